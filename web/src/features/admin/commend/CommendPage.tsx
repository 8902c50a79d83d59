import { useCallback, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { findCandidates } from '../commend-data.ts';
import { lastYear, periodOf } from '../model/period.ts';
import { OnlyFor } from '../OnlyFor.tsx';
import { Choosing } from './Choosing.tsx';

/** `/:lang/admin/commend`: who has helped, and the way to commend them. */
export function CommendPage() {
  const { tx, ts } = useText('admin');
  usePageTitle(ts('nav.commend.title'));
  return (
    <OnlyFor task="commend">
      <div className="grid gap-5">
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
  const { tx } = useText('admin');
  const [days, setDays] = useState(() => lastYear(Date.now()));
  const [period, setPeriod] = useState(() => periodOf(days.from, days.to));
  const next = periodOf(days.from, days.to);
  const look = (event: SubmitEvent) => {
    event.preventDefault();
    if (next !== undefined) setPeriod(next);
  };
  return (
    <>
      <form noValidate onSubmit={look} className="grid gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <TextField
          label={tx('commend.from')}
          type="date"
          value={days.from}
          onChange={(event) => setDays({ ...days, from: event.target.value })}
        />
        <TextField
          label={tx('commend.to')}
          type="date"
          value={days.to}
          onChange={(event) => setDays({ ...days, to: event.target.value })}
          error={next === undefined && tx('commend.noPeriod')}
        />
        <Button type="submit" className="self-start sm:mt-7.5">
          {tx('commend.look')}
        </Button>
      </form>
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
