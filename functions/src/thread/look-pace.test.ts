import { LIMITS } from '@friends/domain';
import { expect, it } from 'vitest';
import { mayLook } from './look-pace.ts';

it('lets a member look so often in any minute, and others as well', () => {
  const looks = (uid: string, at: number, count: number) =>
    Array.from({ length: count }, () => mayLook(uid, at));
  expect(looks('ana', 0, LIMITS.looksPerMinute - 1)).not.toContain(false);
  expect(looks('ana', 30_000, 2)).toEqual([true, false]);
  expect(mayLook('bo', 30_000)).toBe(true);
  expect(mayLook('ana', 59_999)).toBe(false);
  expect(looks('ana', 60_000, LIMITS.looksPerMinute)).toContain(false);
  expect(mayLook('ana', 200_000)).toBe(true);
});

it('forgets those who have not looked for long', () => {
  for (let n = 0; n < 3_000; n += 1) expect(mayLook(`crowd${n}`, 300_000 + n * 1_000)).toBe(true);
});
