import { useState } from 'react';
import { formatDay, useText } from '../../../i18n/index.ts';
import type { ListedCase } from '../cases-data.ts';

const DAY_MS = 86_400_000;
const WAITS: ReadonlySet<string> = new Set(['open', 'taken', 'appealed']);

/** Behind other facts: how long there still is of the seven days in which a case, or an appeal, is to be decided. */
export function TimeLeft({ one: { state, dueAt } }: { readonly one: ListedCase }) {
  const { tx, language } = useText('cases');
  const [now] = useState(() => Date.now());
  const days = Math.floor((dueAt - now) / DAY_MS);
  if (!WAITS.has(state)) return null;
  if (days < 0) {
    const date = formatDay(dueAt, language);
    return (
      <>
        {' · '}
        <strong className="text-danger-text">{tx('overdue', { date })}</strong>
      </>
    );
  }
  return (
    <>
      {' · '}
      {days === 0 ? tx('lastDay') : tx('left', { count: days })}
    </>
  );
}
