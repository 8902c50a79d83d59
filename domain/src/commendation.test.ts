import { describe, expect, it, test } from 'vitest';
import { parseCommendation, parsePeriod, seeHelp } from './commendation.ts';
import type { LikeSeen } from './commendation.ts';
import { LIMITS } from './limits.ts';

const DAY = 86_400_000;
const NOON = Date.parse('2026-11-23T03:00:00Z');
const like = (from: string, to: string, days = 0): LikeSeen => ({
  ...{ from, to, thread: `${from} ${to}` },
  createdAt: NOON + days * DAY,
});
const ring = (...names: readonly string[]): LikeSeen[] =>
  names.flatMap((from) => names.filter((to) => to !== from).map((to) => like(from, to)));

describe('help', () => {
  it('is seen by different people first, however many likes one of them gives', () => {
    const likes = [
      ...['a', 'b', 'c'].map((from) => like(from, 'linh')),
      ...[0, 1, 2, 3].map((day) => like('a', 'bruno', day)),
      like('linh', 'linh'),
    ];
    expect(seeHelp(likes)).toEqual([
      { member: 'linh', people: 3, likes: 3, threads: 3, days: 1, circle: 0 },
      { member: 'bruno', people: 1, likes: 4, threads: 1, days: 4, circle: 0 },
    ]);
  });

  it('within a ring is seen as one circle', () => {
    const seen = seeHelp([...ring('r1', 'r2', 'r3', 'r4', 'r5'), like('x', 'r1')]);
    expect(seen.find(({ member }) => member === 'r1')).toMatchObject({ people: 5, circle: 0.8 });
    expect(seen.find(({ member }) => member === 'r2')).toMatchObject({ people: 4, circle: 1 });
  });

  it('thanked back by people who do not know each other is none', () => {
    const likes = Array.from({ length: 20 }, (_, n) => like(`n${n}`, 'hanako'));
    const back = [0, 1, 2].map((n) => like('hanako', `n${n}`));
    expect(seeHelp([...likes, ...back])[0]).toMatchObject({ people: 20, circle: 1 / 20 });
  });

  it('tells days as calendars in Japan do', () => {
    const late = { ...like('a', 'linh'), createdAt: Date.parse('2026-11-22T15:30:00Z') };
    const early = { ...like('b', 'linh'), createdAt: Date.parse('2026-11-22T14:30:00Z') };
    expect(seeHelp([late, early])[0]?.days).toBe(2);
  });

  it('of nobody is nothing', () => expect(seeHelp([])).toEqual([]));
});

describe('the calls', () => {
  const call = { members: ['a', 'b-_1'], year: 2026, text: ' 感謝します。 ' };

  it('are tidied', () => {
    expect(parseCommendation(call)).toEqual({ value: { ...call, text: '感謝します。' } });
    expect(parsePeriod({ from: 0, to: DAY })).toEqual({ value: { from: 0, to: DAY } });
  });

  test.each([
    [{ members: [] }, 'members'],
    [{ members: ['a', 'a'] }, 'members'],
    [{ members: ['../staff/a'] }, 'members.0'],
    [{ members: Array.from({ length: 51 }, (_, n) => `m${n}`) }, 'members'],
    [{ year: 1999 }, 'year'],
    [{ text: ' ' }, 'text'],
    [{ text: 'a'.repeat(LIMITS.commendation + 1) }, 'text'],
  ])('%j is wrong', (change, field) => {
    const parsed = parseCommendation({ ...call, ...change });
    expect('issue' in parsed && parsed.issue).toMatchObject({ field });
  });

  test.each([{ from: DAY, to: 0 }, { from: 0, to: 0 }, { from: '2026', to: DAY }, {}, null])(
    '%j is no period',
    (input) => expect(parsePeriod(input)).toHaveProperty('issue'),
  );
});
