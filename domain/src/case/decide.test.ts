import { describe, expect, it } from 'vitest';
import { acknowledged, appealed } from './appeal.ts';
import { parseDecideCase } from './calls.ts';
import type { CaseAct } from './calls.ts';
import { CASE_STATES } from './case.ts';
import type { Case, CaseState, Decision } from './case.ts';
import { decideCase } from './decide.ts';
import type { Decider } from './decide.ts';
import { caseAfterFound } from './open.ts';
import { standingOf } from './standing.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const words = 'Please do not.';
const decision = (change: Partial<Decision> = {}): Decision => ({
  ...{ verdict: 'hide', reason: 'spam', words: { text: words }, by: 'yoko', at: NOW, ...change },
});
const opened = caseAfterFound(
  undefined,
  {
    ...{ target: { kind: 'post', post: 'p' }, member: 'linh', fingerprint: 'f' },
    ...{ excerpt: { text: 'a' }, causes: [], hintIgnored: false, waitsHidden: true },
  },
  NOW,
) as Case;
const appeal = { words: { text: 'no' }, at: NOW };
const IN: Readonly<Record<CaseState, Case>> = {
  open: opened,
  taken: { ...opened, state: 'taken', assignee: 'yoko' },
  decided: { ...opened, state: 'decided', decision: decision() },
  appealed: { ...opened, state: 'appealed', decision: decision(), appeal },
  undone: { ...opened, state: 'undone', decision: decision() },
};
const yoko: Decider = { uid: 'yoko', pseudonym: 'former-y', role: 'moderator' };
const ken: Decider = { uid: 'ken', pseudonym: 'former-k', role: 'moderator' };
const admin: Decider = { uid: 'rei', pseudonym: 'former-r', role: 'admin' };

const ACTS: Readonly<Record<CaseAct['kind'], CaseAct>> = {
  take: { kind: 'take' },
  release: { kind: 'release' },
  nothing: { kind: 'nothing', words },
  hide: { kind: 'hide', reason: 'spam', words },
  warn: { kind: 'warn', reason: 'spam', words },
  suspend: { kind: 'suspend', reason: 'spam', days: 7, words },
  remove: { kind: 'remove', reason: 'spam', words },
  ask: { kind: 'ask', to: 'member', words },
  note: { kind: 'note', words },
  grant: { kind: 'grant', words },
  refuse: { kind: 'refuse', words },
  undo: { kind: 'undo' },
};
/** What comes of an act in each state, in the order of CASE_STATES: state and thing, or why not. */
const done = (kind: CaseAct['kind'], by: Decider) =>
  CASE_STATES.map((state) => {
    const next = decideCase(IN[state], ACTS[kind], { by, seen: 1, now: NOW });
    return 'problem' in next ? next.problem : `${next.case.state} ${next.thing}`;
  });

const verdict = (thing: string) => [`decided ${thing}`, `decided ${thing}`, 'state', 'state'];
const noted = CASE_STATES.map((state) => `${state} keep`);
const othersNoted = noted.with(1, 'taken');
const whenAppealed = (what: string) => ['state', 'state', 'state', what, 'state'];

describe('every act in every state', () => {
  it.each<[CaseAct['kind'], Decider, readonly string[]]>([
    ['take', yoko, ['taken keep', 'taken', 'state', 'state', 'state']],
    ['take', ken, ['taken keep', 'taken', 'state', 'state', 'state']],
    ['take', admin, ['taken keep', 'taken keep', 'state', 'state', 'state']],
    ['release', yoko, ['state', 'open keep', 'state', 'state', 'state']],
    ['release', ken, ['state', 'taken', 'state', 'state', 'state']],
    ['release', admin, ['state', 'open keep', 'state', 'state', 'state']],
    ['nothing', yoko, [...verdict('show'), 'no-right']],
    ['hide', yoko, [...verdict('hide'), 'no-right']],
    ['warn', yoko, [...verdict('hide'), 'no-right']],
    ['suspend', yoko, [...verdict('hide'), 'no-right']],
    ['remove', yoko, [...verdict('hide'), 'no-right']],
    ['remove', ken, ['decided hide', 'taken', 'state', 'state', 'no-right']],
    ['remove', admin, ['decided hide', 'taken', 'state', 'state', 'decided hide']],
    ['ask', yoko, ['open keep', 'taken keep', 'state', 'appealed keep', 'state']],
    ['ask', ken, ['open keep', 'taken', 'state', 'appealed keep', 'state']],
    ['note', yoko, noted],
    ['note', ken, othersNoted],
    ['grant', yoko, whenAppealed('same-person')],
    ['grant', ken, whenAppealed('undone show')],
    ['refuse', yoko, whenAppealed('same-person')],
    ['refuse', ken, whenAppealed('decided keep')],
    ['undo', yoko, CASE_STATES.map(() => 'no-right')],
    ['undo', admin, ['state', 'state', 'undone show', 'undone show', 'state']],
  ])('%s by %j', (kind, by, expected) => {
    expect(done(kind, by)).toEqual(expected);
  });
});

it.each<[string, Case, CaseAct, Partial<{ by: Decider; seen: number }>]>([
  ['changed', opened, ACTS.hide, { seen: 0 }],
  ['own', { ...opened, member: 'yoko' }, ACTS.nothing, {}],
  ['nobody-to-ask', opened, { kind: 'ask', to: 'reporters', words }, {}],
  ['state', { ...IN.undone, appeal: { ...appeal, outcome: 'granted' } }, ACTS.hide, { by: admin }],
  ['nothing-to-hide', { ...opened, target: { kind: 'member' }, waitsHidden: false }, ACTS.hide, {}],
])('refused: %s', (problem, one, act, change) => {
  expect(decideCase(one, act, { by: yoko, seen: 1, now: NOW, ...change })).toEqual({ problem });
});

it('a decision forgets what came of an earlier one, and names the excerpt’s end', () => {
  const before = { ...IN.taken, acknowledgedAt: 1, appeal };
  const next = decideCase(before, ACTS.suspend, { by: yoko, seen: 1, now: NOW });
  const { case: one } = next as Extract<typeof next, { thing: string }>;
  expect(one).toMatchObject({ revision: 2, forgetAt: NOW + 90 * DAY, decision: { days: 7 } });
  for (const gone of ['acknowledgedAt', 'appeal', 'assignee']) expect(one).not.toHaveProperty(gone);
});

describe('the member', () => {
  it.each([
    ['decided', 0, 'linh', 'appealed'],
    ['decided', 21, 'linh', 'late'],
    ['decided', 0, 'bo', 'not-yours'],
    ['open', 0, 'linh', 'done'],
    ['taken', 0, 'linh', 'done'],
    ['appealed', 0, 'linh', 'done'],
    ['undone', 0, 'linh', 'done'],
  ] as const)('appeals: %s, after %d days, by %s: %s', (state, days, uid, expected) => {
    const next = appealed(IN[state], uid, 'no', NOW + days * DAY);
    expect('problem' in next ? next.problem : next.case.state).toBe(expected);
  });

  it('reads a warning once', () => {
    const warned = { ...IN.decided, decision: decision({ verdict: 'warn' }) };
    const read = acknowledged(warned, 'linh', NOW);
    expect(read).toMatchObject({ case: { acknowledgedAt: NOW } });
    expect(acknowledged(warned, 'bo', NOW)).toEqual({ problem: 'not-yours' });
    expect(acknowledged(IN.decided, 'linh', NOW)).toEqual({ problem: 'done' });
  });
});

describe('the standing', () => {
  const warn = { ...IN.decided, decision: decision({ verdict: 'warn' }) };
  const suspend = (days: number) => ({
    ...{ ...IN.decided, decision: decision({ verdict: 'suspend', days }) },
  });
  const remove = { ...IN.appealed, decision: decision({ verdict: 'remove' }) };
  it.each<[string, readonly Case[], number, object | undefined]>([
    ['nothing', [IN.open, IN.decided], 0, undefined],
    ['a warning', [warn], 0, { standing: 'warned', cases: ['0'] }],
    ['one read', [{ ...warn, acknowledgedAt: NOW }], 0, undefined],
    ['the later end', [suspend(1), suspend(7), warn], 0, { until: NOW + 7 * DAY }],
    ['one over', [suspend(1), warn], 1, { standing: 'warned', cases: ['1'] }],
    ['removed, though appealed', [suspend(7), remove], 0, { standing: 'removed' }],
    ['undone', [{ ...remove, state: 'undone' }], 0, undefined],
  ])('%s', (_, cases, days, expected) => {
    const byId = new Map(cases.map((one, index) => [String(index), one]));
    const found = standingOf(byId, NOW + days * DAY);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });
});

it.each([
  [{ cases: [{ id: 'post_p', revision: 1 }], act: ACTS.suspend }, true],
  [{ cases: [], act: ACTS.take }, false],
  [{ cases: [{ id: 'post_p/../x', revision: 1 }], act: ACTS.take }, false],
  [{ cases: [{ id: 'post_p', revision: 1 }], act: { ...ACTS.suspend, days: 400 } }, false],
  [{ cases: [{ id: 'post_p', revision: 1 }], act: { ...ACTS.hide, words: ' ' } }, false],
])('the call %j: %s', (input, isFine) => {
  expect('value' in parseDecideCase(input)).toBe(isFine);
});
