import { csvOf, sumDays } from '@friends/domain';
import type { DayStatistics, Language } from '@friends/domain';
import { PrefectureName } from '../../../places/PlaceName.tsx';
import { formatNumber, languageName, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { dayRows, mainFigures, postsOf } from '../model/figures.ts';
import { DayBars } from './DayBars.tsx';
import { Table } from './Table.tsx';

/** The figures of a period: together, from day to day, and by what they are made of. */
export function Figures({ days }: { readonly days: readonly DayStatistics[] }) {
  const { tx, ts, show, language } = useText('admin');
  const sum = sumDays(days);
  const number = (value: number) => formatNumber(value, language);
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
      <DayBars
        title={tx('count.postsADay')}
        label={ts('count.postsADay')}
        values={days.map((day) => postsOf(day))}
      />
      <DayBars
        title={tx('count.likesADay')}
        label={ts('count.likesADay')}
        values={days.map(({ likes }) => likes)}
      />
      <Table
        title={tx('count.categories')}
        rows={Object.entries(sum.categories).map(([id, value]) => ({
          id,
          name: tx(`common:category.${id}`),
          value: number(value),
        }))}
      />
      <Table
        title={tx('count.languages')}
        rows={Object.entries(sum.languages).map(([id, value]) => ({
          id,
          name: show(languageName(id as Language, language)),
          value: number(value),
        }))}
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
