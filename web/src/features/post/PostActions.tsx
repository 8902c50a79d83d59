import type { Listing, ReadingLanguage } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { MessageIcon, PencilIcon, SettingsIcon } from '../../ui/icons.tsx';

interface PostActionsProps {
  readonly id: string;
  readonly listing: Listing;
  readonly reader: ReadingLanguage;
}

/** What one can do about a post: answer it in private, or look after one's own. */
export function PostActions({ id, listing, reader }: PostActionsProps) {
  const { tx } = useText('feed');
  const { status, uid } = useSession();
  if (uid === listing.author) return <OwnActions id={id} reader={reader} />;
  const ask = `/${reader}/ask/${id}`;
  const to = status === 'visitor' ? `/${reader}/join?then=${encodeURIComponent(ask)}` : ask;
  return (
    <>
      <p id="reply-note" className="px-1 text-center text-sm text-muted">
        {tx('post.replyNote', { name: listing.nickname })}{' '}
        {status === 'visitor' && tx('post.joinFirst')}
      </p>
      <div className="sticky bottom-[calc(4.5rem+env(safe-area-inset-bottom))] sm:static">
        <ButtonLink
          look="primary"
          to={to}
          icon={<MessageIcon />}
          className="w-full text-lg shadow-card"
          aria-describedby="reply-note"
        >
          {tx('post.reply')}
        </ButtonLink>
      </div>
    </>
  );
}

function OwnActions({ id, reader }: Pick<PostActionsProps, 'id' | 'reader'>) {
  const { tx } = useText('feed');
  return (
    <section className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <h2 className="font-bold">{tx('post.own')}</h2>
      <div className="flex flex-wrap gap-2">
        <ButtonLink look="primary" to={`/${reader}/posts/${id}/edit`} icon={<PencilIcon />}>
          {tx('post.edit')}
        </ButtonLink>
        <ButtonLink to={`/${reader}/mine`} icon={<SettingsIcon />}>
          {tx('post.manage')}
        </ButtonLink>
      </div>
    </section>
  );
}
