import { lazy, Suspense } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useText } from '../../i18n/index.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import type { OtherWords } from '../../ui/post/use-other-texts.ts';
import { SkeletonCards } from '../../ui/Skeleton.tsx';
import { EmptyFeed } from './EmptyFeed.tsx';
import { FeedEnd } from './FeedEnd.tsx';
import { LOOKS } from './looks.ts';
import { PostCard } from './PostCard.tsx';
import type { View } from './ResultTools.tsx';
import type { FeedPost } from './request.ts';
import type { Feed } from './use-feed.ts';
import type { SearchChange } from './use-search-change.ts';

const MapView = lazy(async () => ({ default: (await import('./MapView.tsx')).MapView }));

interface FeedResultsProps {
  readonly feed: Feed;
  /** What lies beyond a circle that is empty. */
  readonly beyond: readonly FeedPost[];
  readonly view: View;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly wordsOf: (post: FeedPost) => OtherWords | undefined;
  readonly onChange: (change: SearchChange) => void;
  readonly save: ReactNode;
}

/** What was found; while something else is looked for, it stays until that is there. */
export function FeedResults(props: FeedResultsProps) {
  const { feed, beyond, view, list, onChange, save } = props;
  const { tx, ts } = useText('feed');
  const { posts, loading, failure, loadedAt, request } = feed;
  const isEmpty = posts.length === 0;
  const isOver = loading === 'no' && failure === undefined && feed.next === undefined;
  return (
    <div
      className={`grid gap-3 ${feed.stale ? 'opacity-55 transition-opacity' : ''}`}
      aria-busy={feed.stale || undefined}
    >
      {failure && loading === 'no' && (isEmpty || loadedAt === undefined) && (
        <ErrorState code={failure} onRetry={feed.refresh} />
      )}
      {isEmpty && !failure && (loading === 'head' || loadedAt === undefined) && <SkeletonCards />}
      {isEmpty && isOver && loadedAt !== undefined && (
        <EmptyFeed feed={feed} onChange={onChange} save={save} />
      )}
      {view === 'list' && !feed.stale && feed.unanswered.length > 0 && (
        <ol className={LOOKS.list} aria-label={ts('unanswered')}>
          <Cards {...props} posts={feed.unanswered} />
        </ol>
      )}
      {view === 'map' && !isEmpty ? (
        <Suspense fallback={<div className="skeleton h-[60svh] min-h-80 rounded-2xl" />}>
          <MapView posts={posts} request={request} ground={feed.ground} />
        </Suspense>
      ) : (
        <ol ref={list} className={LOOKS.list} aria-label={ts('heading')}>
          <Cards {...props} posts={posts} />
        </ol>
      )}
      {(!isEmpty || feed.next) && !feed.stale && <FeedEnd feed={feed} />}
      {beyond.length > 0 && (
        <section className="mt-3 grid gap-3">
          <h2 className="text-lg font-bold">{tx('beyond')}</h2>
          <ol className={LOOKS.list}>
            <Cards {...props} posts={beyond} />
          </ol>
        </section>
      )}
    </div>
  );
}

type CardsProps = Pick<FeedResultsProps, 'feed' | 'wordsOf'> & {
  readonly posts: readonly FeedPost[];
};

const Cards = ({ feed, wordsOf, posts }: CardsProps) =>
  posts.map((post) => (
    <li key={post.id} data-post={post.id} className="min-w-0">
      <PostCard
        post={post}
        reader={feed.request.language}
        words={wordsOf(post)}
        now={feed.renderedAt}
      />
    </li>
  ));
