import { LIMITS } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import { idToken } from '../../firebase/auth.ts';
import { listingQuery, searchOfFilters } from '../../firebase/listing-query.ts';
import type { ListingCursor, ListingFilters } from '../../firebase/listing-query.ts';
import { keepListings, queryListings } from '../../firebase/listings.ts';
import type { ListedPost } from '../../firebase/listings.ts';
import { takeFirstFeed } from '../../first-view.ts';

/** What a feed shows: a language, the filters of its address, and whether members' posts count. */
export interface FeedRequest {
  readonly language: ReadingLanguage;
  readonly filters: ListingFilters;
  readonly asMember: boolean;
}

export interface FeedPage {
  readonly posts: readonly ListedPost[];
  /** Whether nothing lies behind it. */
  readonly end: boolean;
}

const pageOf = (posts: readonly ListedPost[]): FeedPage => ({
  posts,
  end: posts.length < LIMITS.feedPage,
});

/** The first page as visitors see it, where app.html has asked for it already. Never rejects. */
export async function takeBegunPage(request: FeedRequest): Promise<FeedPage | undefined> {
  const begun = takeFirstFeed(`/${request.language}/${searchOfFilters(request.filters)}`);
  try {
    return begun && pageOf(keepListings(request.language, await begun));
  } catch {
    // It may have failed with the connection: whoever wants the page asks once more.
    return undefined;
  }
}

/**
 * A page of the feed, newest first, up to twenty.
 * @throws Failure `offline`, `denied`, `unknown`
 */
export async function loadFeedPage(request: FeedRequest, after?: ListingCursor): Promise<FeedPage> {
  const query = listingQuery(request.filters, {
    everyone: !request.asMember,
    ...(after && { after }),
  });
  const token = request.asMember ? await idToken() : undefined;
  return pageOf(await queryListings(request.language, query, token));
}
