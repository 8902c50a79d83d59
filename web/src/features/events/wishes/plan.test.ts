import { describe, expect, it } from 'vitest';
import { afterTry, isWish, pauseAfter, unsent, wishAbout, withoutWish, withWish } from './plan.ts';
import type { Wish } from './plan.ts';

const come: Wish = { uid: 'ana', post: 'p1', want: 'come', at: 1 };
const leave: Wish = { ...come, want: 'leave', at: 2 };
const other: Wish = { ...come, post: 'p2', at: 3 };

describe('wishes about events', () => {
  it('are one an event: the last word counts', () => {
    const wishes = withWish(withWish(withWish([], come), other), leave);
    expect(wishes).toEqual([other, leave]);
    expect(wishAbout(wishes, 'ana', 'p1')).toBe(leave);
    expect(wishAbout(wishes, 'bia', 'p1')).toBeUndefined();
  });

  it('are sent in the order in which they were said, those of this member alone', () => {
    expect(unsent([other, come, { ...come, uid: 'bia' }], 'ana')).toEqual([come, other]);
  });

  it('are not sent again once they have arrived or were refused', () => {
    expect(unsent(afterTry([come, other], come, 'done'), 'ana')).toEqual([other]);
    expect(unsent(afterTry([come, other], come, 'refused'), 'ana')).toEqual([other]);
    expect(unsent(afterTry([come], come, 'later'), 'ana')).toEqual([come]);
  });

  it('that were changed while they were sent are sent again', () => {
    expect(unsent(afterTry([leave], come, 'done'), 'ana')).toEqual([leave]);
    expect(withoutWish([leave], come)).toEqual([leave]);
    expect(withoutWish([leave, other], leave)).toEqual([other]);
  });

  it('wait longer after each try, a minute at most', () => {
    expect([1, 2, 3, 9].map(pauseAfter)).toEqual([2_000, 4_000, 8_000, 60_000]);
  });

  it('that another version kept otherwise are forgotten', () => {
    expect([come, null, 'come', { ...come, want: 'maybe' }, { post: 'p' }].filter(isWish)).toEqual([
      come,
    ]);
  });
});
