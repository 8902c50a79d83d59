import type { ListingCursor } from '@friends/domain';
import type { FeedPage, FeedPost } from './request.ts';

/** Firestore leaves out trailing zeros of a second's fraction, which spoils comparing as text. */
function comparable(timestamp: string): string {
  const [second = '', fraction = ''] = timestamp.replace('Z', '').split('.');
  return `${second}.${fraction.padEnd(9, '0')}`;
}

/** Whether `a` stands behind `b`, newest first (the document's name decides between equals). */
export function isBehind(a: ListingCursor, b: ListingCursor): boolean {
  const [first, second] = [comparable(a.createdAt), comparable(b.createdAt)];
  return first === second ? a.name < b.name : first < second;
}

/**
 * The posts after the first page was asked for anew: newest first, the page holds for the stretch
 * it covers, and behind it stays what had been loaded. Nearest first it begins again.
 * @returns the posts, and whether some had been loaded behind the page
 */
export function withFreshHead(
  loaded: readonly FeedPost[],
  { posts, next }: Pick<FeedPage, 'posts' | 'next'>,
): { readonly posts: readonly FeedPost[]; readonly goesOn: boolean } {
  if (next === undefined || 'nearest' in next) return { posts, goesOn: false };
  const behind = loaded.filter(({ cursor }) => isBehind(cursor, next.newest));
  return { posts: [...posts, ...behind], goesOn: behind.length > 0 };
}

/** The feed with one more page behind it; what it holds already is not shown twice. */
export function withNextPage(
  loaded: readonly FeedPost[],
  { posts }: Pick<FeedPage, 'posts'>,
): readonly FeedPost[] {
  const known = new Set(loaded.map(({ id }) => id));
  return [...loaded, ...posts.filter(({ id }) => !known.has(id))];
}

/** Posts of others than those whom the reader has blocked. */
export const ofOthersThan = (
  blocked: ReadonlySet<string>,
  posts: readonly FeedPost[],
): readonly FeedPost[] =>
  blocked.size === 0 ? posts : posts.filter(({ listing }) => !blocked.has(listing.author));
