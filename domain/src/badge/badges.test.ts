import { describe, expect, it, test } from 'vitest';
import {
  BADGE_NAMES,
  BADGE_RULES,
  badgeOf,
  badgesOf,
  planStanding,
  progressOf,
  shownBadges,
} from './badges.ts';
import type { BadgeFacts } from './badges.ts';
import { countDifferent, findFacts } from './count.ts';

const NOTHING: BadgeFacts = {
  likes: 0,
  people: 0,
  bridges: 0,
  events: 0,
  repairs: 0,
  trainings: 0,
};

describe('badges', () => {
  test.each<[Partial<BadgeFacts>, string[]]>([
    [{}, []],
    [{ likes: 1, people: 1 }, ['first-help']],
    [{ likes: 40, people: 9 }, ['first-help']],
    [{ likes: 40, people: 10 }, ['first-help', 'likes-10']],
    [{ likes: 200, people: 199 }, ['first-help', 'likes-10', 'likes-50']],
    [{ likes: 200, people: 200 }, ['first-help', 'likes-10', 'likes-50', 'likes-200']],
    [{ likes: 10, people: 1, bridges: 9 }, ['first-help']],
    [{ likes: 10, people: 1, bridges: 10 }, ['first-help', 'bridge']],
    [{ events: 4, repairs: 9 }, []],
    [{ events: 5, repairs: 10, trainings: 1 }, ['translator', 'organiser', 'trained']],
    [{ verified: 1 }, ['verified-group']],
  ])('%j earn %j', (facts, badges) => {
    expect(badgesOf({ ...NOTHING, ...facts })).toEqual(badges);
  });

  it('are all earned by rule but what staff give', () => {
    expect([...BADGE_NAMES].sort()).toEqual([...Object.keys(BADGE_RULES), 'commended'].sort());
  });

  it('show how far the next of each kind is', () => {
    const facts = { ...NOTHING, likes: 30, people: 12, bridges: 3, events: 5 };
    expect(progressOf(facts)).toEqual([
      { badge: 'likes-50', have: 12, needed: 50 },
      { badge: 'bridge', have: 3, needed: 10 },
      { badge: 'translator', have: 0, needed: 10 },
      { badge: 'trained', have: 0, needed: 1 },
    ]);
  });

  it.each([
    ['commended-2026', { name: 'commended', year: 2026 }],
    ['bridge', { name: 'bridge' }],
    ['commended', undefined],
    ['commended-26', undefined],
    ['constructor', undefined],
    ['helper', undefined],
  ])('%s is %j', (id, badge) => {
    expect(badgeOf(id)).toEqual(badge);
  });
});

describe('beside a nickname', () => {
  it.each([
    [[], []],
    [
      ['first-help', 'likes-10', 'likes-50'],
      ['likes-50', 'first-help'],
    ],
    [['commended-2025', 'commended-2026'], ['commended-2026']],
    [
      ['first-help', 'bridge', 'organiser', 'trained', 'likes-10', 'commended-2026'],
      ['commended-2026', 'trained', 'likes-10'],
    ],
    [
      ['trained', 'commended-2026', 'likes-10', 'verified-group'],
      ['verified-group', 'commended-2026', 'trained'],
    ],
    [['unknown', 'translator'], ['translator']],
  ])('of %j stand %j', (held, shown) => {
    expect(shownBadges(held)).toEqual(shown);
    expect(shownBadges([...held].reverse())).toEqual(shown);
  });
});

describe('a member’s standing', () => {
  const before = {
    likes: 12,
    badges: {
      ...{ 'first-help': 1, 'likes-10': 2, trained: 3, 'commended-2025': 4 },
      'verified-group': 5,
    },
  };
  const facts: BadgeFacts = { likes: 12, people: 10, bridges: 0, events: 0, repairs: 0 };

  it('stays while the facts do, with what nobody has looked at and what staff have given', () => {
    const plan = planStanding(before, facts, 9);
    expect(plan).toEqual({ ...before, gained: [], isChanged: false });
  });

  it('gains what is earned, at its time, and keeps the times of the others', () => {
    const plan = planStanding(before, { ...facts, bridges: 10 }, 9);
    expect(plan.gained).toEqual(['bridge']);
    expect(plan.badges).toEqual({ ...before.badges, bridge: 9 });
    expect(plan.isChanged).toBe(true);
  });

  it('loses what is not earned any more', () => {
    const lost = { likes: 9, people: 9, trainings: 0, verified: 0 };
    const plan = planStanding(before, { ...facts, ...lost }, 9);
    expect(plan.badges).toEqual({ 'first-help': 1, 'commended-2025': 4 });
    expect(plan).toMatchObject({ likes: 9, gained: [], isChanged: true });
  });
});

describe('counting different values', () => {
  const pages = (values: readonly string[]) => {
    const asked: number[] = [];
    const valuesAfter = (after: string | undefined, most: number) => {
      const rest = values.filter((value) => after === undefined || value > after).slice(0, most);
      asked.push(rest.length);
      return Promise.resolve(rest);
    };
    return { asked, valuesAfter };
  };
  const reads = (asked: readonly number[]) => asked.reduce((sum, one) => sum + one, 0);
  const names = (count: number, times = 1) =>
    Array.from({ length: count * times }, (_, index) =>
      String(Math.floor(index / times)).padStart(4, '0'),
    );

  it.each([0, 1, 9, 10, 11, 199, 200, 201, 1000])(
    'finds %i different, 200 at most',
    async (count) => {
      const { asked, valuesAfter } = pages(names(count));
      expect(await countDifferent(valuesAfter, 200)).toBe(Math.min(count, 200));
      expect(reads(asked)).toBeLessThanOrEqual(200);
      expect(asked.length).toBeLessThanOrEqual(6);
    },
  );

  it('reads no more than twice as much of those that come a hundred times', async () => {
    const { asked, valuesAfter } = pages(names(50, 100));
    expect(await countDifferent(valuesAfter, 200)).toBe(50);
    expect(reads(asked)).toBeLessThanOrEqual(100);
  });

  it('asks nothing about who has no likes but for events and trainings', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const source = {
      likes: async () => 0,
      givers: never,
      bridges: never,
      events: async () => 3,
      trainings: async () => 1,
      verified: async () => 1,
    };
    expect(await findFacts(source)).toEqual({
      likes: 0,
      people: 0,
      bridges: 0,
      events: 3,
      repairs: 0,
      trainings: 1,
      verified: 1,
    });
  });
});
