import { useCallback, useState } from 'react';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { findCandidates } from '../commend-data.ts';
import { lastYear, periodOf } from '../model/period.ts';
import { OnlyFor } from '../OnlyFor.tsx';
import { PeriodForm } from '../PeriodForm.tsx';
import { Choosing } from './Choosing.tsx';

/** `/:lang/admin/commend`: who has helped, and the way to commend them. */
export function CommendPage() {
  const { tx, ts } = useText('admin');
  usePageTitle(ts('nav.commend.title'));
  return (
    <OnlyFor task="commend">
      <div className="grid grid-cols-1 gap-5">
        <div>
          <PageHeader title={tx('nav.commend.title')} />
          <p className="text-muted">{tx('commend.intro')}</p>
        </div>
        <Period />
      </div>
    </OnlyFor>
  );
}

function Period() {
  const [days, setDays] = useState(() => lastYear(Date.now()));
  const period = periodOf(days.from, days.to);
  return (
    <>
      <PeriodForm start={days} onLook={setDays} />
      {period && <Found key={`${period.from} ${period.to}`} {...period} />}
    </>
  );
}

function Found({ from, to }: { readonly from: number; readonly to: number }) {
  const load = useCallback(() => findCandidates({ from, to }), [from, to]);
  const { value, failure, again } = useAnswer(load);
  if (value !== undefined) return <Choosing found={value} onCommended={again} />;
  return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
}
