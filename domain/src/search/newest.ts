import { leafOf, leavesWithin } from './cells.ts';
import { coverOf } from './cover.ts';
import type { Cover } from './cover.ts';
import type { FoundListing, Index, Plan, ResultPage } from './page.ts';
import { listingQuery, mostCells, passes } from './query.ts';
import type { ListingCursor } from './query.ts';

/** A page is asked for at most this often; what is missing then stands on the next one. */
const QUERIES = 2;

/** Leaves out the sea and the empty land that a cover takes in besides: most of it has no posts. */
const EXCESS_WEIGHT = 0.9;

interface Ground {
  readonly cover: Cover;
  readonly leaves: ReadonlySet<number>;
}

function groundOf({ asked, circle }: Plan): Ground | undefined {
  if (circle === undefined) return undefined;
  const leaves = leavesWithin(circle.centre, circle.radiusKm).map(({ leaf }) => leaf);
  return { cover: coverOf(leaves, mostCells(asked)), leaves: new Set(leaves) };
}

/** Listings to read for so many results; of a cover some lie outside the circle. */
function limitFor(missing: number, ground: Ground | undefined): number {
  if (ground === undefined) return missing;
  const { excess, wanted } = ground.cover;
  return Math.ceil(missing * (1 + (EXCESS_WEIGHT * excess) / wanted));
}

/**
 * A page of a search, newest first. Whatever was read and fits is shown, so that nothing is read
 * twice: a page holds about `plan.page` results, and pages together hold each exactly once.
 * @param after where the page before ended
 * @throws what `index.find` throws
 */
export async function newestPage<T extends FoundListing>(
  index: Pick<Index<T>, 'find'>,
  plan: Plan,
  after?: ListingCursor,
): Promise<ResultPage<T, ListingCursor>> {
  const ground = groundOf(plan);
  const results: T[] = [];
  let cursor = after;
  for (let asking = 0; asking < QUERIES && results.length < plan.page; asking += 1) {
    // The second time a little more, so that a third is not needed.
    const spare = asking === 0 || ground?.cover.excess === 0 ? 0 : 2;
    const limit = limitFor(plan.page - results.length, ground) + spare;
    const query = listingQuery(plan.asked, ground?.cover.cells ?? [], limit, cursor);
    const found = await index.find(query);
    results.push(
      ...found.filter(
        ({ listing }) =>
          (ground === undefined || ground.leaves.has(leafOf(listing.place.geohash))) &&
          passes(plan.asked, listing),
      ),
    );
    if (found.length < query.limit) return { results };
    cursor = found.at(-1)?.cursor;
  }
  return { results, ...(cursor && { next: cursor }) };
}
