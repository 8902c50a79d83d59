import { expect, it } from 'vitest';
import { countPosts, dayBefore, largeEnough, sumDays } from './statistics.ts';
import type { DayStatistics, PostCounted } from './statistics.ts';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-23T12:00:00+09:00');
const post = (hours?: number, more: Partial<PostCounted> = {}): PostCounted => ({
  ...{ kind: 'request', category: 'hobbies', language: 'vi', createdAt: NOON },
  ...(hours !== undefined && { answeredAt: NOON + hours * HOUR }),
  ...more,
});
const day = (text: string, more: Partial<DayStatistics> = {}): DayStatistics => ({
  ...{ day: text, members: 7, joined: 1, posts: {}, categories: {}, languages: {} },
  ...{ threads: 2, answered: 1, within: [0, 1, 1, 1], likes: 3, ...more },
});

it('counts days as calendars in Japan have them', () => {
  const { day: text, from, to } = dayBefore(Date.parse('2026-11-22T15:30:00Z'), 1);
  expect(text).toBe('2026-11-22');
  expect([from, to]).toEqual([
    Date.parse('2026-11-22T00:00:00+09:00'),
    Date.parse('2026-11-23T00:00:00+09:00'),
  ]);
  expect(dayBefore(Date.parse('2026-11-22T14:59:59Z'), 0).day).toBe('2026-11-22');
});

it('tells what was posted, and how soon it was answered', () => {
  const counted = countPosts([
    post(),
    post(0.5),
    post(20, { kind: 'offer', language: 'ja' }),
    post(100),
  ]);
  expect(counted).toEqual({
    posts: { request: 3, offer: 1 },
    categories: { hobbies: 4 },
    languages: { vi: 3, ja: 1 },
    answered: 3,
    within: [1, 1, 2, 2],
  });
});

it('shows no area with fewer than five people', () => {
  expect(largeEnough({ 13: 5, 22: 4, 27: 0, 10: 40 })).toEqual({ 13: 5, 10: 40 });
});

it('puts days together: sums, the last state, and what a month cost', () => {
  const days = [
    day('2026-11-02', { members: 9, areas: { 13: 6 }, characters: 500_000 }),
    day('2026-10-31', { characters: 250_000, posts: { offer: 2 }, answers: { ja: 3 } }),
    day('2026-11-01', {
      characters: 100,
      posts: { offer: 1, event: 1 },
      languages: { my: 2 },
      answers: { ja: 1, ne: 1 },
    }),
  ];
  expect(sumDays(days)).toEqual({
    ...{ members: 9, areas: { 13: 6 }, joined: 3, threads: 6, answered: 3, likes: 9 },
    ...{ posts: { offer: 3, event: 1 }, categories: {}, languages: { my: 2 } },
    ...{ answers: { ja: 4, ne: 1 } },
    ...{ within: [0, 3, 3, 3], characters: 750_000, cost: 15 },
  });
  expect(sumDays([])).toMatchObject({ members: 0, cost: 0, areas: {} });
});
