import { useCallback, useEffect, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { failureCode, useSession } from '../../firebase/session.ts';
import type { FailureCode } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PencilIcon, PlusIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonCards } from '../../ui/Skeleton.tsx';
import type { OwnPost } from './data.ts';
import { OwnPostCard } from './OwnPostCard.tsx';
import { PublishedNotice } from './PublishedNotice.tsx';

/** What one has written oneself: look at it, change, close or delete it. */
export function OwnPostsPage() {
  const { tx, ts } = useText('compose');
  const { lang = 'en' } = useParams();
  const { state } = useLocation() as { state: { published?: string } | null };
  const { uid = '' } = useSession();
  const { posts, failure, retry } = useOwnPosts(uid);
  const published = posts?.find(({ id }) => id === state?.published);
  usePageTitle(ts('mine.title'));
  const write = (
    <ButtonLink look="primary" icon={<PlusIcon />} to={`/${lang}/new`}>
      {tx('mine.write')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={tx('mine.title')} back={`/${lang}/me`} />
      <div className="grid gap-4">
        {published?.state === 'open' && <PublishedNotice id={published.id} />}
        {failure !== undefined && <ErrorState code={failure} onRetry={retry} />}
        {posts === undefined && failure === undefined && <SkeletonCards count={2} />}
        {posts?.length === 0 && (
          <EmptyState
            icon={<PencilIcon className="size-7" />}
            title={tx('mine.emptyTitle')}
            actions={write}
          >
            {tx('mine.emptyText')}
          </EmptyState>
        )}
        {posts !== undefined && posts.length > 0 && (
          <>
            <ul className="grid gap-3">
              {posts.map((post) => (
                <li key={post.id}>
                  <OwnPostCard post={post} />
                </li>
              ))}
            </ul>
            <div>{write}</div>
          </>
        )}
      </div>
    </>
  );
}

function useOwnPosts(uid: string) {
  const [posts, setPosts] = useState<readonly OwnPost[]>();
  const [failure, setFailure] = useState<FailureCode>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    const show = (found: readonly OwnPost[]) => {
      setPosts(found);
      setFailure(undefined);
    };
    const fail = (error: unknown) => !left && setFailure(failureCode(error));
    import('./data.ts')
      .then((data) => data.followOwnPosts(uid, show, fail))
      .then((end) => {
        stop = end;
        if (left) end();
      })
      .catch(fail);
    return () => {
      left = true;
      stop?.();
    };
  }, [uid, attempt]);
  const retry = useCallback(() => {
    setFailure(undefined);
    setAttempt((before) => before + 1);
  }, []);
  return { posts, failure, retry };
}
