import type { ReadingLanguage } from '@friends/domain';
import { idToken } from '../../firebase/auth.ts';
import { failureCode } from '../../firebase/failure.ts';
import type { FailureCode } from '../../firebase/failure.ts';
import { getListing } from '../../firebase/listings.ts';
import type { ListedPost } from '../../firebase/listings.ts';
import { askFirestore } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';

/** A post as far as it is known: gone also stands for “not for you”, which rules do not tell apart. */
export type FoundPost =
  | { readonly status: 'loading' }
  | { readonly status: 'found'; readonly post: ListedPost }
  | { readonly status: 'gone' | 'members-only' }
  | { readonly status: 'failed'; readonly code: FailureCode };

/** Looks a post up for a reader. Never rejects. */
export async function findPost(
  language: ReadingLanguage,
  id: string,
  asMember: boolean,
): Promise<FoundPost> {
  try {
    const token = asMember ? await idToken() : undefined;
    const post = await getListing(language, id, token);
    return post === undefined ? { status: 'gone' } : { status: 'found', post };
  } catch (error) {
    const code = failureCode(error);
    if (code !== 'denied') return { status: 'failed', code };
    return { status: asMember ? 'gone' : 'members-only' };
  }
}

const is = (fieldPath: string, stringValue: string) => ({
  fieldFilter: { field: { fieldPath }, op: 'EQUAL', value: { stringValue } },
});

/**
 * Whether a post is the member's own, and hidden until the secretariat has looked at it.
 * @throws Failure
 */
export async function isOwnHidden(id: string, uid: string): Promise<boolean> {
  const filters = [is('author', uid), is('state', 'hidden')];
  const structuredQuery = {
    select: { fields: [{ fieldPath: 'state' }] },
    from: [{ collectionId: 'posts' }],
    where: { compositeFilter: { op: 'AND', filters } },
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.some(({ document }) => document?.name.endsWith(`/${id}`));
}
