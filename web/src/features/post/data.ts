import type { ReadingLanguage } from '@friends/domain';
import { idToken } from '../../firebase/auth.ts';
import { failureCode } from '../../firebase/failure.ts';
import type { FailureCode } from '../../firebase/failure.ts';
import { getListing } from '../../firebase/listings.ts';
import type { ListedPost } from '../../firebase/listings.ts';

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
