import { failureCode } from '../../firebase/failure.ts';
import type { FailureCode } from '../../firebase/failure.ts';
import { loadFeedPage, takeBegunPage } from './data.ts';
import { withFreshHead, withNextPage } from './merge.ts';
import { keyOf } from './request.ts';
import type { FeedCursor, FeedPage, FeedPost, FeedRequest, Ground } from './request.ts';

/** A feed as far as it is loaded; kept while the app is open, so that the way back finds it. */
export interface FeedState {
  readonly posts: readonly FeedPost[];
  readonly loading: 'no' | 'head' | 'more';
  /** The posts are those of the search before, until the new ones are there. */
  readonly stale?: boolean;
  readonly next?: FeedCursor;
  readonly ground?: Ground;
  readonly unanswered?: readonly FeedPost[];
  readonly noWord?: boolean;
  readonly failure?: FailureCode;
  /** Milliseconds; undefined before the first page. */
  readonly loadedAt?: number;
  /** When the server put the posts into the page, in milliseconds: React has to tell ages as it did. */
  readonly renderedAt?: number;
}

const FRESH_MS = 15_000;
const KEPT = 24;
const NOTHING: FeedState = { posts: [], loading: 'no' };

/** The order is that of use: what was not looked at for longest goes first. */
const feeds = new Map<string, FeedState>();
type Listener = (keepsPlace: boolean) => void;
const listeners = new Set<Listener>();

/** What stands in for a feed that is on its way: the one shown last, in the same language. */
let standIn: { readonly of: FeedRequest; readonly state: FeedState } | undefined;

/** @param listener told whether what is looked at stays where it is */
export function subscribeFeeds(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The feed of a request; a visitor never sees what a member had loaded. */
export function currentFeed(request: FeedRequest): FeedState {
  const feed = feeds.get(keyOf(request));
  if (feed !== undefined) return feed;
  const fits =
    standIn?.of.language === request.language && (request.asMember || !standIn.of.asMember);
  return standIn && fits ? standIn.state : NOTHING;
}

function change(request: FeedRequest, next: FeedState): void {
  const key = keyOf(request);
  const keepsPlace = currentFeed(request).stale === next.stale;
  feeds.delete(key);
  feeds.set(key, next);
  const [oldest] = feeds.keys();
  if (feeds.size > KEPT && oldest !== undefined) feeds.delete(oldest);
  if (next.loadedAt !== undefined && next.posts.length > 0) {
    standIn = { of: request, state: { posts: next.posts, loading: 'no', stale: true } };
  }
  for (const listener of listeners) listener(keepsPlace);
}

/** The same feed with something else under way, and without what failed before. */
function doing(request: FeedRequest, loading: FeedState['loading']): FeedState {
  const before = { ...currentFeed(request), loading };
  delete before.failure;
  return before;
}

/** The latest load of each feed; an earlier one that ends after it began changes nothing. */
const latest = new Map<string, symbol>();

function begin(request: FeedRequest, loading: 'head' | 'more'): () => boolean {
  const ticket = Symbol(loading);
  latest.set(keyOf(request), ticket);
  change(request, doing(request, loading));
  return () => latest.get(keyOf(request)) === ticket;
}

const sameGround = (one: Ground | undefined, other: Ground): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function showHead(request: FeedRequest, page: FeedPage): void {
  const before = currentFeed(request);
  const keeps = before.stale !== true && sameGround(before.ground, page.ground);
  const { posts, goesOn } = withFreshHead(keeps ? before.posts : [], page);
  const next = goesOn ? before.next : page.next;
  change(request, {
    posts,
    loading: 'no',
    ground: page.ground,
    loadedAt: Date.now(),
    ...(next && { next }),
    ...(page.unanswered && { unanswered: page.unanswered }),
    ...(page.noWord && { noWord: true }),
  });
}

/** Has a first page stand there as the server put it into the page. */
export function putPage(request: FeedRequest, page: FeedPage, renderedAt: number): void {
  change(request, { ...page, loading: 'no', loadedAt: Date.now(), renderedAt });
}

function fail(request: FeedRequest, error: unknown): void {
  const { loadedAt, ...before } = doing(request, 'no');
  // The results of another search would pass for those of this one.
  const held = before.stale ? NOTHING : { ...before, ...(loadedAt !== undefined && { loadedAt }) };
  change(request, { ...held, failure: failureCode(error) });
}

/**
 * Loads the first page and puts it before what is there already; where app.html has begun, its
 * answer is taken. Never rejects.
 */
export async function refreshFeed(request: FeedRequest): Promise<void> {
  const isLatest = begin(request, 'head');
  try {
    const page = (await takeBegunPage(request)) ?? (await loadFeedPage(request));
    if (isLatest()) showHead(request, page);
  } catch (error) {
    if (isLatest()) fail(request, error);
  }
}

/** Loads the feed unless it is there and young enough, or being loaded. */
export function openFeed(request: FeedRequest, keepsPlace: boolean): void {
  const { loadedAt, loading, next } = currentFeed(request);
  const young = Date.now() - (loadedAt ?? 0) < FRESH_MS;
  // Nearest first, a fresh page would take away what was loaded behind it.
  const holds = keepsPlace || (next !== undefined && 'nearest' in next);
  if (loadedAt === undefined ? loading === 'no' : !young && !holds) void refreshFeed(request);
}

/** Loads the next page behind what is there. Never rejects. */
export async function loadMore(request: FeedRequest): Promise<void> {
  const { next, ground, loading } = currentFeed(request);
  if (loading !== 'no' || next === undefined || ground === undefined) return;
  const isLatest = begin(request, 'more');
  try {
    const page = await loadFeedPage(request, { ground, next });
    if (!isLatest()) return;
    const { posts, loadedAt, unanswered } = currentFeed(request);
    change(request, {
      posts: withNextPage(posts, page),
      loading: 'no',
      ground,
      ...(loadedAt !== undefined && { loadedAt }),
      ...(unanswered && { unanswered }),
      ...(page.next && { next: page.next }),
    });
  } catch (error) {
    if (isLatest()) fail(request, error);
  }
}
