import { useCallback, useState } from 'react';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { InfoIcon } from '../../../ui/icons.tsx';
import { EmptyState } from '../../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { listDays } from '../count-data.ts';
import { lastYear } from '../model/period.ts';
import { OnlyFor } from '../OnlyFor.tsx';
import { PeriodForm } from '../PeriodForm.tsx';
import type { Days } from '../PeriodForm.tsx';
import { Figures } from './Figures.tsx';

/** `/:lang/admin/count`: the figures of a period. */
export function CountPage() {
  const { tx, ts } = useText('admin');
  const [days, setDays] = useState(() => lastYear(Date.now()));
  usePageTitle(ts('nav.count.title'));
  return (
    <OnlyFor task="count">
      <div className="grid grid-cols-1 gap-5">
        <PageHeader title={tx('nav.count.title')} />
        <PeriodForm start={days} onLook={setDays} />
        <Found key={`${days.from} ${days.to}`} days={days} />
      </div>
    </OnlyFor>
  );
}

function Found({ days: { from, to } }: { readonly days: Days }) {
  const { tx } = useText('admin');
  const load = useCallback(() => listDays(from, to), [from, to]);
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  if (value.length === 0) {
    return (
      <EmptyState icon={<InfoIcon className="size-7" />} title={tx('count.none')}>
        {tx('count.noneText')}
      </EmptyState>
    );
  }
  return <Figures days={value} />;
}
