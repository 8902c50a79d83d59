import { geohashOfLeaf, leavesWithin } from './cells.ts';
import { densityId } from './density.ts';
import { isPlain } from './nearest.ts';
import { groundOf } from './newest.ts';
import type { Circle, FoundListing, Index, Plan } from './page.ts';
import { listingQuery } from './query.ts';
import { LIMITS } from '../limits.ts';

type Densities = Awaited<ReturnType<Index<FoundListing>['densities']>>;

const cellsIn = ({ centre, radiusKm }: Circle): string[] =>
  leavesWithin(centre, radiusKm).map(({ leaf }) => geohashOfLeaf(leaf));

/** Posts in a circle by the counts of its cells, which are rounded. */
function densityOf(densities: Densities, { asked }: Plan, circle: Circle): number {
  const reader = asked.equal.length > 0 ? 'everyone' : 'all';
  return cellsIn(circle).reduce((sum, cell) => sum + (densities.get(cell)?.[reader] ?? 0), 0);
}

/** The counts of the cells of the widest of some circles, and so of all around one centre. */
async function densitiesAround<T extends FoundListing>(
  index: Index<T>,
  plans: readonly Plan[],
): Promise<Densities> {
  const circles = plans.flatMap(({ circle }) => (circle ? [circle] : []));
  const widest = circles.sort((a, b) => b.radiusKm - a.radiusKm)[0];
  const cells = widest ? cellsIn(widest) : [];
  return index.densities([...new Set(cells.map(densityId))]);
}

/**
 * Posts that fit a plan, at most as many as one query may list: those of the cells that its page is
 * asked for by, which take in some besides.
 */
function countOf<T extends FoundListing>(index: Index<T>, plan: Plan): Promise<number> {
  const { asked, circle } = plan;
  const cells = circle ? groundOf(asked, circle).cover.cells : [];
  return index.count(listingQuery(asked, cells, LIMITS.listedAtOnce));
}

/** Those that circles are known to hold; others are asked for only where no circle holds a page. */
async function countsOf<T extends FoundListing>(
  index: Index<T>,
  plans: readonly Plan[],
  page: number,
): Promise<readonly number[]> {
  const densities = plans.every(({ asked, circle }) => circle === undefined || isPlain(asked))
    ? await densitiesAround(index, plans)
    : undefined;
  const known = plans.map((plan) =>
    densities && plan.circle ? densityOf(densities, plan, plan.circle) : undefined,
  );
  if (known.some((count) => (count ?? 0) >= page)) return known.map((count) => count ?? 0);
  return Promise.all(plans.map((plan, at) => known[at] ?? countOf(index, plan)));
}

/**
 * Which of several plans around one centre, each wider than the one before, is the first that can
 * give a full page; the last where none can. Told by counts, so that the page itself is then one
 * query; they may be late or rounded: who finds the page short goes on to the next plan.
 * @param plans at least one
 * @returns the index of the plan
 * @throws what the index throws
 */
export async function firstThatGives<T extends FoundListing>(
  index: Index<T>,
  plans: readonly Plan[],
): Promise<number> {
  const last = plans.length - 1;
  const widest = plans[last];
  if (widest === undefined || last === 0) return 0;
  // What is rare everywhere need not be looked for nearby.
  if (!isPlain(widest.asked) && (await countOf(index, widest)) < widest.page) return last;
  const counts = await countsOf(index, plans.slice(0, -1), widest.page);
  const first = counts.findIndex((count) => count >= widest.page);
  return first < 0 ? last : first;
}
