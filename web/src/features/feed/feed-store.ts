import { failureCode } from '../../firebase/failure.ts';
import type { FailureCode } from '../../firebase/failure.ts';
import { searchOfFilters } from '../../firebase/listing-query.ts';
import type { ListedPost } from '../../firebase/listings.ts';
import { loadFeedPage, takeBegunPage } from './data.ts';
import type { FeedPage, FeedRequest } from './data.ts';
import { isBehind, withFreshHead, withNextPage } from './merge.ts';

/** A feed as far as it is loaded; kept while the app is open, so that the way back finds it. */
export interface FeedState {
  readonly posts: readonly ListedPost[];
  /** Whose view it is; visitors' posts are part of members'. */
  readonly asMember: boolean;
  readonly loading: 'no' | 'head' | 'more';
  readonly end: boolean;
  failure?: FailureCode;
  /** Milliseconds; undefined before the first page. */
  readonly loadedAt?: number;
}

const FRESH_MS = 15_000;
const NOTHING: FeedState = { posts: [], asMember: false, loading: 'no', end: false };

const feeds = new Map<string, FeedState>();
const listeners = new Set<() => void>();

const keyOf = ({ language, filters }: FeedRequest) => `${language}${searchOfFilters(filters)}`;

export function subscribeFeeds(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The feed of a request; a visitor never sees what a member had loaded. */
export function currentFeed(request: FeedRequest): FeedState {
  const feed = feeds.get(keyOf(request)) ?? NOTHING;
  return feed.asMember && !request.asMember ? NOTHING : feed;
}

function change(request: FeedRequest, next: Partial<FeedState>): void {
  const before = { ...currentFeed(request) };
  delete before.failure;
  feeds.set(keyOf(request), { ...before, ...next });
  for (const listener of listeners) listener();
}

/** The latest load of each feed; an earlier one that ends after it began changes nothing. */
const latest = new Map<string, symbol>();

function begin(request: FeedRequest, loading: 'head' | 'more'): () => boolean {
  const ticket = Symbol(loading);
  latest.set(keyOf(request), ticket);
  change(request, { loading });
  return () => latest.get(keyOf(request)) === ticket;
}

/** A member's view has posts between a visitor's: pages are asked for until they cover those. */
async function loadHead(request: FeedRequest, before: FeedState): Promise<FeedPage> {
  let page = await loadFeedPage(request);
  const last = before.posts.at(-1);
  const grows = request.asMember && !before.asMember;
  while (grows && last !== undefined && !page.end) {
    const reached = page.posts.at(-1);
    if (reached === undefined || isBehind(reached, last) || reached.id === last.id) break;
    const next = await loadFeedPage(request, reached.cursor);
    page = { posts: withNextPage(page.posts, next), end: next.end };
  }
  return page;
}

function showHead(request: FeedRequest, page: FeedPage, asMember: boolean): void {
  const before = currentFeed(request);
  const posts = withFreshHead(before.posts, page);
  const end = posts.length > page.posts.length ? before.end : page.end;
  change(request, { posts, end, asMember, loadedAt: Date.now() });
}

/**
 * Loads the newest page and puts it before what is there already. What app.html has begun is shown
 * first, to members too, whose own view takes longer. Never rejects.
 */
export async function refreshFeed(request: FeedRequest): Promise<void> {
  const isLatest = begin(request, 'head');
  try {
    const begun = await takeBegunPage(request);
    if (!isLatest()) return;
    if (begun !== undefined) showHead(request, begun, false);
    if (begun === undefined || request.asMember) {
      const page = await loadHead(request, currentFeed(request));
      if (!isLatest()) return;
      showHead(request, page, request.asMember);
    }
    change(request, { loading: 'no' });
  } catch (error) {
    if (isLatest()) change(request, { loading: 'no', failure: failureCode(error) });
  }
}

/** Loads the feed unless it is there for this reader and young enough, or being loaded. */
export function openFeed(request: FeedRequest, keepsPlace: boolean): void {
  const feed = currentFeed(request);
  const fits = feed.loadedAt !== undefined && feed.asMember === request.asMember;
  const young = Date.now() - (feed.loadedAt ?? 0) < FRESH_MS;
  if (!fits || (!young && !keepsPlace)) void refreshFeed(request);
}

/** Loads the next page behind what is there. Never rejects. */
export async function loadMore(request: FeedRequest): Promise<void> {
  const { posts, end, loading } = currentFeed(request);
  const last = posts.at(-1);
  if (loading !== 'no' || end || last === undefined) return;
  const isLatest = begin(request, 'more');
  try {
    const page = await loadFeedPage(request, last.cursor);
    if (!isLatest()) return;
    const all = withNextPage(currentFeed(request).posts, page);
    change(request, { posts: all, end: page.end, loading: 'no' });
  } catch (error) {
    if (isLatest()) change(request, { loading: 'no', failure: failureCode(error) });
  }
}
