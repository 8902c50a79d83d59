import { Link } from 'react-router';
import { formatAgo, useText } from '../../i18n/index.ts';
import { UserText } from '../../ui/UserText.tsx';
import { otherName } from './model/other-name.ts';
import { roleOf } from './model/thread.ts';
import type { Thread } from './model/thread.ts';
import { useNow } from '../../ui/use-now.ts';
import { useReader } from './use-reader.ts';

const MINUTE_MS = 60_000;

interface InboxRowProps {
  readonly thread: Thread;
  readonly uid: string;
}

/** One conversation in the inbox: with whom, about what, the last words. */
export function InboxRow({ thread, uid }: InboxRowProps) {
  const { tx, ts, language } = useText('threads');
  const { readingLanguage } = useReader();
  const now = useNow(MINUTE_MS);
  const role = roleOf(thread, uid) ?? 'inquirer';
  const unread = thread.unread[role];
  const nickname = otherName(thread, role, ts);
  const title = thread.titles[role];
  const excerpt = thread.excerpts[role];
  return (
    <Link
      to={`/${language}/threads/${thread.id}`}
      className="flex gap-3 rounded-2xl border border-line bg-card p-4 shadow-card hover:border-primary"
    >
      <Initial nickname={nickname} />
      <span className="grid min-w-0 grow gap-0.5">
        <span className="flex items-baseline gap-2">
          <bdi className={`min-w-0 grow truncate ${unread > 0 ? 'font-bold' : 'font-semibold'}`}>
            {nickname}
          </bdi>
          <time
            dateTime={new Date(thread.updatedAt).toISOString()}
            className="shrink-0 text-xs text-muted"
          >
            {formatAgo(thread.updatedAt, language, now)}
          </time>
        </span>
        <span className="truncate text-sm text-primary-text">
          {role === 'author' && <>{tx('inbox.yourPost')} · </>}
          {title && (
            <UserText
              as="span"
              text={title}
              language={readingLanguage}
              className="whitespace-nowrap!"
            />
          )}
        </span>
        <span className="flex items-start gap-2">
          <span className="line-clamp-2 min-w-0 grow text-sm text-muted">
            {excerpt ? (
              <UserText as="span" text={excerpt} language={readingLanguage} />
            ) : (
              tx('inbox.noWords')
            )}
          </span>
          {unread > 0 && <Unread count={unread} isMuted={thread.muted[role] === true} />}
        </span>
      </span>
    </Link>
  );
}

function Initial({ nickname }: { readonly nickname: string }) {
  const [letter = ''] = new Intl.Segmenter().segment(nickname);
  return (
    <span
      aria-hidden="true"
      className="grid size-11 shrink-0 place-items-center rounded-full bg-primary-soft text-lg font-semibold text-primary-text uppercase"
    >
      {typeof letter === 'string' ? letter : letter.segment}
    </span>
  );
}

interface UnreadProps {
  readonly count: number;
  /** Then it is told without calling for attention. */
  readonly isMuted: boolean;
}

function Unread({ count, isMuted }: UnreadProps) {
  const { ts } = useText('threads');
  const look = isMuted ? 'bg-sunken text-muted' : 'bg-danger text-white dark:text-page';
  return (
    <span
      className={`grid h-6 min-w-6 shrink-0 place-items-center rounded-full px-1.5 text-xs font-bold tabular-nums ${look}`}
    >
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{ts('inbox.unread', { count })}</span>
    </span>
  );
}
