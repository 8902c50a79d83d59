import { Link } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { ClockIcon, WarningIcon } from '../../ui/icons.tsx';
import { Said } from './Bubble.tsx';
import { useOutbox } from './outbox/use-outbox.ts';

/** First messages that have not gone out: their conversations do not exist yet. */
export function PendingInquiries() {
  const { tx, language } = useText('threads');
  const pending = useOutbox().filter(({ inquiry, state }) => inquiry && state !== 'sent');
  if (pending.length === 0) return null;
  return (
    <ul className="mb-2 grid gap-2">
      {pending.map(({ id, inquiry, state, text }) => (
        <li key={id}>
          <Link
            to={`/${language}/ask/${inquiry?.post}`}
            className="grid gap-1 rounded-2xl border border-dashed border-edge bg-card p-4"
          >
            <span className="flex items-center gap-1.5 text-sm font-semibold text-accent-text">
              {state === 'failed' ? (
                <WarningIcon className="size-4" />
              ) : (
                <ClockIcon className="size-4" />
              )}
              <span>{tx('inbox.onTheWay')}</span>
            </span>
            <Said text={text} language={undefined} className="line-clamp-2 text-sm text-muted" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
