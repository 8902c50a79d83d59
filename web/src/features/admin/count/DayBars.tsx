import type { ReactNode } from 'react';

interface DayBarsProps {
  readonly title: ReactNode;
  /** For those who cannot see it: the sum stands in the table. */
  readonly label: string;
  readonly values: readonly number[];
}

const HEIGHT = 80;

/** How a number went from day to day; wide as the page, each day a bar. */
export function DayBars({ title, label, values }: DayBarsProps) {
  const most = Math.max(1, ...values);
  return (
    <figure className="grid gap-1 rounded-2xl border border-line bg-card p-4 shadow-card">
      <figcaption className="flex justify-between gap-2 text-sm font-semibold">
        <span>{title}</span>
        <span className="text-muted tabular-nums">≤ {most}</span>
      </figcaption>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${values.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-20 w-full"
      >
        {values.map((value, index) => {
          const height = (value / most) * HEIGHT;
          return (
            <rect
              key={index}
              x={index + 0.1}
              y={HEIGHT - height}
              width={0.8}
              height={height}
              className="fill-primary"
            />
          );
        })}
      </svg>
    </figure>
  );
}
