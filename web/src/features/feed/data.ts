import { conditionsOf, LIMITS } from '@friends/domain';
import { structuredQuery } from '../../firebase/listing-query.ts';
import { keepListings, queryListings } from '../../firebase/listings.ts';
import type { ListedPost } from '../../firebase/listings.ts';
import { takeFirstFeed } from '../../first-view.ts';
import { addressOf, isPlain } from './request.ts';
import type { FeedCursor, FeedPage, FeedPost, FeedRequest, Ground } from './request.ts';

/** What plans circles, words and widening is loaded by who needs it. */
const loadFinder = () => import('./find.ts');

/** Loads the planner while somebody begins to search, so that the search need not wait for it. */
export const prepareToFind = (): void => void loadFinder().catch(() => undefined);

const JAPAN: Ground = { kind: 'japan' };

/** A page of a visitor's plain feed. */
export function plainPage(posts: readonly ListedPost[]): FeedPage {
  const last = posts.at(-1);
  const more = last !== undefined && posts.length === LIMITS.feedPage;
  return { posts, ground: JAPAN, ...(more && { next: { newest: last.cursor } }) };
}

/** The first page as visitors see it, where app.html has asked for it already. Never rejects. */
export async function takeBegunPage(request: FeedRequest): Promise<FeedPage | undefined> {
  if (!isPlain(request)) return undefined;
  const begun = takeFirstFeed(`/${request.language}/${addressOf(request.search)}`);
  try {
    return begun && plainPage(keepListings(request.language, await begun));
  } catch {
    // It may have failed with the connection: whoever wants the page asks once more.
    return undefined;
  }
}

async function loadPlainPage(request: FeedRequest, next?: FeedCursor): Promise<FeedPage> {
  const query = {
    equal: conditionsOf(request.search, false),
    anyOf: [],
    limit: LIMITS.feedPage,
    ...(next && 'newest' in next && { after: next.newest }),
  };
  return plainPage(await queryListings(request.language, structuredQuery(query)));
}

/**
 * A page of the feed, about twenty posts.
 * @param from where the page before ended, and the ground it was found on
 * @throws Failure `offline`, `denied`, `unknown`
 */
export async function loadFeedPage(
  request: FeedRequest,
  from?: { readonly ground: Ground; readonly next: FeedCursor },
): Promise<FeedPage> {
  if (isPlain(request)) return loadPlainPage(request, from?.next);
  const finder = await loadFinder();
  return from ? finder.findOn(request, from.ground, from.next) : finder.findFirst(request);
}

/** The nearest posts beyond a circle that has none. @throws as above */
export async function loadBeyond(
  request: FeedRequest,
  ground: Ground,
): Promise<readonly FeedPost[]> {
  return ground.kind === 'circle' ? (await loadFinder()).findBeyond(request, ground) : [];
}
