import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cause, Weight } from '../moderation/cause.ts';
import type { Case, Decision } from './case.ts';
import {
  caseAfterFound,
  caseAfterReport,
  caseIdOf,
  outcomeFor,
  scoreOf,
  waitsForDecision,
} from './open.ts';
import type { Found, Reported } from './open.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;

const cause = (weight: Weight, reason: Cause['reason'] = 'commercial'): Cause => ({
  ...{ reason, weight, rule: `ja-${reason}-${weight}`, start: 0, end: 2 },
});
const suspect = {
  target: { kind: 'post', post: 'p' },
  member: 'linh',
  fingerprint: 'first',
  excerpt: { text: 'Mua đi' },
} as const;
const found = (change: Partial<Found> = {}): Found => ({
  ...{ ...suspect, causes: [cause('case')], hintIgnored: false, waitsHidden: false },
  ...change,
});
const reported = (change: Partial<Reported> = {}): Reported => ({
  ...{ ...suspect, reason: 'spam', at: NOW, reports: 1, newcomers: 0 },
  ...change,
});
const opened = (change: Partial<Case> = {}): Case => ({
  ...(caseAfterFound(undefined, found(), NOW) as Case),
  ...change,
});
const decided = (decision: Partial<Decision>, change: Partial<Case> = {}): Case =>
  opened({
    state: 'decided',
    decision: { verdict: 'nothing', words: { text: 'a' }, by: 'yoko', at: NOW, ...decision },
    ...change,
  });

it.each([
  [{ kind: 'post', post: 'p' }, 'post_p'],
  [{ kind: 'message', thread: 't', message: 'm' }, 'message_t_m'],
  [{ kind: 'member' }, 'member_former-a'],
] as const)('a thing has one case: %j %s', (target, id) => {
  expect(caseIdOf(target, 'former-a')).toBe(id);
});

describe('the queue', () => {
  const plain = { causes: [], hintIgnored: false, reports: 0, newcomers: 0 };
  it('is not turned over by a crowd of new accounts, nor by any crowd over a grave cause', () => {
    const ring = scoreOf({ ...plain, reports: 50, newcomers: 50 });
    expect(ring).toBeLessThanOrEqual(scoreOf({ ...plain, causes: [cause('case')] }));
    const everything = scoreOf({
      ...{ causes: Array.from({ length: 20 }, (_, n) => ({ ...cause('case'), rule: `r${n}` })) },
      ...{ hintIgnored: true, reports: 1000, newcomers: 500 },
    });
    expect(everything).toBeLessThan(scoreOf({ ...plain, causes: [cause('grave')] }));
  });

  it('rises with every different reporter and cause, and with a hint ignored', () => {
    const scores = [
      plain,
      { ...plain, reports: 1, newcomers: 1 },
      { ...plain, reports: 1 },
      { ...plain, reports: 2 },
      { ...plain, reports: 2, hintIgnored: true },
      { ...plain, reports: 2, hintIgnored: true, causes: [cause('hint')] },
      { ...plain, causes: [cause('case'), cause('case', 'spam')] },
    ].map(scoreOf);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(scores.length);
  });
});

describe('what a machine finds', () => {
  it('opens a case, with a week for it', () => {
    expect(opened()).toMatchObject({
      ...{ state: 'open', revision: 1, reasons: ['commercial'], reports: 0 },
      ...{ createdAt: NOW, dueAt: NOW + 7 * DAY, score: 100 },
    });
  });

  it('names the gravest reason first', () => {
    const causes = [cause('hint', 'spam'), cause('grave', 'illegal'), cause('case')];
    expect(caseAfterFound(undefined, found({ causes }), NOW)?.reasons).toEqual([
      ...['illegal', 'commercial', 'spam'],
    ]);
  });

  it.each([
    ['said again', opened(), found(), undefined],
    ['said again of what was reported', opened({ reports: 3 }), found(), undefined],
    ['found more', opened(), found({ causes: [cause('grave')] }), 'open'],
    ['of another text', opened({ state: 'taken' }), found({ fingerprint: 'second' }), 'taken'],
    ['of what was found fine', decided({}), found({ causes: [cause('grave')] }), undefined],
    ['of another text then', decided({}), found({ fingerprint: 'second' }), 'open'],
    [
      'while appealed',
      decided({}, { state: 'appealed' }),
      found({ fingerprint: 'second' }),
      undefined,
    ],
    ['of what was undone', decided({ verdict: 'hide' }, { state: 'undone' }), found(), undefined],
    ['of another after hiding', decided({ verdict: 'hide' }), found({ fingerprint: 'b' }), 'open'],
    [
      'before a warning was read',
      decided({ verdict: 'warn' }),
      found({ fingerprint: 'b' }),
      undefined,
    ],
    [
      'after a warning was read',
      decided({ verdict: 'warn' }, { acknowledgedAt: NOW }),
      found({ fingerprint: 'b' }),
      'open',
    ],
    [
      'while suspended',
      decided({ verdict: 'suspend', days: 7, at: NOW - 6 * DAY }),
      found({ fingerprint: 'b' }),
      undefined,
    ],
    [
      'after a suspension',
      decided({ verdict: 'suspend', days: 7, at: NOW - 7 * DAY }),
      found({ fingerprint: 'b' }),
      'open',
    ],
    ['of who was removed', decided({ verdict: 'remove' }), found({ fingerprint: 'b' }), undefined],
  ] as const)('%s', (_, before, what, state) => {
    const next = caseAfterFound(before, what, NOW);
    expect(next?.state).toBe(state);
    if (next === undefined) return;
    expect(next.revision).toBe(before.revision + 1);
    expect(next.fingerprint).toBe(what.fingerprint);
    if (before.state === 'decided') expect(next).not.toHaveProperty('decision');
    expect(caseAfterFound(next, what, NOW + 1)).toBeUndefined();
  });

  it('keeps a thing back until it is decided', () => {
    const waiting = opened({ waitsHidden: true });
    expect(waitsForDecision(waiting)).toBe(true);
    expect(waitsForDecision({ ...waiting, state: 'taken' })).toBe(true);
    expect(waitsForDecision(decided({}, { waitsHidden: true }))).toBe(false);
    expect(waitsForDecision(opened())).toBe(false);
  });
});

describe('a report', () => {
  it('opens a case and hides nothing', () => {
    const next = caseAfterReport(undefined, reported({ reports: 50, newcomers: 50 }), NOW);
    expect(next).toMatchObject({
      state: 'open',
      reasons: ['spam'],
      reports: 50,
      waitsHidden: false,
    });
    expect(next && outcomeFor(next)).toBe('received');
  });

  it('counts beside what was found, and leaves hidden what is', () => {
    const before = opened({ waitsHidden: true });
    const next = caseAfterReport(before, reported({ reason: 'other' }), NOW);
    expect(next).toMatchObject({
      ...{ causes: before.causes, reasons: ['commercial', 'other'], waitsHidden: true },
      ...{ score: before.score + 40, revision: 2 },
    });
  });

  it('of a text that was edited shows that text', () => {
    const next = caseAfterReport(
      opened(),
      reported({ fingerprint: 'second', excerpt: { text: 'khác' } }),
      NOW,
    );
    expect(next).toMatchObject({ causes: [], excerpt: { text: 'khác' }, fingerprint: 'second' });
  });

  it('of a member leaves what was found of them', () => {
    const member = { kind: 'member' } as const;
    const before = opened({ target: member });
    const next = caseAfterReport(before, reported({ target: member, fingerprint: 'b' }), NOW);
    expect(next).toMatchObject({ causes: before.causes, fingerprint: 'first' });
  });

  it.each([
    ['soon after it was found fine', decided({}), {}, undefined, 'kept'],
    ['a week after', decided({ at: NOW - 7 * DAY }), {}, 'open', 'kept'],
    ['of another text', decided({}), { fingerprint: 'second' }, 'open', 'kept'],
    ['of what is hidden', decided({ verdict: 'hide', at: 0 }), {}, undefined, 'acted'],
    [
      'of a member',
      decided({}, { target: { kind: 'member' } }),
      { fingerprint: 'b' },
      undefined,
      'kept',
    ],
    ['while appealed', decided({ verdict: 'warn' }, { state: 'appealed' }), {}, undefined, 'acted'],
    ['of what was undone', decided({}, { state: 'undone' }), {}, 'open', 'kept'],
  ] as const)('%s', (_, before, change, state, outcome) => {
    expect(caseAfterReport(before, reported(change), NOW)?.state).toBe(state);
    expect(outcomeFor(before)).toBe(outcome);
  });
});

it('comes to the same in whatever order finding and reports arrive', () => {
  const steps = ['found', 'spam', 'dating', 'other', 'spam'] as const;
  const play = (order: readonly (typeof steps)[number][]) => {
    let [now, reports]: [Case | undefined, number] = [undefined, 0];
    for (const step of order) {
      if (step === 'found') now = caseAfterFound(now, found(), NOW) ?? now;
      else {
        reports += 1;
        now = caseAfterReport(now, reported({ reason: step, reports }), NOW) ?? now;
      }
    }
    const { reasons = [], score, revision, causes } = now ?? {};
    return { reasons: [...reasons].sort(), score, reports, revision, causes };
  };
  const expected = play(steps);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...steps], { minLength: steps.length, maxLength: steps.length }),
      (order) => {
        expect(play(order)).toEqual(expected);
      },
    ),
  );
});
