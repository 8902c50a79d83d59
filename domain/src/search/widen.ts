import { geohashOfLeaf, leavesWithin } from './cells.ts';
import { coverOf } from './cover.ts';
import { isPlain } from './nearest.ts';
import type { Circle, FoundListing, Index, Plan } from './page.ts';
import { listingQuery, mostCells } from './query.ts';
import { LIMITS } from '../limits.ts';

const coarseOf = (geohash: string): string => geohash.slice(0, 3);

/** Posts in a circle by the counts of its cells, which are rounded. */
async function densityOf<T extends FoundListing>(
  index: Index<T>,
  { asked }: Plan,
  { centre, radiusKm }: Circle,
): Promise<number> {
  const cells = leavesWithin(centre, radiusKm).map(({ leaf }) => geohashOfLeaf(leaf));
  const counts = await index.densities([...new Set(cells.map(coarseOf))]);
  const forVisitors = asked.equal.length > 0;
  const postsIn = (cell: string) => counts.get(cell)?.[forVisitors ? 'everyone' : 'all'] ?? 0;
  return cells.reduce((sum, cell) => sum + postsIn(cell), 0);
}

/** Posts that fit a plan, at most as many as one query may list; a cover takes in some besides. */
async function expectedOf<T extends FoundListing>(index: Index<T>, plan: Plan): Promise<number> {
  const { asked, circle } = plan;
  if (circle !== undefined && isPlain(asked)) return densityOf(index, plan, circle);
  const leaves = circle && leavesWithin(circle.centre, circle.radiusKm).map(({ leaf }) => leaf);
  const cells = leaves ? coverOf(leaves, mostCells(asked)).cells : [];
  return index.count(listingQuery(asked, cells, LIMITS.listedAtOnce));
}

/**
 * Which of several plans, each wider than the one before, is the first that can give a full page;
 * the last where none can. Told by counts, so that the page itself is then one query; they may be
 * late or rounded: who finds the page short goes on to the next plan.
 * @param plans at least one
 * @returns the index of the plan
 * @throws what the index throws
 */
export async function firstThatGives<T extends FoundListing>(
  index: Index<T>,
  plans: readonly Plan[],
): Promise<number> {
  const counts = await Promise.all(plans.slice(0, -1).map((plan) => expectedOf(index, plan)));
  const first = counts.findIndex((count, step) => count >= (plans[step]?.page ?? 0));
  return first < 0 ? plans.length - 1 : first;
}
