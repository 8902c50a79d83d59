import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceId, sharePlaces } from './places.ts';
import type { Attendance } from './places.ts';
import { planRoster } from './roster.ts';
import type { EventPost, Roster, RosterPlan } from './roster.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 23);

const picnic: EventPost = {
  author: 'linh',
  title: 'Picnic',
  state: 'open',
  revision: 1,
  event: { startsAt: NOW + 3 * DAY, endsAt: NOW + 3 * DAY + HOUR, venue: 'Park', capacity: 2 },
};

const coming = (...members: readonly string[]): Attendance[] =>
  members.map((member, at) => ({ post: 'p', member, createdAt: NOW - DAY + at }));

/** Plans, and carries out what was planned. */
function plan(
  before: Roster | undefined,
  post: EventPost | undefined,
  attendances: readonly Attendance[],
  now = NOW,
): RosterPlan & { readonly after: readonly Attendance[] } {
  const planned = planRoster(before, post, attendances, now);
  if (planned === undefined) throw new Error('nothing was planned');
  const states = new Map(planned.changes.map(({ attendance, to }) => [attendance.member, to]));
  const after = attendances.map((one): Attendance => {
    const state = states.get(one.member) ?? one.state;
    return { ...one, ...(state && { state }) };
  });
  return { ...planned, after };
}

const told = ({ tellings }: RosterPlan) =>
  tellings.flatMap(({ type, members }) => members.map((member) => `${member}: ${type}`));
const goingOf = ({ after }: ReturnType<typeof plan>) =>
  after.filter(({ state }) => state === 'going').map(({ member }) => member);

const people = fc.uniqueArray(
  fc.record({ member: fc.stringMatching(/^[a-z]{1,4}$/u), createdAt: fc.nat(20) }),
  { selector: ({ member }) => member, maxLength: 60 },
);

describe('places', () => {
  it('go to exactly as many as there are, to those who came first, in any order of looking', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 30 }), (found, capacity) => {
        const all = found.map((one): Attendance => ({ ...one, post: 'p' }));
        const { going, waiting } = sharePlaces(all, capacity);
        expect(going).toHaveLength(Math.min(capacity, all.length));
        expect(going.length + waiting.length).toBe(all.length);
        expect(sharePlaces([...all].reverse(), capacity)).toEqual({ going, waiting });
        const last = going.at(-1)?.createdAt ?? 0;
        expect(waiting.every(({ createdAt }) => createdAt >= last)).toBe(true);
      }),
    );
  });

  it('that are given up go to exactly one, the first who waits', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 30 }), fc.nat(), (found, capacity, which) => {
        const all = found.map((one): Attendance => ({ ...one, post: 'p' }));
        const { going, waiting } = sharePlaces(all, capacity);
        const leaving = going[which % Math.max(1, going.length)];
        const left = all.filter((one) => one !== leaving);
        const after = sharePlaces(left, capacity);
        const moved = after.going.filter((one) => !going.includes(one));
        expect(moved).toEqual(leaving === undefined ? [] : waiting.slice(0, 1));
      }),
    );
  });

  it('are unlimited without a capacity', () => {
    expect(sharePlaces(coming('a', 'b', 'c')).waiting).toEqual([]);
  });

  it('are one for each member and event', () => {
    expect(attendanceId('p', 'a')).toBe('p_a');
  });
});

describe('an event', () => {
  const first = plan(undefined, picnic, coming('a', 'b', 'c', 'd'));

  it('says who goes, who waits and how many', () => {
    expect(goingOf(first)).toEqual(['a', 'b']);
    expect(first.roster).toMatchObject({ going: 2, waiting: 2, state: 'open' });
    expect(first.roster.queue).toEqual([NOW - DAY + 2, NOW - DAY + 3]);
    expect(told(first)).toEqual([]);
  });

  it('changes nothing and tells nobody when it is looked at again', () => {
    const again = plan(first.roster, picnic, first.after);
    expect([again.roster, again.changes, told(again)]).toEqual([first.roster, [], []]);
  });

  it('tells who moves up', () => {
    const left = plan(first.roster, picnic, first.after.slice(1));
    expect(told(left)).toEqual(['c: event-place']);
    expect(goingOf(left)).toEqual(['b', 'c']);
  });

  it('that becomes smaller tells who waits again', () => {
    const smaller = { ...picnic, event: { ...picnic.event, capacity: 1 } };
    expect(told(plan(first.roster, smaller, first.after))).toEqual(['b: event-changed']);
  });

  it('tells everybody of another time or place, and of no other edit', () => {
    const moved = { ...picnic, revision: 2, event: { ...picnic.event, venue: 'Hall' } };
    const all = ['a', 'b', 'c', 'd'].map((member) => `${member}: event-changed`);
    expect(told(plan(first.roster, moved, first.after))).toEqual(all);
    const renamed = { ...picnic, revision: 2, title: 'Big picnic' };
    expect(told(plan(first.roster, renamed, first.after))).toEqual([]);
  });

  it('tells everybody once when it is closed, hidden or deleted, and when it takes place', () => {
    for (const post of [
      { ...picnic, state: 'closed' },
      { ...picnic, state: 'hidden' },
      undefined,
    ]) {
      const gone = plan(first.roster, post as EventPost | undefined, first.after);
      expect(told(gone)).toEqual(['a', 'b', 'c', 'd'].map((one) => `${one}: event-cancelled`));
      expect(gone.roster.nextAt).toBeUndefined();
      const again = plan(gone.roster, post as EventPost | undefined, gone.after);
      expect(told(again)).toEqual([]);
      const opened = plan(gone.roster, { ...picnic, revision: 3 }, gone.after);
      expect(told(opened)).toContain('a: event-changed');
    }
  });

  it('reminds those who said so earlier, once, a day before it begins', () => {
    const due = first.roster.nextAt ?? 0;
    expect(due).toBe(picnic.event.startsAt - DAY);
    const late = { post: 'p', member: 'late', createdAt: due + 1 };
    const open = { ...picnic, event: { ...picnic.event, capacity: 9 } };
    const reminded = plan(first.roster, open, [...first.after, late], due + 2);
    const reminders = told(reminded).filter((one) => one.endsWith('reminder'));
    expect(reminders).toEqual(['a', 'b', 'c', 'd'].map((one) => `${one}: event-reminder`));
    expect(reminded.roster.nextAt).toBe(picnic.event.endsAt);
    expect(told(plan(reminded.roster, open, reminded.after, due + 3))).toEqual([]);
  });

  it('that is over is thanked for, both ways, once', () => {
    const over = plan(first.roster, picnic, first.after, picnic.event.endsAt);
    expect(told(over)).toEqual(['a', 'b', 'linh'].map((one) => `${one}: event-thanks`));
    const closed = { ...picnic, state: 'closed', revision: 2 } as const;
    expect(told(plan(over.roster, closed, over.after, picnic.event.endsAt + 1))).toEqual([]);
  });

  it('that nobody has heard of plans nothing', () => {
    expect(planRoster(undefined, undefined, coming('a'), NOW)).toBeUndefined();
  });
});
