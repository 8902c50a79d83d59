import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { ReadingLanguage } from '@friends/domain';
import { useBlocked } from '../../firebase/blocks.ts';
import type { ListedPost } from '../../firebase/listings.ts';
import { useSession } from '../../firebase/session.ts';
import { formatAgo, useText } from '../../i18n/index.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LockIcon } from '../../ui/icons.tsx';
import { KindChip } from '../../ui/KindChip.tsx';
import { BackLink, usePageTitle } from '../../ui/PageHeader.tsx';
import type { RenderPerson } from '../../ui/person.ts';
import type { RenderThanks } from '../../ui/thanks.ts';
import { Author } from '../../ui/post/Author.tsx';
import { TranslationMark } from '../../ui/post/TranslationMark.tsx';
import { useOtherTexts } from '../../ui/post/use-other-texts.ts';
import { useShownText } from '../../ui/post/use-shown-text.ts';
import { ShareButton } from '../../ui/share/ShareButton.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { ReadingTools } from '../../text/ReadingTools.tsx';
import { ReadText } from '../../text/ReadText.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { GonePost } from './GonePost.tsx';
import { OwnHidden } from './OwnHidden.tsx';
import { PostActions } from './PostActions.tsx';
import { PostDetails } from './PostDetails.tsx';
import { usePost } from './use-post.ts';

interface PostPageProps {
  /** What can be done about its author. */
  readonly renderPerson: RenderPerson;
  /** How often its author was thanked. */
  readonly renderThanks: RenderThanks;
  /** Who comes, where it is an event. */
  readonly renderEvent: (post: ListedPost) => ReactNode;
  /** What a post that is gone was, as far as that is told. */
  readonly renderGone: (id: string) => ReactNode;
}

/** One post with everything about it, and the way to its author. */
export function PostPage(slots: PostPageProps) {
  const { lang, id = '' } = useParams();
  const language = lang as ReadingLanguage;
  const { found, retry } = usePost(language, id);
  const { uid } = useSession();
  return (
    <>
      <div className="flex min-h-12 items-center justify-between gap-2">
        <BackLink to={`/${language}/`} />
        {found.status === 'found' && (
          <ShareButton path={`/posts/${found.post.id}`} title={found.post.listing.title} />
        )}
      </div>
      {found.status === 'loading' && <SkeletonPage />}
      {found.status === 'failed' && <ErrorState code={found.code} onRetry={retry} />}
      {(found.status === 'gone' || found.status === 'members-only') && (
        <GonePost language={language} membersOnly={found.status === 'members-only'} />
      )}
      {found.status === 'gone' && slots.renderGone(id)}
      {found.status === 'gone' && uid !== undefined && <OwnHidden id={id} uid={uid} />}
      {found.status === 'found' && <Post post={found.post} reader={language} {...slots} />}
    </>
  );
}

/** On a page of its own nothing stands below the words that would have to keep its place. */
const keepNothing = () => undefined;

interface PostProps extends PostPageProps {
  readonly post: ListedPost;
  readonly reader: ReadingLanguage;
}

function Post({ post, reader, renderPerson, renderThanks, renderEvent }: PostProps) {
  const { tx, language } = useText('feed');
  const { listing } = post;
  const otherWords = useOtherTexts(
    useMemo(() => [post], [post]),
    keepNothing,
  );
  const shown = useShownText(post, reader, otherWords(post));
  const { text } = shown;
  usePageTitle(text?.title ?? '');
  const isBlocked = useBlocked().has(listing.author);
  const edited = listing.updatedAt - listing.createdAt > 60_000;
  return (
    <article className="grid gap-4">
      <div className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card sm:p-6">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
          <KindChip kind={listing.kind} />
          <span>{tx(`common:category.${listing.category}`)}</span>
        </div>
        {text === undefined ? (
          <SkeletonPage />
        ) : (
          <>
            <h1 className="text-2xl/tight font-bold">
              <UserText as="span" text={text.title} language={text.language} />
            </h1>
            <ReadText text={text.body} language={text.language} className="text-lg/relaxed" />
          </>
        )}
        <TranslationMark written={listing.language} shown={shown} />
        {text && <ReadingTools text={`${text.title}\n${text.body}`} language={text.language} />}
        <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line pt-3">
          <span className="inline-flex min-w-0 flex-wrap items-center gap-2">
            <Author nickname={listing.nickname} badges={listing.badges} />
            {renderThanks({ at: 'name', uid: listing.author, badges: false })}
          </span>
          <p className="text-sm text-muted">
            {tx('post.published', { ago: formatAgo(listing.createdAt, language) })}
            {edited && <> · {tx('post.edited', { ago: formatAgo(listing.updatedAt, language) })}</>}
          </p>
        </div>
      </div>
      <PostDetails listing={listing} text={text} />
      {!isBlocked && renderEvent(post)}
      {listing.audience === 'members' && (
        <p className="flex items-center gap-2 px-1 text-sm text-muted">
          <LockIcon className="size-4" />
          <span>{tx('common:audience.members')}</span>
        </p>
      )}
      {!isBlocked && <PostActions id={post.id} listing={listing} reader={reader} />}
      {renderPerson({ uid: listing.author, nickname: listing.nickname, post: post.id })}
    </article>
  );
}
