import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { decidePace, isHeldBack, roomFor } from './pace.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const SECOND = 1000;
const DAY = 86_400 * SECOND;
const window = (count: number, startedAgo: number, lastAgo: number) => ({
  id: 'a'.repeat(20),
  at: NOW - lastAgo,
  windowStart: NOW - startedAgo,
  count,
});

describe('decidePace', () => {
  it.each([
    ['the first post', {}, 'post', false, { allowed: true, continues: false, count: 1 }],
    [
      'a second post after half a minute',
      { post: window(1, 30 * SECOND, 30 * SECOND) },
      'post',
      false,
      { allowed: false, waitSeconds: 30 },
    ],
    [
      'a second post after a minute',
      { post: window(1, 60 * SECOND, 60 * SECOND) },
      'post',
      false,
      { allowed: true, continues: true, count: 2 },
    ],
    [
      'an eleventh post that day',
      { post: window(10, DAY - 5 * SECOND, 90 * SECOND) },
      'post',
      false,
      { allowed: false, waitSeconds: 5 },
    ],
    [
      'a post the day after',
      { post: window(10, DAY, 90 * SECOND) },
      'post',
      false,
      { allowed: true, continues: false, count: 1 },
    ],
    [
      'a fourth thread of a new account',
      { thread: window(3, 0, 0) },
      'thread',
      true,
      { allowed: false, waitSeconds: 86_400 },
    ],
    [
      'a fourth thread of an older account',
      { thread: window(3, 0, 0) },
      'thread',
      false,
      { allowed: true, continues: true, count: 4 },
    ],
    [
      'a 31st thread',
      { thread: window(30, 0, 0) },
      'thread',
      false,
      { allowed: false, waitSeconds: 86_400 },
    ],
    [
      'a 21st message in a minute',
      { message: window(20, 59 * SECOND, 0) },
      'message',
      false,
      { allowed: false, waitSeconds: 1 },
    ],
    [
      'a message in the next minute',
      { message: window(20, 60 * SECOND, 0) },
      'message',
      false,
      { allowed: true, continues: false, count: 1 },
    ],
  ] as const)('%s', (_, pace, kind, isNew, decision) => {
    expect(decidePace(pace, kind, NOW, isNew)).toEqual(decision);
  });
});

it.each([
  ['nothing yet', {}, true, LIMITS.pace.threadsPerDayWhenNew],
  ['two today', { count: 2, begun: 1 }, true, LIMITS.pace.threadsPerDayWhenNew - 2],
  ['two yesterday', { count: 2, begun: DAY }, true, LIMITS.pace.threadsPerDayWhenNew],
  ['more than fit now', { count: 9, begun: 1 }, true, 0],
  ['nine, and not held back', { count: 9, begun: 1 }, false, LIMITS.pace.threadsPerDay - 9],
] as const)('has room for threads: %s', (_, last, heldBack, room) => {
  const { count = 0, begun = 0 } = last as { readonly count?: number; readonly begun?: number };
  const thread = { id: 'a', at: NOW - begun, windowStart: NOW - begun, count };
  expect(roomFor(count === 0 ? {} : { thread }, 'thread', NOW, heldBack)).toBe(room);
});

describe('isHeldBack', () => {
  it.each([
    ['kept, six days old', true, 6, true],
    ['kept, seven days old', true, 7, false],
    ['not kept, a month old', false, 30, true],
  ])('%s', (_, isKept, days, held) => {
    expect(isHeldBack(isKept, NOW - days * DAY, NOW)).toBe(held);
  });
});
