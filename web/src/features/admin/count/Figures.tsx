import { csvOf, sumDays } from '@friends/domain';
import type { DayStatistics, Language, PeriodStatistics } from '@friends/domain';
import { PrefectureName } from '../../../places/PlaceName.tsx';
import { formatNumber, languageName, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { dayRows, mainFigures } from '../model/figures.ts';
import { Plots } from './Plots.tsx';
import { Table } from './Table.tsx';

/** The figures of a period: together, from day to day, and by what they are made of. */
export function Figures({ days }: { readonly days: readonly DayStatistics[] }) {
  const { tx, show, language } = useText('admin');
  const sum = sumDays(days);
  const number = (value: number) => formatNumber(value, language);
  const byLanguage = (counts: PeriodStatistics['languages']) =>
    Object.entries(counts).map(([id, value]) => ({
      id,
      name: show(languageName(id as Language, language)),
      value: number(value),
    }));
  const save = () => {
    const csv = csvOf(dayRows(days));
    saveFile(new Blob([csv], { type: 'text/csv' }), 'figures.csv');
  };
  return (
    <>
      <Table
        title={tx('count.together')}
        rows={mainFigures(sum).map(({ name, value, params }) => ({
          id: `${name}${JSON.stringify(params ?? {})}`,
          name: tx(`count.${name}`, params),
          value: typeof value === 'number' ? number(value) : value,
        }))}
      />
      <Plots days={days} />
      <Table
        title={tx('count.categories')}
        rows={Object.entries(sum.categories).map(([id, value]) => ({
          id,
          name: tx(`common:category.${id}`),
          value: number(value),
        }))}
      />
      <Table title={tx('count.languages')} rows={byLanguage(sum.languages)} />
      <Table
        title={tx('count.answers')}
        hint={tx('count.answersHint')}
        rows={byLanguage(sum.answers)}
      />
      <Table
        title={tx('count.areas')}
        hint={tx('count.areasHint')}
        rows={Object.entries(sum.areas).map(([id, value]) => ({
          id,
          name: <PrefectureName code={id} />,
          value: number(value),
        }))}
      />
      <Button onClick={save} className="justify-self-start">
        {tx('commend.csv')}
      </Button>
    </>
  );
}
