import { expect, test } from 'vitest';
import { roundedCount } from './density.ts';

test('counts are rounded to the nearest step, the lower of two', () => {
  const rounded = Array.from({ length: 20 }, (_, posts) => roundedCount(posts));
  expect(rounded).toEqual([0, 1, 2, 2, 5, 5, 5, 5, 10, 10, 10, 10, 10, 10, 10, 10, 20, 20, 20, 20]);
});

test('what is rounded stays as it is, and is off by a third at most', () => {
  for (let posts = 1; posts < 5000; posts += 1) {
    const rounded = roundedCount(posts);
    expect(roundedCount(rounded)).toBe(rounded);
    expect(Math.abs(rounded - posts) / posts).toBeLessThanOrEqual(1 / 3);
    expect(rounded).toBeGreaterThan(0);
    expect(rounded).toBeGreaterThanOrEqual(roundedCount(posts - 1));
  }
});
