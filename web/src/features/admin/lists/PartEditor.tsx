import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { RuleList } from '@friends/domain/moderation';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { editedList, partsOf, textOfPart } from '../model/rule-list.ts';
import type { PartProblem, WhichPart } from '../model/rule-list.ts';

/** What a new one looks like. */
const SKELETONS = {
  forbidden: { id: '', reason: 'spam', weight: 'case', all: [['']] },
  danger: { id: '', danger: 'unpaid', all: [['']] },
  sets: { name: '', terms: [''] },
};

interface PartEditorProps {
  readonly list: RuleList;
  readonly part: WhichPart;
  readonly onChange: (list: RuleList) => void;
  readonly onClose: () => void;
}

/** One rule, or one set of words, as JSON; what is wrong with it is named with its place. */
export function PartEditor({ list, part, onChange, onClose }: PartEditorProps) {
  const { tx } = useText('word-lists');
  const [text, setText] = useState(() => {
    const found = partsOf(list).find(({ kind, name }) => kind === part.kind && name === part.name);
    return found ? textOfPart(found) : JSON.stringify(SKELETONS[part.kind], null, 2);
  });
  const [problem, setProblem] = useState<PartProblem>();
  const put = (typed: string) => {
    const edited = editedList(list, part, typed);
    if ('problem' in edited) return setProblem(edited.problem);
    onChange(edited.list);
    onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    put(text);
  };
  return (
    <Dialog open onOpenChange={onClose} title={part.name ?? tx(`new.${part.kind}`)}>
      <form noValidate onSubmit={submit} className="grid gap-3">
        <TextArea
          label={tx('asData')}
          hint={tx('dataHint')}
          spellCheck={false}
          autoCapitalize="off"
          className="font-mono text-sm"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
          }}
          error={problem && tx(`wrong.${problem.kind}`, { where: problem.where })}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary">
            {tx('put')}
          </Button>
          {part.name !== undefined && <Button onClick={() => put('')}>{tx('takeAway')}</Button>}
        </div>
      </form>
    </Dialog>
  );
}
