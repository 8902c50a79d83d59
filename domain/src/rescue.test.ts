import { describe, expect, it } from 'vitest';
import { isReached, isShownUnanswered, nextRescue, RESCUE_STAGES } from './rescue.ts';
import type { Rescue } from './rescue.ts';

const HOUR_MS = 3_600_000;
const request = { kind: 'request', state: 'open', createdAt: 0 } as const;
const at = (stage: Rescue['stage']): Rescue => ({ stage, at: 0 });

describe('a request without an answer', () => {
  it('is left alone for two days, then carried on a stage a day, to its author at last', () => {
    expect(nextRescue(request, false, undefined, 48 * HOUR_MS - 1)).toBeUndefined();
    expect(nextRescue(request, false, undefined, 48 * HOUR_MS)).toBe('wider');
    expect(nextRescue(request, false, at('wider'), 24 * HOUR_MS - 1)).toBeUndefined();
    const next = RESCUE_STAGES.map((stage) => nextRescue(request, false, at(stage), 24 * HOUR_MS));
    expect(next).toEqual(['language', 'trained', 'told', undefined]);
  });

  it('is shown as such until somebody answers, and then for good no more', () => {
    expect(isShownUnanswered(undefined)).toBe(false);
    expect(RESCUE_STAGES.every((stage) => isShownUnanswered(at(stage)))).toBe(true);
    expect(nextRescue(request, true, undefined, 99 * HOUR_MS)).toBeUndefined();
    expect(nextRescue(request, true, at('language'), 0)).toBe('answered');
    expect(nextRescue(request, false, at('answered'), 99 * HOUR_MS)).toBeUndefined();
    expect(isShownUnanswered(at('answered'))).toBe(false);
  });

  it('is none when it is closed, hidden, or no request', () => {
    const others = [{ state: 'closed' }, { state: 'hidden' }, { kind: 'offer' }] as const;
    for (const other of others) {
      expect(nextRescue({ ...request, ...other }, false, undefined, 99 * HOUR_MS)).toBeUndefined();
    }
  });

  it('reaches those who speak its language: nearby, anywhere, with the badge', () => {
    const place = { code: '22130', geohash: 'xn1w2' };
    const post = { author: 'linh', speaks: { vi: true }, place } as const;
    const near = { uid: 'a', speaks: ['ja', 'vi'], prefecture: '22', badges: {} } as const;
    const far = { ...near, prefecture: '01' };
    const trained = { ...far, badges: { trained: 1 } };
    const reaches = (['wider', 'language', 'trained'] as const).map((reach) =>
      [near, far, trained].map((helper) => isReached(helper, post, reach)),
    );
    expect(reaches).toEqual([
      [true, false, false],
      [true, true, true],
      [false, false, true],
    ]);
    expect(isReached({ ...near, uid: 'linh' }, post, 'wider')).toBe(false);
    expect(isReached({ ...near, speaks: ['ja'] }, post, 'language')).toBe(false);
  });
});
