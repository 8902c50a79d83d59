import { expect, test } from 'vitest';
import type { FoundListing, Index, Plan } from './page.ts';
import { ask } from './query.ts';
import type { Search } from './search.ts';
import { firstThatGives } from './widen.ts';

const HAMAMATSU = 'xn1w2';
const reader = { language: 'vi', asMember: false, now: 0 } as const;

function plansFor(search: Search): Plan[] {
  const asked = ask(search, reader);
  if (asked === 'none') throw new Error('no word');
  const near = [10, 30, 50].map((radiusKm) => ({
    asked,
    page: 20,
    circle: { centre: { geohash: HAMAMATSU }, radiusKm },
  }));
  return [...near, { asked, page: 20 }];
}

/** An index that knows counts alone, and what it was asked. */
function countsOnly(cells: Readonly<Record<string, number>>, counts: readonly number[]) {
  const asked: number[] = [];
  const left = [...counts];
  const index: Index<FoundListing> = {
    find: () => Promise.reject(new Error('not asked')),
    count: (query) => {
      asked.push(query.limit);
      return Promise.resolve(left.shift() ?? 0);
    },
    densities: () =>
      Promise.resolve(
        new Map(Object.entries(cells).map(([cell, all]) => [cell, { all, everyone: all }])),
      ),
  };
  return { index, asked };
}

test('what is asked for nothing goes by the counts of cells', async () => {
  expect(await firstThatGives(countsOnly({ [HAMAMATSU]: 24 }, []).index, plansFor({}))).toBe(0);
  // About 20 km to the north: not within ten.
  const two = countsOnly({ [HAMAMATSU]: 12, xn1wx: 8 }, []);
  expect(await firstThatGives(two.index, plansFor({}))).toBe(1);
  expect(await firstThatGives(countsOnly({}, []).index, plansFor({}))).toBe(3);
});

test('a prefecture is counted only where no circle is known to hold a page', async () => {
  const inPrefecture = ask({ area: { prefecture: '22' } }, reader);
  if (inPrefecture === 'none') throw new Error('no word');
  const [japan, ...near] = plansFor({}).reverse();
  const plans = [...near.reverse(), { asked: inPrefecture, page: 20 }, ...(japan ? [japan] : [])];
  const many = countsOnly({ [HAMAMATSU]: 24 }, [20]);
  expect([await firstThatGives(many.index, plans), many.asked]).toEqual([0, []]);
  const few = countsOnly({ [HAMAMATSU]: 12 }, [20]);
  expect([await firstThatGives(few.index, plans), few.asked]).toEqual([3, [100]]);
});

test('filters and words are counted, each ground once', async () => {
  const { index, asked } = countsOnly({}, [100, 3, 20, 60]);
  expect(await firstThatGives(index, plansFor({ kind: 'offer', words: 'bóng đá' }))).toBe(1);
  expect(asked).toEqual([100, 100, 100, 100]);
});

test('what is rare in all of Japan is counted there alone', async () => {
  const { index, asked } = countsOnly({}, [19]);
  expect(await firstThatGives(index, plansFor({ words: 'bóng đá' }))).toBe(3);
  expect(asked).toEqual([100]);
});
