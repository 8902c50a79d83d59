import { expect, test } from 'vitest';
import type { Registration } from '@friends/domain';
import { placesLeft, possibleNow, standingOf, withOwn } from './session.ts';
import type { Session } from './session.ts';

const HOUR = 3_600_000;
const STARTS = Date.parse('2026-12-05T14:00:00+09:00');

const session: Session = {
  id: 'a',
  state: 'planned',
  source: 'ja',
  startsAt: STARTS,
  endsAt: STARTS + 2 * HOUR,
  online: true,
  languages: ['ja'],
  capacity: 3,
  going: 1,
  waiting: 0,
  text: { title: 'a', body: 'b', by: 'author', of: 1 },
};
const registration = (more: Partial<Registration> = {}): Registration => ({
  training: 'a',
  member: 'linh',
  createdAt: STARTS - 99 * HOUR,
  ...more,
});

test.each<[Registration | null | undefined, number, string]>([
  [undefined, STARTS, 'unknown'],
  [null, STARTS, 'none'],
  [registration(), STARTS, 'counting'],
  [registration({ state: 'waiting' }), STARTS, 'waiting'],
  [registration({ state: 'going' }), STARTS + 12 * HOUR, 'absent'],
  [registration({ state: 'going', attended: true }), STARTS, 'attended'],
])('%j at %i is %s', (found, now, standing) => {
  expect(standingOf(session, found, now)).toBe(standing);
});

test.each<[Parameters<typeof possibleNow>[1], number, string[]]>([
  ['none', -2, ['register']],
  ['none', -0.4, ['register', 'checkIn']],
  ['none', 1, ['checkIn']],
  ['none', 12, []],
  ['going', -2, ['giveUp']],
  ['going', 1, ['checkIn']],
  ['waiting', -0.4, ['giveUp', 'checkIn']],
  ['attended', 1, ['feedback']],
  ['absent', 1, []],
  ['unknown', -2, []],
])('who is %s can do at hour %f: %j', (standing, hours, can) => {
  const possible = possibleNow(session, standing, STARTS + hours * HOUR);
  expect(Object.keys(possible).filter((name) => possible[name as keyof typeof possible])).toEqual(
    can,
  );
});

test('nobody registers for what does not take place', () => {
  const off = { ...session, state: 'cancelled' } as const;
  expect(possibleNow(off, 'none', STARTS - HOUR).register).toBe(false);
  expect(possibleNow(off, 'going', STARTS).checkIn).toBe(false);
});

test('places are never fewer than none', () => {
  expect([placesLeft(session), placesLeft({ capacity: 1, going: 2 })]).toEqual([2, 0]);
});

test('each session comes with one’s own registration for it, where there is one', () => {
  const own = registration({ training: 'b', state: 'waiting' });
  const others = registration({ training: 'gone' });
  const sessions = [session, { ...session, id: 'b' }];
  expect(withOwn(sessions, [own, others])).toEqual([
    { session: sessions[0], registration: null },
    { session: sessions[1], registration: own },
  ]);
});
