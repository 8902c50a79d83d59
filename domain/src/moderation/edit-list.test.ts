import { expect, it } from 'vitest';
import { LIMITS } from '../limits.ts';
import { parseEditList } from './edit-list.ts';

const RULE = { id: 'en-illegal-x', reason: 'illegal', weight: 'case', all: [['sell']] };
const LIST = { language: 'en', sets: {}, forbidden: [RULE], danger: [] };
const CALL = { language: 'en', version: 0, list: LIST };

it('takes a list', () => {
  expect(parseEditList(CALL)).toEqual({ value: CALL });
});

const long = Array.from({ length: 250 }, (_, set) => [
  `set${set}`,
  Array.from({ length: 20 }, (_word, word) => `${'w'.repeat(60)}${word}`),
]);

it.each([
  ['no language of ours', { ...CALL, language: 'xx' }, 'language', 'invalid'],
  ['no version', { ...CALL, version: -1 }, 'version', 'invalid'],
  ['another language’s', { ...CALL, language: 'ja' }, 'list', 'language'],
  [
    'a rule without words, by its place',
    { ...CALL, list: { ...LIST, forbidden: [{ ...RULE, all: [[]] }] } },
    'list.forbidden.0.all.0',
    'malformed',
  ],
  [
    'two rules of one name',
    { ...CALL, list: { ...LIST, forbidden: [RULE, RULE] } },
    'list.en-illegal-x',
    'same-id',
  ],
  [
    `more than ${LIMITS.ruleList} characters`,
    { ...CALL, list: { ...LIST, sets: Object.fromEntries(long) } },
    'list',
    'too-long',
  ],
])('refuses %s', (_, input, field, problem) => {
  expect(parseEditList(input)).toEqual({ issue: { field, problem } });
});
