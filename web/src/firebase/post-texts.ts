import type { FurtherLanguage, ListingTranslation } from '@friends/domain';
import { idToken } from './auth.ts';
import { callFunction } from './functions.ts';
import { getOriginals, textOfListing } from './listings.ts';
import type { ListedPost, PostText } from './listings.ts';

/**
 * The original words of posts, by id; what cannot be read is left out.
 * @throws Failure as above
 */
export async function loadOriginals(
  posts: readonly ListedPost[],
  asMember: boolean,
): Promise<ReadonlyMap<string, PostText>> {
  const token = asMember ? await idToken() : undefined;
  const originals = await getOriginals(posts, token);
  return new Map(
    [...originals].map(([id, { listing }]) => [id, textOfListing(listing, listing.language)]),
  );
}

interface TranslatedPosts {
  readonly posts: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly body: string;
        readonly venue?: string;
        readonly translation: ListingTranslation;
      }
    >
  >;
}

/**
 * Posts in a language beyond the ten, for members, by id.
 * @param posts at most twenty
 * @throws CallError, Failure
 */
export async function translatePosts(
  posts: readonly ListedPost[],
  language: FurtherLanguage,
): Promise<ReadonlyMap<string, PostText>> {
  const answer = await callFunction<TranslatedPosts>('translatePost', {
    posts: posts.map(({ id }) => id),
    language,
  });
  return new Map(
    posts.flatMap(({ id, listing }) => {
      const text = answer.posts[id];
      if (text === undefined) return [];
      const translated = text.translation === 'machine';
      return [[id, { ...text, language: translated ? language : listing.language }] as const];
    }),
  );
}
