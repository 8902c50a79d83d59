import { describe, expect, it } from 'vitest';
import { isBridge, likeCounts, likeId, planLikeNotice } from './like.ts';
import { LIMITS } from './limits.ts';

describe('a like', () => {
  it('has one id for each message, and one for the person', () => {
    expect(likeId('g', 't', 'm')).toBe('g_t_m');
    expect(likeId('g', 't')).toBe('g_t_person');
  });

  it.each([
    [undefined, false, true],
    ['warned', false, true],
    ['suspended', false, false],
    ['removed', false, false],
    [undefined, true, false],
    ['suspended', true, false],
  ])('of somebody %s, blocked %s, counts: %s', (standing, isBlocked, counts) => {
    expect(likeCounts({ standing, isBlocked })).toBe(counts);
  });
});

it.each([
  ['ja', 'vi', true],
  ['ja', 'ja-easy', false],
  ['ne', 'ne', false],
  [undefined, 'vi', false],
  ['vi', undefined, false],
] as const)('between %s and %s there is a bridge: %s', (one, other, bridge) => {
  expect(isBridge(one, other)).toBe(bridge);
});

describe('the notice of likes', () => {
  const gap = LIMITS.likeNoticeGap * 1000;
  const unread = { createdAt: 1000, params: { since: 70 } };

  it('begins with all of them', () => {
    expect(planLikeNotice(undefined, 5)).toEqual({ since: 0, createdAt: 5 });
  });

  it('counts on while it is unread, and rises again after an hour', () => {
    expect(planLikeNotice(unread, 999 + gap)).toEqual({ since: 70, createdAt: 1000 });
    expect(planLikeNotice(unread, 1000 + gap)).toEqual({ since: 70, createdAt: 1000 + gap });
  });

  it('counts from when it was read', () => {
    expect(planLikeNotice({ ...unread, readAt: 2000 }, 3000)).toEqual({
      since: 2000,
      createdAt: 3000,
    });
  });
});
