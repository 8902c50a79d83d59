import { useRef } from 'react';
import { useParams } from 'react-router';
import type { ReadingLanguage } from '@friends/domain';
import { LANGUAGE_NAMES } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { useFurtherReading, useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { UpIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { usePageTitle } from '../../ui/PageHeader.tsx';
import { useOtherTexts } from '../../ui/post/use-other-texts.ts';
import { SkeletonCards } from '../../ui/Skeleton.tsx';
import { EmptyFeed } from './EmptyFeed.tsx';
import { FeedEnd } from './FeedEnd.tsx';
import { FilterBar } from './FilterBar.tsx';
import { LOOKS } from './looks.ts';
import { PostCard } from './PostCard.tsx';
import { useFeed } from './use-feed.ts';
import { useKeptPlace, useMarkPlace } from './use-kept-place.ts';
import type { Place } from './use-kept-place.ts';

/** The newest posts in the reader's language. */
export function FeedPage() {
  const { tx, ts } = useText('feed');
  const language = useParams()['lang'] as ReadingLanguage;
  usePageTitle('');
  const list = useRef<HTMLOListElement>(null);
  const mark = useRef<Place>(undefined);
  const markPlace = useMarkPlace(list, mark);
  const feed = useFeed(language, markPlace);
  const otherWords = useOtherTexts(feed.posts, markPlace);
  const { newAbove, toTop } = useKeptPlace(list, mark, { posts: feed.posts, words: otherWords });
  const isEmpty = feed.posts.length === 0;
  const isLoading = feed.loading === 'head' || (feed.loadedAt === undefined && !feed.failure);
  return (
    <>
      <Welcome language={language} />
      <FilterBar filters={feed.filters} />
      <h2 className="sr-only">{tx('heading')}</h2>
      <FurtherHint language={language} />
      <div className="grid gap-3">
        {feed.failure && feed.loading === 'no' && (isEmpty || feed.loadedAt === undefined) && (
          <ErrorState code={feed.failure} onRetry={feed.refresh} />
        )}
        {isEmpty && isLoading && <SkeletonCards />}
        {isEmpty && feed.loading === 'no' && feed.loadedAt !== undefined && !feed.failure && (
          <EmptyFeed filters={feed.filters} language={language} />
        )}
        <ol ref={list} className={LOOKS.list} aria-label={ts('heading')}>
          {feed.posts.map((post) => (
            <li key={post.id} data-post={post.id} className="min-w-0">
              <PostCard post={post} reader={language} words={otherWords(post)} />
            </li>
          ))}
        </ol>
        {!isEmpty && <FeedEnd feed={feed} />}
      </div>
      <NewPosts count={newAbove} onShow={toTop} />
    </>
  );
}

/** Posts that came above what the reader looks at, and the way up to them. */
function NewPosts({ count, onShow }: { readonly count: number; readonly onShow: () => void }) {
  const { tx } = useText('feed');
  return (
    <div role="status">
      {count > 0 && (
        <button
          type="button"
          onClick={onShow}
          className="fixed start-1/2 top-17 z-10 inline-flex min-h-11 -translate-x-1/2 items-center gap-2 rounded-full bg-primary px-4 font-semibold text-on-primary shadow-card"
        >
          <UpIcon />
          <span>{tx('newPosts', { count })}</span>
        </button>
      )}
    </div>
  );
}

/** What this is and how to take part, for those who have not joined. */
function Welcome({ language }: { readonly language: ReadingLanguage }) {
  const { tx } = useText('feed');
  const { status } = useSession();
  if (status !== 'visitor') return <h1 className="mb-3 text-xl font-bold">{tx('title')}</h1>;
  return (
    <div className={LOOKS.welcome}>
      <h1 className={LOOKS.welcomeText}>{tx('welcome')}</h1>
      <ButtonLink look="primary" to={`/${language}/join`} className="shrink-0">
        {tx('join')}
      </ButtonLink>
    </div>
  );
}

/** A reading language beyond the ten is for members: its translations are made on demand. */
function FurtherHint({ language }: { readonly language: ReadingLanguage }) {
  const { tx } = useText('feed');
  const further = useFurtherReading();
  const { status } = useSession();
  if (further === undefined || status !== 'visitor') return null;
  return (
    <div className="mb-3">
      <Notice actions={<ButtonLink to={`/${language}/join`}>{tx('join')}</ButtonLink>}>
        {tx('joinForReading', { language: LANGUAGE_NAMES[further] })}
      </Notice>
    </div>
  );
}
