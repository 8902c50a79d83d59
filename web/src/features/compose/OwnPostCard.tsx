import { Link, useParams } from 'react-router';
import { useText, formatAgo, formatDay, formatEventTime } from '../../i18n/index.ts';
import { KindChip } from '../../ui/KindChip.tsx';
import { CheckIcon, LockIcon, WarningIcon } from '../../ui/icons.tsx';
import { detectLanguage } from '@friends/domain';
import { OwnPostActions } from './OwnPostActions.tsx';
import type { OwnPost } from './data.ts';
import { StillCurrent } from './StillCurrent.tsx';

const STATES = {
  open: { icon: CheckIcon, look: 'bg-primary-soft text-primary-text' },
  closed: { icon: LockIcon, look: 'bg-sunken text-muted' },
  hidden: { icon: WarningIcon, look: 'bg-danger-soft text-danger-text' },
} as const;

/** One of one's own posts, as written. */
export function OwnPostCard({ post }: { readonly post: OwnPost }) {
  const { tx, language } = useText('compose');
  const { lang = 'en' } = useParams();
  const { icon: Icon, look } = STATES[post.state];
  const until = post.event?.repeatsUntil;
  const written = post.language ?? detectLanguage(`${post.title}\n${post.body}`).language;
  return (
    <article className="grid gap-2 rounded-2xl border border-line bg-card p-4 shadow-card">
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <KindChip kind={post.kind} />
        <span
          className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 font-semibold ${look}`}
        >
          <Icon className="size-4" />
          <span>{tx(`mine.${post.state}`)}</span>
        </span>
        {post.audience === 'members' && <span className="text-muted">{tx('mine.members')}</span>}
        <span className="ms-auto text-muted">{formatAgo(post.createdAt, language)}</span>
      </div>
      <h2 lang={written} dir="auto" className="text-lg font-bold">
        {post.state === 'open' ? (
          <Link to={`/${lang}/posts/${post.id}`} className="hover:underline">
            {post.title}
          </Link>
        ) : (
          post.title
        )}
      </h2>
      {post.event && (
        <p className="text-sm font-medium">
          {formatEventTime(post.event, language)}
          {until !== undefined && (
            <span className="block">
              {tx('feed:post.weeklyUntil', { date: formatDay(until, language) })}
            </span>
          )}
        </p>
      )}
      <p lang={written} dir="auto" className="line-clamp-3 whitespace-pre-line text-muted">
        {post.body}
      </p>
      {post.state !== 'open' && (
        <p className="text-sm text-muted">{tx(`mine.${post.state}Hint`)}</p>
      )}
      <StillCurrent post={post} />
      {post.state !== 'hidden' && <OwnPostActions post={post} />}
    </article>
  );
}
