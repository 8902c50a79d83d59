import { describe, expect, it, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { noticeAddress } from '../notice-address.ts';
import {
  checkInClosesAt,
  checkInOpensAt,
  dayOfTraining,
  makeCheckInCode,
  placeProblem,
  readCheckInCode,
  timeProblem,
} from './check-in.ts';
import { SESSION, STARTS } from './example.ts';
import { planTraining } from './plan.ts';
import { standingAt } from './training.ts';
import type { Registration, Training } from './training.ts';

const HOUR = 3_600_000;
const TWO_DAYS_BEFORE = STARTS - 48 * HOUR;
const ID = 'a'.repeat(20);

const come = (member: string, more: Partial<Registration> = {}): Registration => ({
  training: ID,
  member,
  createdAt: TWO_DAYS_BEFORE - 1000 + member.charCodeAt(0),
  ...more,
});

/** What is stored after a plan was carried out. */
function carriedOut(before: Training, all: readonly Registration[], now: number) {
  const plan = planTraining(before, all, now);
  const states = new Map(plan.changes.map(({ registration, to }) => [registration.member, to]));
  const stored = all.map((one) => {
    const state = states.get(one.member) ?? one.state;
    return state === undefined ? one : { ...one, state };
  });
  return { plan, training: { ...before, ...plan.fields }, registrations: stored };
}

describe('a code', () => {
  it('has six digits, zeros among them', () => {
    expect(makeCheckInCode(() => 7)).toBe('000007');
    expect(makeCheckInCode((below) => below - 1)).toBe('999999');
  });

  test.each([
    ['012345', '012345'],
    [' 012-345 ', '012345'],
    ['０１２３４５', '012345'],
    ['၀၁၂၃၄၅', '012345'],
    ['०१२ ३४५', '012345'],
    ['12345', undefined],
    ['1234567', undefined],
    ['12345a', undefined],
    [`123456${' '.repeat(100)}`, undefined],
  ])('%s is read as %s', (typed, code) => {
    expect(readCheckInCode(typed)).toBe(code);
  });

  test.each([
    [-31 / 60, 'early'],
    [-0.5, undefined],
    [0, undefined],
    [9.99, undefined],
    [10, 'over'],
  ])('holds on its day alone: %f hours after the beginning it is %s', (hours, problem) => {
    expect(timeProblem(SESSION, STARTS + hours * HOUR)).toBe(problem);
  });

  it('holds to the end of a session that goes on over midnight', () => {
    const night = { startsAt: STARTS + 9 * HOUR, endsAt: STARTS + 11 * HOUR };
    expect(checkInClosesAt(night)).toBe(night.endsAt);
    expect(checkInOpensAt(night)).toBe(night.startsAt - HOUR / 2);
    expect(dayOfTraining(night.startsAt)).toBe('2026-12-05');
  });

  it('is good for nothing where the session does not take place', () => {
    expect(timeProblem({ ...SESSION, state: 'cancelled' }, STARTS)).toBe('cancelled');
  });

  test.each<[Partial<Registration> | undefined, number, string | undefined]>([
    [undefined, 1, undefined],
    [undefined, 2, 'full'],
    [{ state: 'waiting' }, 1, undefined],
    [{ state: 'waiting' }, 2, 'full'],
    [{ state: 'going' }, 2, undefined],
    [{ state: 'waiting', attended: true }, 2, undefined],
    [{ state: 'going', attended: false }, 0, 'absent'],
  ])('gives a place to %j with %i of two taken: %s', (registration, taken, problem) => {
    expect(placeProblem(registration, 2, taken)).toBe(problem);
  });
});

describe('a standing', () => {
  const closes = checkInClosesAt(SESSION);
  test.each<[Partial<Registration>, number, string | undefined]>([
    [{}, STARTS, undefined],
    [{ state: 'going' }, STARTS, 'going'],
    [{ state: 'going' }, closes, 'absent'],
    [{ state: 'waiting' }, closes, 'waiting'],
    [{ state: 'waiting', attended: true }, closes, 'attended'],
    [{ state: 'going', attended: false }, STARTS, 'absent'],
  ])('%j at %i is %s', (registration, now, standing) => {
    expect(standingAt(registration, closes, now)).toBe(standing);
  });
});

describe('places', () => {
  it('go to who came first, and planning again changes and tells nothing', () => {
    const now = TWO_DAYS_BEFORE;
    const first = carriedOut(SESSION, [come('c'), come('a'), come('b')], now);
    expect(first.registrations.map(({ state }) => state)).toEqual(['waiting', 'going', 'going']);
    expect(first.plan.fields).toMatchObject({ going: 2, waiting: 1, attended: 0 });
    expect(first.plan.fields.nextAt).toBe(STARTS - LIMITS.remindBefore * 1000);
    const again = carriedOut(first.training, first.registrations, now);
    expect(again.plan.changes).toEqual([]);
    expect(again.plan.tellings).toEqual([]);
    expect(again.training).toEqual(first.training);
  });

  it('are told to who moves up', () => {
    const all = [come('b', { state: 'going' }), come('c', { state: 'waiting' })];
    const { tellings } = planTraining(SESSION, all, TWO_DAYS_BEFORE);
    expect(tellings).toEqual([
      { type: 'training-place', occasion: come('c').createdAt, members: ['c'] },
    ]);
  });

  it('stay as they are once it has begun, but for who came at the last moment', () => {
    const all = [
      come('a', { state: 'going', attended: true }),
      come('b', { state: 'waiting' }),
      come('c'),
      come('d'),
    ];
    const { changes, fields, tellings } = planTraining(SESSION, all, STARTS);
    expect(changes.map(({ registration, to }) => [registration.member, to])).toEqual([
      ['c', 'going'],
      ['d', 'waiting'],
    ]);
    expect(fields).toMatchObject({ going: 2, waiting: 2, attended: 1 });
    expect(fields.nextAt).toBeUndefined();
    expect(tellings).toEqual([]);
  });
});

describe('those who registered are told', () => {
  const all = [come('a', { state: 'going' }), come('b', { state: 'going' })];
  const planned = carriedOut(SESSION, all, TWO_DAYS_BEFORE).training;

  it('nothing of what they knew when they registered', () => {
    expect(planned.told).toMatchObject({ state: 'planned', changes: 1 });
    expect(planTraining({ ...planned, capacity: 9 }, all, TWO_DAYS_BEFORE).tellings).toEqual([]);
  });

  it('once of another time or place, of its end, and of its taking place after all', () => {
    const moved = carriedOut({ ...planned, venue: '駅前' }, all, TWO_DAYS_BEFORE);
    expect(moved.plan.tellings).toEqual([
      { type: 'training-changed', occasion: 2, members: ['a', 'b'] },
    ]);
    const off = carriedOut({ ...moved.training, state: 'cancelled' }, all, TWO_DAYS_BEFORE);
    expect(off.plan.tellings).toEqual([
      { type: 'training-cancelled', occasion: 3, members: ['a', 'b'] },
    ]);
    expect(off.plan.fields.nextAt).toBeUndefined();
    const on = carriedOut({ ...off.training, state: 'planned' }, all, TWO_DAYS_BEFORE);
    expect(on.plan.tellings).toMatchObject([{ type: 'training-changed', occasion: 4 }]);
  });

  it('a day before, once, unless they came within that day', () => {
    const now = STARTS - 23 * HOUR;
    const late = come('c', { state: 'waiting', createdAt: now - 1 });
    const bigger = { ...planned, capacity: 3 };
    const reminded = carriedOut(bigger, [...all, late], now);
    expect(reminded.plan.tellings).toEqual([
      { type: 'training-place', occasion: now - 1, members: ['c'] },
      { type: 'training-reminder', occasion: STARTS, members: ['a', 'b'] },
    ]);
    const again = planTraining(reminded.training, reminded.registrations, now);
    expect(again.tellings).toEqual([]);
    expect(again.fields.nextAt).toBeUndefined();
  });

  it('nothing of a draft', () => {
    const { fields, tellings } = planTraining({ ...SESSION, state: 'draft' }, [], STARTS);
    expect(fields).toEqual({ going: 0, waiting: 0, attended: 0 });
    expect(tellings).toEqual([]);
  });

  it('where it leads', () => {
    const params = { training: ID, title: 'x' };
    expect(noticeAddress({ type: 'training-cancelled', params }, 'vi')).toBe(`/vi/trainings/${ID}`);
  });
});
