import { distanceKm, geohashOfLeaf, leafOf, leavesWithin } from './cells.ts';
import { coverOf } from './cover.ts';
import type { CellCount, Circle, FoundListing, Index, Plan, ResultPage } from './page.ts';
import { listingQuery, mostCells, passes } from './query.ts';
import type { Asked, ListingCursor } from './query.ts';

/** A leaf on the way outward: how far, and how many posts to expect in it. */
interface Step {
  readonly leaf: number;
  readonly km: number;
  readonly posts: number;
}

/** Where the next page begins: behind this listing of this leaf, or with the next leaf. */
export interface NearestCursor {
  readonly km: number;
  readonly leaf: number;
  /** Absent where the leaf is done with. */
  readonly after?: ListingCursor;
}

/** More than are expected, so that a batch comes whole although counts are rounded. */
const SPARE = 2;
const MOST_READ = 60;

const coarseOf = (leaf: number): string => geohashOfLeaf(leaf).slice(0, 3);

const isBehind = (step: Step, cursor: NearestCursor): boolean =>
  step.km > cursor.km ||
  (step.km === cursor.km && step.leaf > cursor.leaf) ||
  (step.leaf === cursor.leaf && cursor.after !== undefined);

/** Whether a search asks for nothing but what its reader may see. */
export const isPlain = ({ equal, contains }: Asked): boolean =>
  contains === undefined && equal.every(([field]) => field === 'audience');

/** The leaves of a circle that have posts, nearest first. */
async function stepsOf<T extends FoundListing>(
  index: Index<T>,
  { asked, circle }: Plan & { circle: Circle },
): Promise<Step[]> {
  const leaves = leavesWithin(circle.centre, circle.radiusKm);
  const coarse = [...new Set(leaves.map(({ leaf }) => coarseOf(leaf)))];
  const counts = await index.densities(coarse);
  const forVisitors = asked.equal.some(([field]) => field === 'audience');
  const posts = (count: CellCount | undefined) => (forVisitors ? count?.everyone : count?.all) ?? 0;
  return leaves
    .map(({ leaf, km }) => ({ leaf, km, posts: posts(counts.get(geohashOfLeaf(leaf))) }))
    .filter((step) => step.posts > 0);
}

/** Which share of the posts fits the other conditions, estimated by counting in the circle. */
async function shareOf<T extends FoundListing>(
  index: Index<T>,
  asked: Asked,
  steps: readonly Step[],
): Promise<number> {
  const total = steps.reduce((sum, { posts }) => sum + posts, 0);
  const leaves = steps.map(({ leaf }) => leaf);
  const { cells } = coverOf(leaves, mostCells(asked));
  const fitting = await index.count(listingQuery(asked, cells, 1));
  return Math.min(1, fitting / total);
}

/** As many of the next leaves as will give about a page, at least one. */
function batchOf(steps: readonly Step[], share: number, wanted: number): Step[] {
  const batch: Step[] = [];
  let expected = 0;
  for (const step of steps) {
    const next = expected + step.posts * share;
    if (batch.length > 0 && next > wanted + SPARE) break;
    batch.push(step);
    expected = next;
    if (expected >= wanted) break;
  }
  return batch;
}

/** Nearest first; in a cell, where all are equally far, newest first as they came. */
const inOrder = <T extends FoundListing>(found: readonly T[], { centre }: Circle): T[] =>
  found
    .map((one) => ({ one, ...whereOf(one, centre) }))
    .sort((a, b) => a.km - b.km || a.leaf - b.leaf)
    .map(({ one }) => one);

const whereOf = ({ listing }: FoundListing, centre: Circle['centre']) => ({
  km: distanceKm(centre, listing.place.geohash),
  leaf: leafOf(listing.place.geohash),
});

interface Taken<T> {
  readonly found: readonly T[];
  readonly next: NearestCursor;
}

/** One leaf, newest first, as far as wanted. */
async function takeLeaf<T extends FoundListing>(
  index: Index<T>,
  asked: Asked,
  step: Step,
  limit: number,
  after: ListingCursor | undefined,
): Promise<Taken<T>> {
  const cells = [{ depth: 25, prefix: step.leaf }] as const;
  const found = await index.find(listingQuery(asked, cells, limit, after));
  const { km, leaf } = step;
  const last = found.at(-1);
  const more = found.length === limit && last !== undefined;
  return { found, next: { km, leaf, ...(more && { after: last.cursor }) } };
}

/** Several leaves, whole; where there are more than expected, only the nearest of them again. */
async function takeBatch<T extends FoundListing>(
  index: Index<T>,
  plan: Plan,
  batch: readonly Step[],
): Promise<Taken<T>> {
  const [first] = batch;
  const last = batch.at(-1);
  if (first === undefined || last === undefined || batch.length === 1) {
    throw new RangeError('a batch has several leaves');
  }
  const leaves = batch.map(({ leaf }) => leaf);
  const weights = new Map(batch.map(({ leaf, posts }) => [leaf, posts]));
  const { cells } = coverOf(leaves, mostCells(plan.asked));
  const found = await index.find(listingQuery(plan.asked, cells, MOST_READ));
  if (found.length === MOST_READ) {
    const half = batch.slice(0, Math.floor(batch.length / 2));
    if (half.length === 1) return takeLeaf(index, plan.asked, first, plan.page, undefined);
    return takeBatch(index, plan, half);
  }
  const inside = found.filter(({ listing }) => weights.has(leafOf(listing.place.geohash)));
  return { found: inside, next: { km: last.km, leaf: last.leaf } };
}

/**
 * A page of a search, nearest first, in exactly the order of distance: all posts of a leaf are
 * equally far, so whole leaves are taken outward, and of a full one the newest first. Counts of
 * posts per leaf (`densities`) say which leaves to ask; they may be late or rounded, which costs
 * reads, never order.
 * @param after where the page before ended
 * @throws what the index throws
 */
export async function nearestPage<T extends FoundListing>(
  index: Index<T>,
  plan: Plan & { readonly circle: Circle },
  after?: NearestCursor,
): Promise<ResultPage<T, NearestCursor>> {
  const steps = await stepsOf(index, plan);
  let left = after === undefined ? steps : steps.filter((step) => isBehind(step, after));
  const share =
    isPlain(plan.asked) || left.length < 2 ? 1 : await shareOf(index, plan.asked, steps);
  let next = after;
  const results: T[] = [];
  while (left.length > 0 && results.length < plan.page) {
    const wanted = plan.page - results.length;
    const batch = share === 0 ? left : batchOf(left, share, wanted);
    const [first] = batch;
    if (first === undefined) break;
    const resumes = next?.leaf === first.leaf ? next.after : undefined;
    const taken =
      batch.length === 1 || resumes
        ? await takeLeaf(index, plan.asked, first, wanted, resumes)
        : await takeBatch(index, plan, batch);
    results.push(
      ...inOrder(
        taken.found.filter(({ listing }) => passes(plan.asked, listing)),
        plan.circle,
      ),
    );
    next = taken.next;
    const reached = next;
    left = left.filter((step) => isBehind(step, reached));
  }
  return { results, ...(left.length > 0 && next && { next }) };
}
