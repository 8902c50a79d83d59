import { describe, expect, it } from 'vitest';
import { expiresAt, expiryStep, remindsAt } from './expiry.ts';

const DAY_MS = 86_400_000;
const offer = { state: 'open', updatedAt: Date.UTC(2026, 8, 1) } as const;
const event = { startsAt: 5, endsAt: 10, venue: 'x' };

describe('a post', () => {
  it('goes sixty days after its last edit, and is reminded of a week before', () => {
    expect(expiresAt(offer) - offer.updatedAt).toBe(60 * DAY_MS);
    expect(remindsAt(offer) - offer.updatedAt).toBe(53 * DAY_MS);
    const steps = [-1, 0, 1].flatMap((ms) => [
      expiryStep(offer, remindsAt(offer) + ms),
      expiryStep(offer, expiresAt(offer) + ms),
    ]);
    expect(steps).toEqual(['none', 'remind', 'remind', 'expire', 'remind', 'expire']);
  });

  it('that is closed or hidden stays as it is', () => {
    for (const state of ['closed', 'hidden'] as const) {
      expect(expiryStep({ ...offer, state }, Number.MAX_SAFE_INTEGER)).toBe('none');
    }
  });

  it('about an event goes when that is over, and not before', () => {
    expect(expiryStep({ ...offer, updatedAt: -100 * DAY_MS, event }, 9)).toBe('none');
    expect(expiryStep({ ...offer, event }, 10)).toBe('over');
  });

  it('about an event of every week goes after the last time', () => {
    const weekly = { ...offer, event: { ...event, repeatsUntil: 5 + 7 * DAY_MS } };
    const steps = [9, 10, 9 + 7 * DAY_MS, 10 + 7 * DAY_MS].map((now) => expiryStep(weekly, now));
    expect(steps).toEqual(['none', 'again', 'again', 'over']);
  });
});
