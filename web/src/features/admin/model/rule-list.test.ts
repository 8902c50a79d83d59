import { expect, it } from 'vitest';
import type { RuleList } from '@friends/domain/moderation';
import { changesBetween, editedList, partsOf, partsWith, textOfPart } from './rule-list.ts';
import type { WhichPart } from './rule-list.ts';

const rule = { id: 'en-spam-a', reason: 'spam', weight: 'case', all: [['win']] } as const;
const danger = { id: 'en-debt-a', danger: 'debt', all: [['owe']] } as const;
const LIST: RuleList = {
  language: 'en',
  sets: { money: ['yen'] },
  forbidden: [rule],
  danger: [danger],
};

it('comes apart, and every part back to the same list', () => {
  for (const part of partsOf(LIST))
    expect(editedList(LIST, part, textOfPart(part))).toEqual({ list: LIST });
  expect(partsOf(LIST).map(({ group }) => group)).toEqual(['spam', 'debt', 'sets']);
});

it.each<[string, WhichPart, string, object]>([
  [
    'a rule',
    { kind: 'forbidden', name: rule.id },
    '{"id":"en-spam-a","reason":"illegal","weight":"grave","all":[["@money"]]}',
    { forbidden: [{ weight: 'grave' }] },
  ],
  [
    'a new rule',
    { kind: 'danger' },
    '{"id":"en-debt-b","danger":"debt","all":[["loan"]]}',
    { danger: [danger, { id: 'en-debt-b' }] },
  ],
  [
    'a set, renamed',
    { kind: 'sets', name: 'money' },
    '{"name":"coins","terms":["sen"]}',
    { sets: { coins: ['sen'] } },
  ],
  ['away with a rule', { kind: 'forbidden', name: rule.id }, ' ', { forbidden: [] }],
  ['away with a set', { kind: 'sets', name: 'money' }, '', { sets: {} }],
])('%s', (_, which, text, after) => {
  expect(editedList(LIST, which, text)).toMatchObject({ list: after });
});

it.each<[string, WhichPart, string, object]>([
  ['no JSON', { kind: 'danger' }, '{', { kind: 'not-json' }],
  [
    'no words, with the place',
    { kind: 'forbidden', name: rule.id },
    '{"id":"x","reason":"spam","weight":"case","all":[[]]}',
    { kind: 'malformed', where: 'all.0' },
  ],
  [
    'a set that is not there',
    { kind: 'forbidden' },
    '{"id":"x","reason":"spam","weight":"case","all":[["@none"]]}',
    { kind: 'unknown-set', where: 'none' },
  ],
  [
    'a set without a name',
    { kind: 'sets', name: 'money' },
    '["sen"]',
    { kind: 'malformed', where: 'name' },
  ],
  [
    'a name that another set has',
    { kind: 'sets' },
    '{"name":"money","terms":["sen"]}',
    { kind: 'same-id', where: 'money' },
  ],
  [
    'an id that another has',
    { kind: 'danger' },
    JSON.stringify(danger),
    { kind: 'same-id', where: danger.id },
  ],
])('says what is wrong: %s', (_, which, text, problem) => {
  expect(editedList(LIST, which, text)).toMatchObject({ problem });
});

it('keeps the shared words that a rule names', () => {
  const used: RuleList = { ...LIST, danger: [{ ...danger, all: [['@money']] }] };
  expect(editedList(used, { kind: 'sets', name: 'money' }, '')).toEqual({
    problem: { kind: 'unknown-set', where: 'money' },
  });
});

it('says what has been changed, and finds parts by name and word', () => {
  const after: RuleList = {
    ...LIST,
    sets: {},
    forbidden: [
      { ...rule, weight: 'grave' },
      { ...rule, id: 'en-spam-b', all: [['Prize']] },
    ],
  };
  const changes = changesBetween(LIST, after).map(({ part, change }) => `${part.name} ${change}`);
  expect(changes).toEqual(['en-spam-a changed', 'en-spam-b added', 'money removed']);
  expect(partsWith(after, ' PRIZE').map(({ name }) => name)).toEqual(['en-spam-b']);
  expect(partsWith(after, 'debt-a').map(({ name }) => name)).toEqual(['en-debt-a']);
});
