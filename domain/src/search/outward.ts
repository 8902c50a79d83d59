import { distanceBetween } from 'geofire-common';
import { CELL_DEPTHS, centreOfLeaf, distanceKm, leafOf, prefixOf } from './cells.ts';
import type { CellCount, Circle } from './page.ts';
import { PEOPLED_CELLS } from './people.ts';

/** A leaf on the way outward: how far, and how many posts to expect in it. */
export interface Step {
  readonly leaf: number;
  readonly km: number;
  readonly posts: number;
}

/** Posts are nowhere else, so that however wide a circle is, no more counts are read. */
const COARSE_CELLS = PEOPLED_CELLS.map((coarse) => ({
  coarse,
  southWest: centreOfLeaf(leafOf(`${coarse}00`)),
  northEast: centreOfLeaf(leafOf(`${coarse}zz`)),
}));

/** A little more, because the nearest point of a cell is taken as if the earth were flat. */
const FLATNESS = 1.02;

const between = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** The coarse cells with leaves in a circle, and the one of one's own municipality. */
export function coarseWithin({ centre, radiusKm }: Circle): string[] {
  const [latitude, longitude] = centreOfLeaf(leafOf(centre.geohash));
  const within = COARSE_CELLS.filter(({ coarse, southWest, northEast }) => {
    if (centre.own?.startsWith(coarse)) return true;
    const [[south, west], [north, east]] = [southWest, northEast];
    const nearest: [number, number] = [
      between(latitude, south, north),
      between(longitude, west, east),
    ];
    return distanceBetween([latitude, longitude], nearest) <= radiusKm * FLATNESS;
  });
  return within.map(({ coarse }) => coarse);
}

const outward = (a: Step, b: Step): number => a.km - b.km || a.leaf - b.leaf;

/** The leaves of a circle that have posts, nearest first; equal ones by their number. */
export function stepsWithin(
  { centre, radiusKm }: Circle,
  counts: ReadonlyMap<string, CellCount>,
  readers: keyof CellCount,
): Step[] {
  return [...counts]
    .filter(([, count]) => count[readers] > 0)
    .map(([geohash, count]) => ({
      leaf: leafOf(geohash),
      km: distanceKm(centre, geohash),
      posts: count[readers],
    }))
    .filter(({ km }) => km <= radiusKm)
    .sort(outward);
}

/** Tells the posts to expect in any cell that is not shallower than those of listings. */
export function weigherOf(
  counts: ReadonlyMap<string, CellCount>,
  readers: keyof CellCount,
): (depth: number, prefix: number) => number {
  const weights = new Map<number, Map<number, number>>(
    CELL_DEPTHS.map((depth) => [depth, new Map<number, number>()]),
  );
  for (const [geohash, count] of counts) {
    const leaf = leafOf(geohash);
    for (const [depth, cells] of weights) {
      const prefix = prefixOf(leaf, depth);
      cells.set(prefix, (cells.get(prefix) ?? 0) + count[readers]);
    }
  }
  return (depth, prefix) => weights.get(depth)?.get(prefix) ?? 0;
}
