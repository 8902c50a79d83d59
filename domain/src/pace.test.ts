import { describe, expect, it } from 'vitest';
import { decidePace, isNewAccount } from './pace.ts';

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

describe('isNewAccount', () => {
  it.each([
    ['unlinked, six days old', false, 6, true],
    ['unlinked, seven days old', false, 7, false],
    ['linked, a day old', true, 1, false],
  ])('%s', (_, linked, days, isNew) => {
    expect(isNewAccount(linked, NOW - days * DAY, NOW)).toBe(isNew);
  });
});
