import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leafOf } from '../../../domain/src/search/cells.ts';
import { PEOPLE, weighByPeople } from '../../../domain/src/search/people.ts';
import type { Place } from '@friends/domain';
import { INHABITANTS, TAIL } from './posts.ts';

const places = JSON.parse(readFileSync('data/places.json', 'utf8')) as Place[];
const inhabitantsOf = ({ prefecture }: Place): number => INHABITANTS[Number(prefecture) - 1] ?? 0;

/** Within a prefecture the codes begin with the capital, then cities as they were founded. */
function shares(): { place: Place; thousands: number }[] {
  const ranked = new Map<string, Place[]>();
  for (const place of places) {
    ranked.set(place.prefecture, [...(ranked.get(place.prefecture) ?? []), place]);
  }
  return [...ranked.values()].flatMap((all) => {
    const parts = all.map((_, at) => (at + 1) ** -TAIL);
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return all.map((place, at) => ({
      place,
      thousands: (inhabitantsOf(place) * (parts[at] ?? 0)) / whole,
    }));
  });
}

test('the table of people is that of the municipalities', () => {
  const byCell = new Map<string, number>();
  for (const { place, thousands } of shares()) {
    const cell = place.geohash.slice(0, 4);
    byCell.set(cell, (byCell.get(cell) ?? 0) + thousands);
  }
  const byCoarse = new Map<string, string>();
  for (const cell of [...byCell.keys()].sort()) {
    const power = Math.max(0, Math.round(Math.log2(byCell.get(cell) ?? 0))).toString(36);
    const coarse = cell.slice(0, 3);
    byCoarse.set(coarse, `${byCoarse.get(coarse) ?? coarse}${cell.slice(3)}${power}`);
  }
  expect(PEOPLE).toBe([...byCoarse.values()].join(' '));
});

test('a cell weighs exactly what its halves weigh, and none weighs nothing', () => {
  const cells = places.filter((_, at) => at % 20 === 0).map(({ geohash }) => leafOf(geohash));
  for (const depth of [17, 18, 19, 20, 21, 22, 23, 24]) {
    const wrong = [0, ...cells].filter((leaf) => {
      const half = (leaf >> (25 - depth)) * 2;
      const halves = weighByPeople(depth + 1, half) + weighByPeople(depth + 1, half + 1);
      return halves <= 0 || weighByPeople(depth, half / 2) !== halves;
    });
    expect(wrong).toEqual([]);
  }
});
