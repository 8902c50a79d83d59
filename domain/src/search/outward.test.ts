import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Place } from '../places/place.ts';
import { anyPost, anyWorld, nearestFirst, NOW } from './any-search.ts';
import { distanceKm } from './cells.ts';
import { exactIndex } from './exact-index.ts';
import { nearestPage } from './nearest.ts';
import type { NearestCursor } from './nearest.ts';
import { coarseWithin } from './outward.ts';
import { ask } from './query.ts';

const places = JSON.parse(readFileSync('data/places.json', 'utf8')) as Place[];
const cells = [...new Set(places.map(({ geohash }) => geohash))];
const WAKKANAI = 'xrb1x';
const HALF_THE_EARTH_KM = 20_100;

test('every municipality lies in a cell that counts are asked of', () => {
  const coarse = coarseWithin({ centre: { geohash: WAKKANAI }, radiusKm: HALF_THE_EARTH_KM });
  expect([...new Set(cells.map((cell) => cell.slice(0, 3)))].sort()).toEqual(coarse.sort());
});

test.each([5, 10, 30, 50, 500])('counts are asked of every cell within %i km', (radiusKm) => {
  for (const geohash of cells.filter((_, at) => at % 60 === 0)) {
    const asked = coarseWithin({ centre: { geohash }, radiusKm });
    const near = cells.filter((cell) => distanceKm({ geohash }, cell) <= radiusKm);
    expect(asked).toEqual(expect.arrayContaining([...new Set(near.map((c) => c.slice(0, 3)))]));
    if (radiusKm <= 50) expect(asked.length).toBeLessThanOrEqual(4);
  }
});

test('a circle as wide as Japan stays within what one query may name', async () => {
  const [first = WAKKANAI, ...others] = cells.filter((_, at) => at % 25 === 0);
  const world = { ...anyWorld(7), cells: [first, ...others] as const };
  const posts = Array.from({ length: 120 }, (_, at) => anyPost(world, `p${at}`, at));
  const centre = { geohash: WAKKANAI };
  const asked = ask({ kind: 'offer' }, { language: 'en', asMember: true, now: NOW });
  if (asked === 'none') throw new Error('nothing was typed');
  const found: string[] = [];
  let after: NearestCursor | undefined;
  do {
    const plan = { asked, circle: { centre, radiusKm: 3000 }, page: 20 };
    const { results, next } = await nearestPage(exactIndex(posts), plan, after);
    found.push(...results.map(({ id }) => id));
    after = next;
  } while (after !== undefined);
  const meant = posts.filter(({ listing }) => listing.kind === 'offer').sort(nearestFirst(centre));
  expect(found).toEqual(meant.map(({ id }) => id));
});
