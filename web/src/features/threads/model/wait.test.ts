import { expect, it } from 'vitest';
import { waitOf } from './wait.ts';

it.each([
  [-3, 'wait.seconds', 1],
  [0.2, 'wait.seconds', 1],
  [59, 'wait.seconds', 59],
  [61, 'wait.minutes', 2],
  [3600, 'wait.hours', 1],
  [80_000, 'wait.hours', 23],
])('says how long %d seconds are', (seconds, key, count) => {
  expect(waitOf(seconds)).toEqual({ key, count });
});
