import { expect, it } from 'vitest';
import type { Case } from './case.ts';
import { caseRows, figuresOf } from './figures.ts';

const HOUR = 3_600_000;
const one = (more: Partial<Case>): Case => ({
  target: { kind: 'post', post: 'p' },
  ...({ member: 'linh', state: 'open', revision: 1, causes: [], reasons: ['spam'] } as const),
  ...{ reports: 0, hintIgnored: false, score: 0, waitsHidden: false, questions: [] },
  ...{ createdAt: 0, updatedAt: 0, dueAt: 0 },
  ...more,
});
const decided = (hours: number, more: Partial<Case> = {}): Case =>
  one({
    state: 'decided',
    decision: {
      verdict: 'warn',
      reason: 'spam',
      words: { text: '' },
      by: 'yoko',
      at: hours * HOUR,
    },
    ...more,
  });
const appeal = { words: { text: '違います' }, at: 0 };

it('counts cases by what they are about, how long they took, and what appeals came to', () => {
  const cases = [
    one({ excerpt: { text: '', language: 'my' } }),
    decided(1, { reasons: ['illegal', 'spam'], language: 'vi' }),
    decided(2, { appeal: { ...appeal, outcome: 'granted' }, state: 'undone' }),
    decided(30, { appeal, state: 'appealed', excerpt: { text: '', language: 'my' } }),
  ];
  expect(figuresOf(cases)).toEqual({
    ...{ cases: 4, decided: 3, appeals: 2, granted: 1 },
    reasons: { spam: 3, illegal: 1 },
    languages: { my: 2, vi: 1, '?': 1 },
    verdicts: { warn: 3 },
    hours: { median: 2, slow: 30 },
  });
  expect(figuresOf([])).toMatchObject({ cases: 0, granted: 0 });
  expect(figuresOf([])).not.toHaveProperty('hours');
});

it('makes rows in which nobody is named or quoted', () => {
  const rows = caseRows(
    new Map([['post_p', decided(2, { excerpt: { text: 'Hallo', title: 'Ana' } })]]),
  );
  expect(rows[1]).toHaveLength(rows[0]?.length ?? 0);
  expect(JSON.stringify(rows)).not.toMatch(/linh|yoko|Hallo|Ana/u);
  expect(rows[1]).toContain('1970-01-01T02:00:00.000Z');
});
