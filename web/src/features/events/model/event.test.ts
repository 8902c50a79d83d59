import { describe, expect, it } from 'vitest';
import type { Wish } from '../wishes/plan.ts';
import { placesLeft, standingOf } from './event.ts';
import type { Coming } from './event.ts';

const coming = (state: Coming['state']): Coming => ({ post: 'p', state, createdAt: 20 });
const wish: Wish = { uid: 'ana', post: 'p', want: 'come', at: 1 };
const queue = { queue: [10, 20, 30] };

describe('where a member stands with an event', () => {
  it('is what the servers say', () => {
    expect(standingOf(undefined, undefined, undefined)).toEqual({ kind: 'unknown' });
    expect(standingOf(null, null, undefined)).toEqual({ kind: 'not-coming' });
    expect(standingOf(coming('going'), queue, undefined)).toEqual({ kind: 'going' });
    expect(standingOf(coming('counting'), queue, undefined)).toEqual({ kind: 'counting' });
  });

  it('is a place in the queue, where that is short enough to tell', () => {
    expect(standingOf(coming('waiting'), queue, undefined)).toEqual({ kind: 'waiting', place: 2 });
    const long = standingOf(coming('waiting'), { queue: [10] }, undefined);
    expect(long).toEqual({ kind: 'waiting', place: undefined });
  });

  it('is what was said here, until the servers have heard of it', () => {
    expect(standingOf(undefined, null, wish)).toEqual({ kind: 'unsent', want: 'come' });
    expect(standingOf(null, null, wish)).toEqual({ kind: 'unsent', want: 'come' });
    expect(standingOf(coming('going'), queue, wish)).toEqual({ kind: 'going' });
    const leaving: Wish = { ...wish, want: 'leave' };
    expect(standingOf(coming('going'), queue, leaving)).toEqual({ kind: 'unsent', want: 'leave' });
    expect(standingOf(null, queue, leaving)).toEqual({ kind: 'not-coming' });
    expect(standingOf(null, null, { ...wish, refused: true })).toMatchObject({ kind: 'refused' });
  });
});

describe('places left', () => {
  it('are as many as nobody has, and never fewer than none', () => {
    expect(placesLeft(5, { going: 2 })).toBe(3);
    expect(placesLeft(5, { going: 7 })).toBe(0);
    expect(placesLeft(5, null)).toBe(5);
    expect(placesLeft(undefined, { going: 7 })).toBeUndefined();
  });
});
