import { CASE_STATES } from '@friends/domain';
import type { CaseAct, CaseState } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { decideCases } from '../../functions/src/case/decide-case.ts';
import { db, join, NOW, now, post, prepareCases, read } from './support/cases.ts';

const words = 'お気をつけください。';
const broken = { reason: 'spam', words } as const;
const ACTS: Readonly<Record<CaseAct['kind'], CaseAct>> = {
  take: { kind: 'take' },
  release: { kind: 'release' },
  nothing: { kind: 'nothing', words },
  hide: { kind: 'hide', ...broken },
  warn: { kind: 'warn', ...broken },
  suspend: { kind: 'suspend', days: 7, ...broken },
  remove: { kind: 'remove', ...broken },
  ask: { kind: 'ask', to: 'member', words },
  note: { kind: 'note', words },
  grant: { kind: 'grant', words },
  refuse: { kind: 'refuse', words },
  undo: { kind: 'undo', words },
};

let rei: string;
beforeAll(async () => {
  await prepareCases();
  rei = await join('Rei');
  await db.doc(`staff/${rei}`).set({ role: 'admin' });
});

const at = Timestamp.fromMillis(NOW - 3_600_000);
/** Somebody else has warned; the warning has not been read. */
const decision = { verdict: 'warn', ...broken, words: { text: words }, by: 'yoko', at };
const appeal = { words: { text: '違います' }, at };

/** A post that waited hidden, whose case the admin has taken, somebody has decided, and so on. */
const IN: Readonly<Record<CaseState, () => DocumentData>> = {
  open: () => ({}),
  taken: () => ({ assignee: rei }),
  decided: () => ({ decision }),
  appealed: () => ({ decision, appeal }),
  undone: () => ({ decision, undone: { by: 'p', at } }),
};

async function caseIn(state: CaseState) {
  const member = await join('Linh');
  const id = await post(member, 'x', { state: state === 'undone' ? 'open' : 'hidden' });
  await db.doc(`cases/post_${id}`).set({
    ...{
      target: { kind: 'post', post: id },
      member,
      state,
      revision: 4,
      causes: [],
      questions: [],
    },
    ...{ reasons: ['spam'], excerpt: { text: 'x' }, reports: 0, hintIgnored: false, score: 100 },
    ...{ waitsHidden: true, createdAt: at, updatedAt: at, dueAt: at, ...IN[state]() },
  });
  return { member, id };
}
type Caught = Awaited<ReturnType<typeof caseIn>>;

const auditPath = ({ id }: Caught) => `audit/case_post_${id}_5`;

/** All that a step changes: case, post, standing, what the member is told, and the trail. */
async function documents(one: Caught): Promise<string> {
  const { member, id } = one;
  const paths = [`cases/post_${id}`, `posts/${id}`, `sanctions/${member}`, auditPath(one)];
  const [held, thing, sanction, audit] = await Promise.all(paths.map(read));
  const told = (await db.collection(`notices/${member}/items`).get()).docs;
  const trail = [audit?.['act'], audit?.['what']].filter(Boolean).join(' ');
  return [
    ...[held?.['state'], thing?.['state'], sanction?.['standing'] ?? '-'],
    ...[told.map((notice) => notice.get('type')).join('+') || '-', trail || '-'],
  ].join(', ');
}

const act = async ({ id }: Caught, kind: CaseAct['kind']) =>
  (await decideCases(now, rei, { cases: [{ id: `post_${id}`, revision: 4 }], act: ACTS[kind] }))[
    `post_${id}`
  ];

const not = 'not-now';
const verdict = (after: string) => [after, after, not, not, after];
const warned = 'decided, hidden, warned';
/** In the order of CASE_STATES: the case, the post, the standing, what is told, the trail. */
const AFTER: readonly [CaseAct['kind'], readonly string[]][] = [
  ['take', ['taken, hidden, -, -, take', not, not, not, not]],
  ['release', [not, 'open, hidden, -, -, release', not, not, not]],
  ['nothing', verdict('decided, open, -, case-decided, decide nothing')],
  ['hide', verdict('decided, hidden, -, case-decided, decide hide')],
  ['warn', verdict(`${warned}, case-decided, decide warn`)],
  ['suspend', verdict('decided, hidden, suspended, case-decided, decide suspend')],
  ['remove', verdict('decided, hidden, removed, case-decided, decide remove')],
  [
    'ask',
    [
      'open, hidden, -, case-question, ask',
      'taken, hidden, -, case-question, ask',
      not,
      'appealed, hidden, warned, case-question, ask',
      not,
    ],
  ],
  [
    'note',
    [
      'open, hidden, -, moderator-note, note',
      'taken, hidden, -, moderator-note, note',
      `${warned}, moderator-note, note`,
      'appealed, hidden, warned, moderator-note, note',
      'undone, open, -, moderator-note, note',
    ],
  ],
  ['grant', [not, not, not, 'undone, open, -, appeal-decided, grant', not]],
  ['refuse', [not, not, not, `${warned}, appeal-decided, refuse`, not]],
  [
    'undo',
    [
      ...[not, not],
      ...['undone, open, -, case-undone, undo', 'undone, open, -, case-undone, undo'],
      not,
    ],
  ],
];

describe('every act in every state', () => {
  it.each(AFTER)('%s', async (kind, expected) => {
    const after = CASE_STATES.map(async (state) => {
      const one = await caseIn(state);
      const before = await documents(one);
      const result = await act(one, kind);
      if (result === 'done') return documents(one);
      expect(await documents(one)).toBe(before);
      return result;
    });
    expect(await Promise.all(after)).toEqual(expected);
  });

  it('does not happen where its trail cannot be left', async () => {
    const tried = AFTER.map(async ([kind, expected]) => {
      const state = CASE_STATES[expected.findIndex((each) => each !== not)] ?? 'open';
      const one = await caseIn(state);
      await db.doc(auditPath(one)).set({ act: 'role' });
      const before = await documents(one);
      await expect(act(one, kind)).rejects.toThrow();
      expect(await documents(one)).toBe(before);
      expect((await read(`cases/post_${one.id}`))?.['revision']).toBe(4);
    });
    await Promise.all(tried);
  });
});
