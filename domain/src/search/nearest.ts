import { CELL_DEPTHS, distanceKm, leafOf, prefixOf } from './cells.ts';
import { coverOf } from './cover.ts';
import type { Weigh } from './cover.ts';
import { coarseWithin, stepsWithin, weigherOf } from './outward.ts';
import type { Step } from './outward.ts';
import type { Circle, FoundListing, Index, Plan, ResultPage } from './page.ts';
import { listingQuery, mostCells, passes } from './query.ts';
import type { Asked, ListingCursor } from './query.ts';
import { LIMITS } from '../limits.ts';

/** Where the next page begins: behind this listing of this leaf, or with the next leaf. */
export interface NearestCursor {
  readonly km: number;
  readonly leaf: number;
  /** Absent where the leaf is done with. */
  readonly after?: ListingCursor;
}

/** A page asks for listings at most this often; what is missing then stands on the next one. */
const FINDS = 4;
/** A leaf that makes a page longer by no more than this share is taken with the others … */
const LONGER = 0.5;
/** … and where the share of fitting posts was counted, which was a query of its own. */
const LONGER_WHEN_COUNTED = 1;
/** What is expected by a share may come out less; this much more, and one query is enough. */
const SPARE = 0.7;
/** Pages that one query may read; where it gives as many, fewer leaves are asked. */
const MOST_PAGES = 4;

const isBehind = (step: Step, cursor: NearestCursor): boolean =>
  step.km > cursor.km ||
  (step.km === cursor.km && step.leaf > cursor.leaf) ||
  (step.leaf === cursor.leaf && cursor.after !== undefined);

/** Whether a search asks for nothing but what its reader may see. */
export const isPlain = ({ equal, contains }: Asked): boolean =>
  contains === undefined && equal.every(([field]) => field === 'audience');

interface Ground {
  readonly steps: readonly Step[];
  readonly weigh: Weigh;
}

async function groundOf<T extends FoundListing>(
  index: Index<T>,
  { asked, circle }: Plan & { readonly circle: Circle },
): Promise<Ground> {
  const counts = await index.densities(coarseWithin(circle));
  const forVisitors = asked.equal.some(([field]) => field === 'audience');
  const readers = forVisitors ? 'everyone' : 'all';
  return { steps: stepsWithin(circle, counts, readers), weigh: weigherOf(counts, readers) };
}

/** The first steps that hold about so many posts and that one query can name; at least one. */
function firstOf(
  steps: readonly Step[],
  most: number,
  isEnough: (posts: number, more: number) => boolean,
): Step[] {
  const first: Step[] = [];
  const roots = new Set<number>();
  let posts = 0;
  for (const step of steps) {
    roots.add(prefixOf(step.leaf, CELL_DEPTHS[0]));
    if (first.length > 0 && (roots.size > most || isEnough(posts, step.posts))) break;
    first.push(step);
    posts += step.posts;
  }
  return first;
}

/** Which share of all posts may have such a condition, as far as one can say before counting. */
const LIKELY: Readonly<Record<string, number>> = {
  audience: 1,
  kind: 0.35,
  group: 0.25,
  category: 0.15,
  speaks: 0.2,
  japaneseEnough: 0.6,
};
const LIKELY_WORD = 0.06;

const likelyShare = ({ equal, contains }: Asked): number =>
  equal.reduce(
    (share, [field]) => share * (LIKELY[field.split('.')[0] ?? ''] ?? 1),
    contains === undefined ? 1 : LIKELY_WORD,
  );

/** Fitting posts that a count should come to: enough to tell a share, far from its limit. */
const SAMPLE = 24;
/** A count that reached its limit tells too little: so many times fewer posts are counted then. */
const FEWER = 6;

/** A leaf that is likely to hold so many pages is asked without counting before. */
const PAGES_AT_ONCE = 1;

/**
 * Which share of the posts fits the other conditions: all that there are where they are few, a
 * guess where the next leaf alone is likely to fill the page, else counted among the nearest.
 */
async function shareOf<T extends FoundListing>(
  index: Index<T>,
  { asked, page }: Plan,
  { steps, weigh }: Ground,
  left: readonly Step[],
): Promise<number> {
  if (isPlain(asked)) return 1;
  const likely = likelyShare(asked);
  if ((left[0]?.posts ?? 0) * likely >= page * PAGES_AT_ONCE) return likely;
  const all = steps.reduce((sum, { posts }) => sum + posts, 0);
  if (all <= page * MOST_PAGES) return Math.min(1, page / all);
  const most = mostCells(asked);
  for (let needed = SAMPLE / likely; ; needed /= FEWER) {
    const sample = firstOf(steps, most, (posts) => posts >= needed);
    const leaves = sample.map(({ leaf }) => leaf);
    const { cells, wanted, excess } = coverOf(leaves, most, weigh);
    const query = listingQuery(asked, cells, LIMITS.listedAtOnce);
    const fitting = await index.count(query);
    const isTold = fitting < query.limit || sample.length === 1;
    if (isTold) return Math.min(1, Math.max(fitting, 0.5) / (wanted + excess));
  }
}

/** As many of the next leaves as will give about a page, at least one. */
function batchOf(left: readonly Step[], share: number, wanted: number, asked: Asked): Step[] {
  const enough = share < 1 ? wanted * (1 + SPARE) : wanted;
  const most = wanted * (1 + (share < 1 ? LONGER_WHEN_COUNTED : LONGER));
  return firstOf(
    left,
    mostCells(asked),
    (posts, more) => posts * share >= enough || (posts + more) * share > most,
  );
}

/** Nearest first; in a cell, where all are equally far, newest first as they came. */
const inOrder = <T extends FoundListing>(found: readonly T[], { centre }: Circle): T[] =>
  found
    .map((one) => {
      const { geohash } = one.listing.place;
      return { one, km: distanceKm(centre, geohash), leaf: leafOf(geohash) };
    })
    .sort((a, b) => a.km - b.km || a.leaf - b.leaf)
    .map(({ one }) => one);

interface Taken<T> {
  readonly found: readonly T[];
  readonly next: NearestCursor;
}

/** One leaf, newest first, as far as wanted. */
async function takeLeaf<T extends FoundListing>(
  index: Index<T>,
  asked: Asked,
  { km, leaf }: Step,
  limit: number,
  after?: ListingCursor,
): Promise<Taken<T>> {
  const query = listingQuery(asked, [{ depth: 25, prefix: leaf }], limit, after);
  const found = await index.find(query);
  const last = found.at(-1);
  const more = found.length === query.limit && last !== undefined;
  return { found, next: { km, leaf, ...(more && { after: last.cursor }) } };
}

/** Several leaves, whole; where there are far more than expected, fewer of them. */
async function takeBatch<T extends FoundListing>(
  index: Index<T>,
  { asked, page }: Plan,
  { weigh }: Ground,
  batch: readonly [Step, ...Step[]],
): Promise<Taken<T>> {
  for (let size = batch.length; size > 1; size = Math.floor(size / 2)) {
    const some = batch.slice(0, size);
    const leaves = some.map(({ leaf }) => leaf);
    const { cells } = coverOf(leaves, mostCells(asked), weigh);
    const query = listingQuery(asked, cells, page * MOST_PAGES);
    const found = await index.find(query);
    if (found.length < query.limit) {
      const wanted = new Set(leaves);
      const { km, leaf } = some.at(-1) ?? batch[0];
      const inside = found.filter(({ listing }) => wanted.has(leafOf(listing.place.geohash)));
      return { found: inside, next: { km, leaf } };
    }
  }
  return takeLeaf(index, asked, batch[0], page);
}

/**
 * A page of a search, nearest first, in exactly the order of distance: all posts of a leaf are
 * equally far, so whole leaves are taken outward, and of a full one the newest first. Counts of
 * posts per leaf (`densities`) say which leaves to ask; they may be late or rounded, which costs
 * reads, never order. A page holds about `plan.page` results; it may be short, even empty, where
 * most of what was read has only one of several words: `next` then still leads on.
 * @param after where the page before ended
 * @throws what the index throws
 */
export async function nearestPage<T extends FoundListing>(
  index: Index<T>,
  plan: Plan & { readonly circle: Circle },
  after?: NearestCursor,
): Promise<ResultPage<T, NearestCursor>> {
  const { asked, page, circle } = plan;
  const ground = await groundOf(index, plan);
  let left = after ? ground.steps.filter((step) => isBehind(step, after)) : ground.steps;
  let share = left.length < 2 ? 1 : await shareOf(index, plan, ground, left);
  let next = after;
  let read = 0;
  const results: T[] = [];
  for (let asking = 0; asking < FINDS && results.length < page; asking += 1) {
    const missing = page - results.length;
    // Of what the index gives, the phone drops what has not every word.
    const wanted = Math.min(
      read > 0 ? (missing * read) / Math.max(1, results.length) : missing,
      page * 2,
    );
    const [first, ...more] = batchOf(left, share, wanted, asked);
    if (first === undefined) break;
    const resumes = next?.leaf === first.leaf ? next.after : undefined;
    const taken: Taken<T> =
      more.length === 0 || resumes
        ? await takeLeaf(index, asked, first, Math.ceil(wanted), resumes)
        : await takeBatch(index, plan, ground, [first, ...more]);
    // A guess that was wrong is mended by what a whole leaf gave.
    if (more.length === 0 && !resumes && !taken.next.after && !isPlain(asked)) {
      share = Math.min(1, Math.max(taken.found.length, 0.5) / first.posts);
    }
    read += taken.found.length;
    results.push(
      ...inOrder(
        taken.found.filter(({ listing }) => passes(asked, listing)),
        circle,
      ),
    );
    const reached = taken.next;
    next = reached;
    left = left.filter((step) => isBehind(step, reached));
  }
  return { results, ...(left.length > 0 && next && { next }) };
}
