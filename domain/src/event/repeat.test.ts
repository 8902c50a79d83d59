import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOccurrence, withoutThisWeek } from './repeat.ts';

const at = (text: string) => Date.parse(`${text}+09:00`);

/** Sundays from 22:00 over midnight, the last time on 20 December. */
const dance = {
  startsAt: at('2026-12-06T22:00'),
  endsAt: at('2026-12-07T01:00'),
  venue: 'Hall',
  capacity: 9,
  repeatsUntil: at('2026-12-20T22:00'),
};
const days = (event: typeof dance | undefined) =>
  event && [event.startsAt, event.endsAt].map((time) => new Date(time + 9 * 3_600_000).toJSON());

describe('an event that takes place every week', () => {
  it.each([
    ['while it goes on', '2026-12-07T00:59:59', undefined],
    ['as soon as it is over', '2026-12-07T01:00', '2026-12-13'],
    ['days later', '2026-12-10T12:00', '2026-12-13'],
    ['while the next one should go on', '2026-12-14T00:30', '2026-12-13'],
    ['when the next one is over too', '2026-12-14T01:00', '2026-12-20'],
    ['while the last one should go on', '2026-12-21T00:59', '2026-12-20'],
    ['when the last one is over', '2026-12-21T01:00', undefined],
    ['a year later', '2027-12-21T01:00', undefined],
  ])('%s', (_, now, day) => {
    const next = nextOccurrence(dance, at(now)) as typeof dance | undefined;
    expect(days(next)?.[0]).toBe(day && `${day}T22:00:00.000Z`);
    if (next) expect(next).toEqual({ ...dance, startsAt: next.startsAt, endsAt: next.endsAt });
  });

  it('lasts as long as before, is not over, and is as many whole weeks later as are needed', () => {
    const week = 7 * 86_400_000;
    const after = fc.nat(20 * week);
    fc.assert(
      fc.property(
        after,
        fc.nat(12 * week),
        fc.integer({ min: 1, max: week }),
        (late, ahead, long) => {
          const event = { startsAt: 0, endsAt: long, venue: 'x', repeatsUntil: ahead };
          const next = nextOccurrence(event, long + late);
          const first = (Math.floor(late / week) + 1) * week;
          expect(next?.startsAt).toBe(first <= ahead ? first : undefined);
          if (next === undefined) return;
          expect(next.endsAt - next.startsAt).toBe(long);
          expect(next.endsAt).toBeGreaterThan(long + late);
          expect(nextOccurrence(next, long + late)).toBeUndefined();
        },
      ),
    );
  });

  it('can leave out a week, but not the last', () => {
    const second = withoutThisWeek(dance);
    expect(second?.startsAt).toBe(at('2026-12-13T22:00'));
    const third = second && withoutThisWeek(second);
    expect(third?.startsAt).toBe(dance.repeatsUntil);
    expect(third && withoutThisWeek(third)).toBeUndefined();
  });

  it('is another thing than one that takes place once', () => {
    const { startsAt, endsAt, venue } = dance;
    const once = { startsAt, endsAt, venue };
    expect(nextOccurrence(once, once.endsAt)).toBeUndefined();
    expect(withoutThisWeek(once)).toBeUndefined();
  });
});
