import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, centreOfLeaf, geohashOfLeaf, leafOf, leavesWithin, prefixOf } from './cells.ts';
import { coverOf } from './cover.ts';
import { placeCell } from '../places/cell.ts';

const JAPAN = fc.tuple(
  fc.double({ min: 24, max: 45.6, noNaN: true }),
  fc.double({ min: 122.9, max: 154, noNaN: true }),
);

test('a leaf and its geohash are the same cell', () => {
  fc.assert(
    fc.property(JAPAN, ([latitude, longitude]) => {
      const geohash = placeCell(latitude, longitude);
      expect(geohashOfLeaf(leafOf(geohash))).toBe(geohash);
      expect(placeCell(...centreOfLeaf(leafOf(geohash)))).toBe(geohash);
      expect(cellsOf(geohash)['b25']).toBe(leafOf(geohash));
    }),
  );
});

test('a cover holds every leaf of the circle, in at most so many cells', () => {
  const radii = fc.constantFrom(5, 10, 30, 50);
  fc.assert(
    fc.property(JAPAN, radii, fc.integer({ min: 8, max: 30 }), (position, radius, most) => {
      const leaves = leavesWithin({ geohash: placeCell(...position) }, radius).map((l) => l.leaf);
      const { cells, excess, wanted } = coverOf(leaves, most);
      expect(cells.length).toBeLessThanOrEqual(most);
      const covered = leaves.filter((leaf) =>
        cells.some(({ depth, prefix }) => prefixOf(leaf, depth) === prefix),
      );
      expect(covered).toEqual(leaves);
      const total = cells.reduce((sum, { depth }) => sum + 2 ** (25 - depth), 0);
      expect(total).toBe(wanted + excess);
    }),
    { numRuns: 200 },
  );
});

test('thirty cells need little besides a circle', () => {
  const ratio = (radius: number, most: number) => {
    const leaves = leavesWithin({ geohash: placeCell(35.68, 139.76) }, radius).map((l) => l.leaf);
    const { excess, wanted } = coverOf(leaves, most);
    return (excess + wanted) / wanted;
  };
  expect(ratio(10, 30)).toBe(1);
  expect(ratio(30, 30)).toBeLessThan(1.2);
  expect(ratio(50, 30)).toBeLessThan(1.25);
});
