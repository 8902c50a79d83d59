import { useCallback, useState } from 'react';
import { loadOriginals } from '../../../firebase/post-texts.ts';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { CheckIcon } from '../../../ui/icons.tsx';
import { EmptyState } from '../../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import type { ListedPost } from '../../../firebase/listings.ts';
import { OnlyFor } from '../OnlyFor.tsx';
import { listNewPosts, readPostCases } from '../posts-data.ts';
import { NewPost } from './NewPost.tsx';

/** `/:lang/admin/posts`: all new posts to page through, as they are and in one's own language. */
export function NewPostsPage() {
  const { tx, ts } = useText('new-posts');
  // Reasons have their names there.
  useText('cases');
  // Where each page begins; one more with every step.
  const [pages, setPages] = useState<readonly (ListedPost | undefined)[]>([undefined]);
  usePageTitle(ts('title'));
  return (
    <OnlyFor task="moderate">
      <div className="grid grid-cols-1 gap-4">
        <PageHeader title={tx('title')} />
        <p className="text-muted">{tx('intro')}</p>
        {pages.map((after, index) => (
          <Page
            key={after?.id ?? ''}
            after={after}
            {...(index === pages.length - 1 && {
              onMore: (last: ListedPost) => setPages([...pages, last]),
            })}
          />
        ))}
      </div>
    </OnlyFor>
  );
}

interface PageProps {
  readonly after: ListedPost | undefined;
  readonly onMore?: (last: ListedPost) => void;
}

function Page({ after, onMore }: PageProps) {
  const { tx, language } = useText('new-posts');
  const load = useCallback(async () => {
    const posts = await listNewPosts(language, after);
    const [cases, originals] = await Promise.all([
      readPostCases(posts),
      loadOriginals(posts, true),
    ]);
    return { posts, cases, originals };
  }, [language, after]);
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  const { posts, cases, originals } = value;
  const last = posts.at(-1);
  if (last === undefined) {
    return <EmptyState icon={<CheckIcon className="size-7" />} title={tx('none')} />;
  }
  return (
    <>
      <ul className="grid grid-cols-1 gap-3">
        {posts.map((post) => (
          <li key={post.id}>
            <NewPost
              post={post}
              original={originals.get(post.id)}
              known={cases.get(post.id)}
              onDone={again}
            />
          </li>
        ))}
      </ul>
      {onMore && <Button onClick={() => onMore(last)}>{tx('more')}</Button>}
    </>
  );
}
