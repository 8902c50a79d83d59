import { FEED_PAGE } from '@friends/domain';
import type { CaseState, ReadingLanguage, Verdict } from '@friends/domain';
import type { Reason } from '@friends/domain/moderation';
import { readListings } from '../../firebase/listings.ts';
import type { ListedPost } from '../../firebase/listings.ts';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
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
 * @throws Failure
 */
export async function readPostCases(
  posts: readonly ListedPost[],
): Promise<ReadonlyMap<string, PostCase>> {
  const [first] = posts;
  if (first === undefined) return new Map();
  const { name } = first.cursor;
  const root = name.slice(0, name.indexOf('/documents/'));
  const documents = posts.map(({ id }) => `${root}/documents/cases/post_${id}`);
  const body = { documents, mask: { fieldPaths: ['state', 'decision.verdict'] } };
  const rows = (await askFirestore(':batchGet', await idToken(), body)) as readonly {
    readonly found?: RestDocument;
  }[];
  return new Map(
    rows.flatMap(({ found }) => {
      if (found === undefined) return [];
      const { state, decision } = readFields(found.fields ?? {}) as {
        readonly state: CaseState;
        readonly decision?: { readonly verdict: Verdict };
      };
      const id = found.name.slice(found.name.lastIndexOf('/post_') + '/post_'.length);
      return [[id, { state, ...(decision && { verdict: decision.verdict }) }] as const];
    }),
  );
}

/**
 * Says that nothing is wrong with a post, or opens its case.
 * @throws CallError with `{problem: changed or has-case}`; Failure
 */
export async function lookAtPost(post: ListedPost, finding: Reason | 'fine'): Promise<void> {
  await callFunction('lookAtPost', { post: post.id, revision: post.listing.revision, finding });
}
