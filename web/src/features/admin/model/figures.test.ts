import { sumDays } from '@friends/domain';
import type { DayStatistics } from '@friends/domain';
import { expect, it } from 'vitest';
import { dayRows, mainFigures } from './figures.ts';

const DAY: DayStatistics = {
  ...{ day: '2026-11-23', members: 12, joined: 2, posts: { offer: 3, request: 1 } },
  ...{ categories: {}, languages: {}, threads: 5, answered: 2, within: [1, 1, 2, 2], likes: 7 },
};

it('shows shares of the posts, and the cost', () => {
  const figures = mainFigures(sumDays([{ ...DAY, characters: 123_456 }]));
  expect(figures.map(({ value }) => value)).toEqual([
    ...[12, 2, 4, 5, '50%', '25%', '25%', '50%', '50%', 7, 123_456, 'US$ 2.47'],
  ]);
});

it('shows no share of nothing', () => {
  const [, , , , answered] = mainFigures(sumDays([]));
  expect(answered?.value).toBe('–');
});

it('makes rows of as many cells as the head has', () => {
  const rows = dayRows([DAY, { ...DAY, languages: { vi: 2 }, answers: { ja: 4 } }]);
  expect(rows.map((row) => row.length)).toEqual([16, 16, 16]);
  expect(rows[0]?.slice(-2)).toEqual(['posts in vi', 'answers in ja']);
  expect(rows[1]).toEqual(['2026-11-23', 12, 2, 3, 0, 1, 5, 2, 1, 1, 2, 2, 7, '', 0, 0]);
  expect(rows[2]?.slice(-2)).toEqual([2, 4]);
});
