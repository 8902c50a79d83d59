import { FEED_PAGE } from '@friends/domain';
import type { CaseState, ReadingLanguage, Verdict } from '@friends/domain';
import type { Reason } from '@friends/domain/moderation';
import { readListings } from '../../firebase/listings.ts';
import type { ListedPost } from '../../firebase/listings.ts';
import { askFirestore } from '../../firebase/rest.ts';
import { callFunction, idToken } from '../../firebase/session.ts';

const order = (fieldPath: string) => ({ field: { fieldPath }, direction: 'DESCENDING' });

/**
 * Posts as readers of a language read them, newest first, a page at a time.
 * @param last of the page before
 * @throws Failure
 */
export async function listNewPosts(
  language: ReadingLanguage,
  last: ListedPost | undefined,
): Promise<readonly ListedPost[]> {
  const { createdAt, name } = last?.cursor ?? {};
  const structuredQuery = {
    from: [{ collectionId: 'items' }],
    orderBy: [order('createdAt'), order('__name__')],
    ...(last && {
      startAt: { values: [{ timestampValue: createdAt }, { referenceValue: name }], before: false },
    }),
    limit: FEED_PAGE,
  };
  const path = `/listings/${language}:runQuery`;
  return readListings(await askFirestore(path, await idToken(), { structuredQuery }));
}

/** What is known of a post's case. */
export interface PostCase {
  readonly state: CaseState;
  readonly verdict?: Verdict;
}

/**
 * The cases of posts, by the posts' ids; without those that have none.
 * @throws CallError; Failure
 */
export async function readPostCases(
  posts: readonly ListedPost[],
): Promise<ReadonlyMap<string, PostCase>> {
  if (posts.length === 0) return new Map();
  const answer = await callFunction('casesOfPosts', { posts: posts.map(({ id }) => id) });
  const { cases } = answer as { readonly cases: Readonly<Record<string, PostCase>> };
  return new Map(Object.entries(cases));
}

/**
 * Says that nothing is wrong with a post, or opens its case.
 * @throws CallError with `{problem: changed or has-case}`; Failure
 */
export async function lookAtPost(post: ListedPost, finding: Reason | 'fine'): Promise<void> {
  await callFunction('lookAtPost', { post: post.id, revision: post.listing.revision, finding });
}
