import { LIMITS } from '../limits.ts';
import { leafOf, leavesWithin } from './cells.ts';
import { coverOf } from './cover.ts';
import type { Cover } from './cover.ts';
import type { Circle, FoundListing, Index, Plan, ResultPage } from './page.ts';
import { weighByPeople } from './people.ts';
import { listingQuery, mostCells, passes } from './query.ts';
import type { Asked, ListingCursor } from './query.ts';

/** A page is asked for at most this often; what is missing then stands on the next one. */
const QUERIES = 2;

/** A little more than what a cover takes in besides, so that fewer pages need a second query. */
const EXCESS_WEIGHT = 1.1;

/**
 * Cells that are asked for beside a word: each is a join of two indexes, which costs time. So as
 * few as take in no more than this share of people besides, and in no case more than these.
 */
const CELLS_WITH_WORD = 16;
const TOLERATED_WITH_WORD = { narrow: 0.2, wide: 0.5 };
const NARROW_KM = 10;

interface Ground {
  readonly cover: Cover;
  readonly leaves: ReadonlySet<number>;
}

/** Pages of one search share their circle, whose cover takes a phone some milliseconds. */
const grounds = new WeakMap<Circle, Map<string, Ground>>();

/** The cells by which a circle is asked for, and the leaves that are truly in it. */
export function groundOf(asked: Asked, circle: Circle): Ground {
  const hasWord = asked.contains !== undefined;
  const most = Math.min(mostCells(asked), hasWord ? CELLS_WITH_WORD : LIMITS.disjunctions);
  const { narrow, wide } = TOLERATED_WITH_WORD;
  const tolerated = !hasWord ? 0 : circle.radiusKm <= NARROW_KM ? narrow : wide;
  const known = grounds.get(circle) ?? new Map<string, Ground>();
  grounds.set(circle, known);
  const key = `${most} ${tolerated}`;
  const ground = known.get(key) ?? coverCircle(circle, most, tolerated);
  known.set(key, ground);
  return ground;
}

function coverCircle({ centre, radiusKm }: Circle, most: number, tolerated: number): Ground {
  const leaves = leavesWithin(centre, radiusKm).map(({ leaf }) => leaf);
  return { cover: coverOf(leaves, most, weighByPeople, tolerated), leaves: new Set(leaves) };
}

/** Listings to read for so many results; of a cover some lie outside the circle. */
function limitFor(missing: number, ground: Ground | undefined): number {
  if (ground === undefined) return missing;
  const { excess, wanted } = ground.cover;
  return Math.ceil(missing * (1 + (EXCESS_WEIGHT * excess) / wanted));
}

/** What is asked for the second time: a little more, so that a third is not needed. */
function secondLimit(missing: number, read: number, page: number): number {
  const perResult = read / Math.max(1, page - missing);
  return Math.ceil(missing * perResult) + (perResult > 1 ? 2 : 0);
}

/**
 * A page of a search, newest first. Whatever was read and fits is shown, so that nothing is read
 * twice: a page holds about `plan.page` results, and pages together hold each exactly once. It may
 * be short, even empty, where most of what was read has only one of several words: `next` then
 * still leads on.
 * @param after where the page before ended
 * @throws what `index.find` throws
 */
export async function newestPage<T extends FoundListing>(
  index: Pick<Index<T>, 'find'>,
  { asked, circle, page }: Plan,
  after?: ListingCursor,
): Promise<ResultPage<T, ListingCursor>> {
  const ground = circle && groundOf(asked, circle);
  const results: T[] = [];
  let cursor = after;
  let read = 0;
  for (let asking = 0; asking < QUERIES && results.length < page; asking += 1) {
    const missing = page - results.length;
    const limit = read === 0 ? limitFor(missing, ground) : secondLimit(missing, read, page);
    const query = listingQuery(asked, ground?.cover.cells ?? [], limit, cursor);
    const found = await index.find(query);
    results.push(
      ...found.filter(
        ({ listing }) =>
          (ground === undefined || ground.leaves.has(leafOf(listing.place.geohash))) &&
          passes(asked, listing),
      ),
    );
    if (found.length < query.limit) return { results };
    read += found.length;
    cursor = found.at(-1)?.cursor;
  }
  return { results, ...(cursor && { next: cursor }) };
}
