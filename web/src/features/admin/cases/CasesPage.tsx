import { useCallback, useState } from 'react';
import type { CaseState } from '@friends/domain';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { CheckIcon } from '../../../ui/icons.tsx';
import { EmptyState } from '../../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { listCases } from '../cases-data.ts';
import { OnlyFor } from '../OnlyFor.tsx';
import { Queue } from './Queue.tsx';

const QUEUES = {
  waiting: ['open', 'taken'],
  appealed: ['appealed'],
  decided: ['decided', 'undone'],
};
type Queue = keyof typeof QUEUES;

/** `/:lang/admin/cases`: what looks forbidden or was reported, the gravest first. */
export function CasesPage() {
  const { tx, ts, language } = useText('cases');
  const [queue, setQueue] = useState<Queue>('waiting');
  usePageTitle(ts('title'));
  return (
    <OnlyFor task="moderate">
      <div className="grid gap-4">
        <PageHeader title={tx('title')} />
        <ButtonLink to={`/${language}/admin/cases/figures`} className="justify-self-start">
          {tx('figures.title')}
        </ButtonLink>
        <div className="flex flex-wrap gap-2">
          {(Object.keys(QUEUES) as Queue[]).map((name) => (
            <ToggleChip key={name} pressed={name === queue} onToggle={() => setQueue(name)}>
              {tx(`queues.${name}`)}
            </ToggleChip>
          ))}
        </div>
        <Cases queue={queue} />
      </div>
    </OnlyFor>
  );
}

function Cases({ queue }: { readonly queue: Queue }) {
  const { tx } = useText('cases');
  const load = useCallback(() => listCases(QUEUES[queue] as CaseState[]), [queue]);
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  if (value.length === 0) {
    return <EmptyState icon={<CheckIcon className="size-7" />} title={tx(`none.${queue}`)} />;
  }
  return (
    <Queue
      key={value.map(({ revision }) => revision).join()}
      cases={value}
      isOpen={queue === 'waiting'}
      onDone={again}
    />
  );
}
