import { describe, expect, it, test } from 'vitest';
import {
  parseAttendanceCall,
  parseCheckIn,
  parseTrainingCall,
  savingProblem,
  stateProblem,
} from './calls.ts';
import { SESSION, STARTS } from './example.ts';
import type { Training } from './training.ts';

const HOUR = 3_600_000;
const ID = 'a'.repeat(20);

describe('what the secretariat asks', () => {
  const save = {
    act: 'save',
    id: ID,
    source: 'ja',
    title: ' 聞く力 ',
    body: '相談を受けたら',
    startsAt: STARTS,
    endsAt: STARTS + 2 * HOUR,
    venue: '市民会館',
    languages: ['ja', 'vi'],
    capacity: 20,
  } as const;

  it('is tidied', () => {
    expect(parseTrainingCall(save)).toEqual({ value: { ...save, title: '聞く力' } });
  });

  test.each<[Record<string, unknown>, string, string]>([
    [{ title: ' ' }, 'title', 'empty'],
    [{ body: 'a'.repeat(3001) }, 'body', 'too-long'],
    [{ venue: '' }, 'venue', 'empty'],
    [{ languages: [] }, 'languages', 'too-few'],
    [{ languages: ['ja', 'ja'] }, 'languages', 'duplicate'],
    [{ capacity: 0 }, 'capacity', 'invalid'],
    [{ capacity: 1.5 }, 'capacity', 'invalid'],
    [{ capacity: 1001 }, 'capacity', 'invalid'],
    [{ startsAt: Number.NaN }, 'startsAt', 'invalid'],
    [{ endsAt: 'tomorrow' }, 'endsAt', 'invalid'],
    [{ link: 'http://meet.example.jp/a' }, 'link', 'invalid'],
    [{ link: 'javascript:alert(1)' }, 'link', 'invalid'],
    [{ link: 'https://user@evil.example' }, 'link', 'invalid'],
    [{ link: `https://a.example/${'x'.repeat(300)}` }, 'link', 'too-many'],
    [{ state: 'planned' }, 'state', 'invalid'],
  ])('%j is refused: %s is %s', (change, field, problem) => {
    expect(parseTrainingCall({ ...save, ...change })).toEqual({ issue: { field, problem } });
  });

  const now = STARTS - 10 * HOUR;
  test.each<[object, Training | undefined, object]>([
    [{ startsAt: now }, undefined, { field: 'startsAt', problem: 'past' }],
    [{ startsAt: now + 366 * 24 * HOUR }, undefined, { field: 'startsAt', problem: 'far' }],
    [{ endsAt: STARTS }, undefined, { field: 'endsAt', problem: 'before' }],
    [{ endsAt: STARTS + 13 * HOUR }, undefined, { field: 'endsAt', problem: 'long' }],
    [{ venue: undefined }, undefined, { field: 'venue', problem: 'nowhere' }],
    [{ capacity: 4 }, { ...SESSION, going: 5 }, { field: 'capacity', problem: 'below-registered' }],
    [
      { startsAt: STARTS + HOUR },
      { ...SESSION, startsAt: now - 1 },
      { field: 'startsAt', problem: 'started' },
    ],
  ])('%j is refused', (change, before, problem) => {
    const asked = { ...save, ...change } as Parameters<typeof savingProblem>[0];
    expect(savingProblem(asked, before, now)).toEqual(problem);
  });

  it('is done where nothing is wrong: also of the words of a session that is over', () => {
    expect(savingProblem(save, undefined, now)).toBeUndefined();
    expect(savingProblem(save, SESSION, STARTS + 99 * HOUR)).toBeUndefined();
    const online = { ...save, venue: undefined, link: 'https://meet.example.jp/abc?x=1' };
    expect(parseTrainingCall(online)).toMatchObject({ value: { link: online.link } });
  });

  it('is not done to a session that has begun', () => {
    expect(stateProblem(SESSION, STARTS)).toMatchObject({ problem: 'started' });
    expect(stateProblem(SESSION, STARTS - 1)).toBeUndefined();
  });

  it('names who and what', () => {
    const remove = { act: 'delete', id: ID };
    expect(parseTrainingCall(remove)).toEqual({ value: remove });
    expect(parseTrainingCall({ ...remove, id: 'x' })).toHaveProperty('issue');
    const confirm = { training: ID, member: 'hanako1', attended: true };
    expect(parseAttendanceCall(confirm)).toEqual({ value: confirm });
    expect(parseAttendanceCall({ ...confirm, member: '../x' })).toHaveProperty('issue');
    expect(parseCheckIn({ training: ID, code: '123 456' })).toEqual({
      training: ID,
      code: '123456',
    });
    expect(parseCheckIn({ training: 'x', code: '123456' })).toBeUndefined();
    expect(parseCheckIn({ training: ID, code: 123456 })).toBeUndefined();
    expect(parseCheckIn(null)).toBeUndefined();
  });
});
