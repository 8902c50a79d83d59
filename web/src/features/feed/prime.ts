import type { ReadingLanguage } from '@friends/domain';
import { rememberListings } from '../../firebase/listings.ts';
import type { ListedPost } from '../../firebase/listings.ts';
import { plainPage } from './data.ts';
import { putPage, refreshFeed } from './feed-store.ts';
import { searchOf } from './request.ts';
import type { FeedRequest } from './request.ts';

const visitors = (language: ReadingLanguage, address: string): FeedRequest => ({
  language,
  search: searchOf(address),
  asMember: false,
});

/** Puts the page that app.html asked for into the feed, so that it stands there from the start. */
export const primeFeed = (language: ReadingLanguage, address: string): Promise<void> =>
  refreshFeed(visitors(language, address));

/** The first page of a feed as a server puts it into the page itself. */
export interface CarriedFeed {
  readonly posts: readonly ListedPost[];
  /** Milliseconds. */
  readonly renderedAt: number;
}

/** Puts a visitor's first page into the feed without asking anybody. */
export function putFeed(
  language: ReadingLanguage,
  address: string,
  { posts, renderedAt }: CarriedFeed,
): void {
  putPage(visitors(language, address), plainPage(posts), renderedAt);
}

/** Puts the posts that came with the page into the feed, and keeps them for their own pages. */
export function adoptFeed(language: ReadingLanguage, address: string, feed: CarriedFeed): void {
  rememberListings(language, feed.posts);
  putFeed(language, address, feed);
}
