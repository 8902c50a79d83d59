import { useText } from '../../i18n/index.ts';
import { placesLeft } from './model/event.ts';
import type { Headcount } from './model/event.ts';

interface HeadcountsProps {
  /** null where nobody has come yet, undefined while it is not known. */
  readonly headcount: Headcount | null | undefined;
  readonly capacity: number | undefined;
}

/** How many come and wait, and how many places there are; it keeps its place while unknown. */
export function Headcounts({ headcount, capacity }: HeadcountsProps) {
  const { tx } = useText('events');
  const left = placesLeft(capacity, headcount);
  const waiting = headcount?.waiting ?? 0;
  return (
    <p aria-live="polite" className="min-h-6">
      {headcount !== undefined && (
        <>
          <strong>{tx('coming', { count: headcount?.going ?? 0 })}</strong>
          {left !== undefined && left > 0 && (
            <span className="text-muted"> · {tx('left', { count: left })}</span>
          )}
          {waiting > 0 && <span className="text-muted"> · {tx('wait', { count: waiting })}</span>}
        </>
      )}
    </p>
  );
}
