import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { caseRows, csvOf, figuresOf } from '@friends/domain';
import type { Language } from '@friends/domain';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { formatNumber, languageName, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import type { ListedCase } from '../cases-data.ts';
import { Table } from '../count/Table.tsx';
import { lastYear, periodOf } from '../model/period.ts';
import { OnlyFor } from '../OnlyFor.tsx';
import { listPastCases } from '../cases-data.ts';
import { PeriodForm } from '../PeriodForm.tsx';
import type { Days } from '../PeriodForm.tsx';

/** So many are looked at, at most. */
const MOST = 2000;

/** `/:lang/admin/cases/figures`: what the cases of a period come to. */
export function CaseFiguresPage() {
  const { tx, ts, language } = useText('cases');
  // The table's name, and the fields of the period, are the statistics'.
  useText('admin');
  const [days, setDays] = useState(() => lastYear(Date.now()));
  usePageTitle(ts('figures.title'));
  return (
    <OnlyFor task="moderate">
      <div className="grid grid-cols-1 gap-5">
        <PageHeader title={tx('figures.title')} back={`/${language}/admin/cases`} />
        <PeriodForm start={days} onLook={setDays} />
        <OfPeriod key={`${days.from} ${days.to}`} days={days} />
      </div>
    </OnlyFor>
  );
}

function OfPeriod({ days: { from, to } }: { readonly days: Days }) {
  const load = useCallback(async () => {
    const period = periodOf(from, to);
    return period ? listPastCases(MOST, { from: period.from, until: period.to }) : [];
  }, [from, to]);
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  return <Figures cases={value} />;
}

function Figures({ cases }: { readonly cases: readonly ListedCase[] }) {
  const { tx, show, language } = useText('cases');
  const figures = figuresOf(cases);
  const number = (value: number) => formatNumber(value, language);
  const rows = (counts: Readonly<Record<string, number>>, name: (id: string) => ReactNode) =>
    Object.entries(counts)
      .sort(([, one], [, other]) => other - one)
      .map(([id, value]) => ({ id, name: name(id), value: number(value) }));
  const hours = (value: number | undefined) => (value === undefined ? '–' : number(value));
  const save = () => {
    const csv = csvOf(caseRows(new Map(cases.map(({ id, ...one }) => [id, one]))));
    saveFile(new Blob([csv], { type: 'text/csv' }), 'cases.csv');
  };
  const main = {
    ...{ cases: number(figures.cases), decided: number(figures.decided) },
    ...{ median: hours(figures.hours?.median), slow: hours(figures.hours?.slow) },
    ...{ appeals: number(figures.appeals), granted: number(figures.granted) },
  };
  return (
    <>
      {cases.length === MOST && <p role="status">{tx('figures.partial', { number: MOST })}</p>}
      <Table
        title={tx('admin:count.together')}
        rows={Object.entries(main).map(([id, value]) => ({ id, name: tx(`figures.${id}`), value }))}
      />
      <Table
        title={tx('figures.reasons')}
        rows={rows(figures.reasons, (id) => tx(`reasons.${id}`))}
      />
      <Table
        title={tx('figures.languages')}
        rows={rows(figures.languages, (id) =>
          id === '?' ? '–' : show(languageName(id as Language, language)),
        )}
      />
      <Table
        title={tx('figures.verdicts')}
        rows={rows(figures.verdicts, (id) => tx(`verdicts.${id}`))}
      />
      <Button onClick={save} className="justify-self-start">
        {tx('admin:commend.csv')}
      </Button>
    </>
  );
}
