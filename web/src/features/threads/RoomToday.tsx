import { Link } from 'react-router';
import { LIMITS } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import type { AskRoom } from './use-post-brief.ts';

/** How many conversations somebody new can still begin today, why so few, and what makes it more. */
export function RoomToday({ room: { left, isKept } }: { readonly room: AskRoom }) {
  const { tx, language } = useText('threads');
  const { threadsPerDayWhenNew: max, threadsPerDay: more } = LIMITS.pace;
  return (
    <div className="text-sm text-muted">
      <p>{left === 0 ? tx('ask.roomNone') : tx('ask.room', { count: left })}</p>
      <p>{tx(isKept ? 'ask.roomNew' : 'ask.roomKeep', { max, more })}</p>
      {!isKept && (
        <Link
          to={`/${language}/account/code`}
          className="inline-flex min-h-11 items-center font-semibold text-primary-text underline"
        >
          {tx('ask.roomCode')}
        </Link>
      )}
    </div>
  );
}
