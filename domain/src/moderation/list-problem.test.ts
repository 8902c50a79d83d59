import { expect, it } from 'vitest';
import { listProblem } from './list-problem.ts';

const RULE = { id: 'en-illegal-x', reason: 'illegal', weight: 'case', all: [['sell']] };
const LIST = { language: 'en', sets: { selling: ['sell'] }, forbidden: [RULE], danger: [] };

it('has nothing against a list', () => {
  expect(listProblem(LIST)).toBeUndefined();
});

it.each([
  ['nothing', undefined, 'malformed', ''],
  ['a text', 'sell', 'malformed', ''],
  ['no language of ours', { ...LIST, language: 'xx' }, 'malformed', 'language'],
  [
    'no reason of ours',
    { ...LIST, forbidden: [{ ...RULE, reason: 'bad' }] },
    'malformed',
    'forbidden.0.reason',
  ],
  [
    'an empty group',
    { ...LIST, forbidden: [{ ...RULE, all: [[]] }] },
    'malformed',
    'forbidden.0.all.0',
  ],
  ['no groups', { ...LIST, forbidden: [{ ...RULE, all: [] }] }, 'malformed', 'forbidden.0.all'],
  [
    'a term of a star',
    { ...LIST, forbidden: [{ ...RULE, all: [['*']] }] },
    'malformed',
    'forbidden.0.all.0.0',
  ],
  [
    '61 terms',
    { ...LIST, forbidden: [{ ...RULE, all: [Array(61).fill('x')] }] },
    'malformed',
    'forbidden.0.all.0',
  ],
  [
    '601 rules',
    { ...LIST, forbidden: Array.from({ length: 601 }, (_, n) => ({ ...RULE, id: `r${n}` })) },
    'malformed',
    'forbidden',
  ],
  [
    'a field nobody knows',
    { ...LIST, forbidden: [{ ...RULE, wieght: 'x' }] },
    'malformed',
    'forbidden.0.wieght',
  ],
  ['one id twice', { ...LIST, forbidden: [RULE, RULE] }, 'same-id', 'en-illegal-x'],
  [
    'a set that is not there',
    { ...LIST, forbidden: [{ ...RULE, none: ['@gone'] }] },
    'unknown-set',
    'gone',
  ],
])('tells %s', (_, list, kind, where) => {
  expect(listProblem(list)).toEqual({ kind, where });
});
