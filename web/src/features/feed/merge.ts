import type { ListedPost } from '../../firebase/listings.ts';
import type { FeedPage } from './data.ts';

/** Firestore leaves out trailing zeros of a second's fraction, which spoils comparing as text. */
function comparable(timestamp: string): string {
  const [second = '', fraction = ''] = timestamp.replace('Z', '').split('.');
  return `${second}.${fraction.padEnd(9, '0')}`;
}

/** Whether `a` stands behind `b` in the feed (older; the document's name decides between equals). */
export function isBehind(a: ListedPost, b: ListedPost): boolean {
  const [first, second] = [comparable(a.cursor.createdAt), comparable(b.cursor.createdAt)];
  return first === second ? a.cursor.name < b.cursor.name : first < second;
}

/**
 * The feed after its first page was asked for anew: the page holds for the stretch it covers,
 * behind it stays what had been loaded.
 */
export function withFreshHead(loaded: readonly ListedPost[], page: FeedPage): ListedPost[] {
  const last = page.posts.at(-1);
  if (page.end || last === undefined) return [...page.posts];
  return [...page.posts, ...loaded.filter((post) => isBehind(post, last))];
}

/** The feed with one more page behind it; what it holds already is not shown twice. */
export function withNextPage(loaded: readonly ListedPost[], page: FeedPage): ListedPost[] {
  const known = new Set(loaded.map(({ id }) => id));
  return [...loaded, ...page.posts.filter(({ id }) => !known.has(id))];
}
