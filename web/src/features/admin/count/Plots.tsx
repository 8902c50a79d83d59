import { lazy, Suspense } from 'react';
import type { DayStatistics } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { postsOf } from '../model/figures.ts';
import { PLOT_HEIGHT } from './plot-height.ts';

/** Drawing is 20 kB that nobody loads who does not look at figures. */
const DayPlot = lazy(async () => ({ default: (await import('./DayPlot.tsx')).DayPlot }));

/** What is drawn from day to day, in this order: `count.<name>`. */
const LINES = {
  membersADay: ({ members }) => members,
  postsADay: postsOf,
  answersADay: ({ threads }) => threads,
  likesADay: ({ likes }) => likes,
} as const satisfies Readonly<Record<string, (day: DayStatistics) => number>>;

/** How the main figures went from day to day. */
export function Plots({ days }: { readonly days: readonly DayStatistics[] }) {
  const { tx, ts } = useText('admin');
  const names = days.map(({ day }) => day);
  return (
    <div className="grid grid-cols-1 gap-5 lg:grid-cols-2">
      {Object.entries(LINES).map(([name, valueOf]) => (
        <Suspense
          key={name}
          fallback={<div className="skeleton rounded-2xl" style={{ height: PLOT_HEIGHT + 62 }} />}
        >
          <DayPlot
            title={tx(`count.${name}`)}
            label={ts(`count.${name}`)}
            days={names}
            values={days.map((day) => valueOf(day))}
          />
        </Suspense>
      ))}
    </div>
  );
}
