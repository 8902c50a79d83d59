import { useState } from 'react';
import { csvOf } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { HandIcon } from '../../../ui/icons.tsx';
import { EmptyState, Notice } from '../../../ui/Notice.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import type { Helpers } from '../commend-data.ts';
import { candidateRows } from '../model/candidate-rows.ts';
import { CandidateRow } from './CandidateRow.tsx';
import { CommendForm } from './CommendForm.tsx';

interface ChoosingProps {
  readonly found: Helpers;
  readonly onCommended: () => void;
}

/** Those who have helped, of whom some are chosen. */
export function Choosing({ found, onCommended }: ChoosingProps) {
  const { tx, ts } = useText('admin');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { candidates, isPartial } = found;
  if (candidates.length === 0) {
    return <EmptyState icon={<HandIcon className="size-7" />} title={tx('commend.none')} />;
  }
  const toggle = (member: string) =>
    setChosen(
      chosen.includes(member) ? chosen.filter((one) => one !== member) : [...chosen, member],
    );
  const save = () => {
    const csv = csvOf(candidateRows(candidates, (column) => ts(`commend.columns.${column}`)));
    saveFile(new Blob([csv], { type: 'text/csv' }), 'helpers.csv');
  };
  const done = () => {
    setChosen([]);
    onCommended();
  };
  return (
    <>
      {isPartial && <Notice tone="warning">{tx('commend.partial')}</Notice>}
      <ul className="grid gap-2">
        {candidates.map((candidate) => (
          <li key={candidate.member}>
            <CandidateRow
              candidate={candidate}
              chosen={chosen.includes(candidate.member)}
              onToggle={() => toggle(candidate.member)}
            />
          </li>
        ))}
      </ul>
      <Button onClick={save} className="justify-self-start">
        {tx('commend.csv')}
      </Button>
      <CommendForm members={chosen} onDone={done} />
    </>
  );
}
