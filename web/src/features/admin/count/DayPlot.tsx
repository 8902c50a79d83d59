import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ReadingLanguage } from '@friends/domain';
import { formatNumber, useText } from '../../../i18n/index.ts';
import { PLOT_HEIGHT } from './plot-height.ts';

interface DayPlotProps {
  readonly title: ReactNode;
  /** Its name for those who cannot see it; the figures stand in the tables. */
  readonly label: string;
  /** As `2026-11-23`. */
  readonly days: readonly string[];
  /** One for each of the days. */
  readonly values: readonly number[];
}

/** Steps of days, and of numbers: nothing is counted in halves. */
const DAY_STEPS = [1, 7, 14, 28, 91, 182, 364];
const STEPS = [0, 1, 2, 3, 4, 5, 6].flatMap((power) => [1, 2, 5].map((one) => one * 10 ** power));

const colour = (name: string) => () =>
  getComputedStyle(document.documentElement).getPropertyValue(name);

interface Drawn {
  readonly days: readonly string[];
  readonly width: number;
  readonly language: ReadingLanguage;
  /** The day under the finger, as its place among the days. */
  readonly onPoint: (index: number | undefined) => void;
}

function optionsFor({ days, width, language, onPoint }: Drawn): UPlot.Options {
  const axis: UPlot.Axis = {
    stroke: colour('--color-muted'),
    grid: { stroke: colour('--color-line'), width: 1 },
    ticks: { show: false },
  };
  const numbers = (_: UPlot, splits: number[]) => splits.map((one) => formatNumber(one, language));
  const names = (_: UPlot, splits: number[]) => splits.map((at) => days[at] ?? '');
  const bars = UPlot.paths.bars?.({ size: [0.8, 40] });
  return {
    ...{ width, height: PLOT_HEIGHT, legend: { show: false } },
    scales: {
      x: { time: false, range: (_, from, to) => [from - 0.5, to + 0.5] },
      y: { range: (_, __, most) => [0, Math.max(1, most)] },
    },
    axes: [
      { ...axis, size: 28, space: 96, incrs: DAY_STEPS, values: names },
      { ...axis, size: 56, incrs: STEPS, values: numbers },
    ],
    series: [
      {},
      { fill: colour('--color-primary'), points: { show: false }, ...(bars && { paths: bars }) },
    ],
    cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
    hooks: { setCursor: [({ cursor }) => onPoint(cursor.idx ?? undefined)] },
  };
}

/** How a number went from day to day: each day a bar, and what it was under the finger. */
export function DayPlot({ title, label, days, values }: DayPlotProps) {
  const { language } = useText('admin');
  const frame = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<number>();
  useEffect(() => {
    const target = frame.current;
    if (target === null) return undefined;
    const width = target.clientWidth;
    const data: UPlot.AlignedData = [days.map((_, index) => index), [...values]];
    const options = optionsFor({ days, width, language, onPoint: setPointed });
    const plot = new UPlot(options, data, target);
    const fit = () => plot.setSize({ width: target.clientWidth, height: PLOT_HEIGHT });
    const watch = new ResizeObserver(fit);
    watch.observe(target);
    return () => {
      watch.disconnect();
      plot.destroy();
    };
  }, [days, values, language]);
  const number = (value: number) => formatNumber(value, language);
  const most = `≤ ${number(Math.max(0, ...values))}`;
  const said =
    pointed === undefined ? most : `${days[pointed] ?? ''}: ${number(values[pointed] ?? 0)}`;
  return (
    <figure className="grid grid-cols-1 gap-2 rounded-2xl border border-line bg-card p-4 shadow-card">
      <figcaption className="flex flex-wrap justify-between gap-x-3 text-sm font-semibold">
        <span>{title}</span>
        <span aria-hidden="true" className="text-muted tabular-nums">
          {said}
        </span>
      </figcaption>
      <div
        ref={frame}
        role="img"
        aria-label={`${label}, ${most}`}
        className="min-w-0 overflow-hidden"
        style={{ height: PLOT_HEIGHT }}
      />
    </figure>
  );
}
