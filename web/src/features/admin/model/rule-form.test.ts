import { expect, it } from 'vitest';
import type { RuleList } from '@friends/domain/moderation';
import {
  emptyForm,
  formOf,
  formProblem,
  isRuleForm,
  problemInForm,
  valueOfForm,
} from './rule-form.ts';
import type { RuleForm } from './rule-form.ts';
import { partsOf } from './rule-list.ts';

const LIST: RuleList = {
  language: 'en',
  sets: { money: ['yen', '# yen'] },
  forbidden: [
    {
      ...{ id: 'en-spam-a', reason: 'spam', weight: 'grave', all: [['win', 'won'], ['@money']] },
      ...{ none: ['lost'], within: 'text', excused: false },
    },
  ],
  danger: [{ id: 'en-debt-a', danger: 'debt', all: [['owe ... money']] }],
};

it('shows every part of a list, and gives the same part again', () => {
  for (const part of partsOf(LIST)) {
    const form = formOf(LIST, part);
    expect(isRuleForm(JSON.parse(JSON.stringify(form)))).toBe(true);
    expect(valueOfForm(part.kind, form)).toEqual(part.value);
    expect(formProblem(part.kind, form)).toBeUndefined();
  }
});

it('begins anew empty, and takes words line by line', () => {
  expect(formOf(LIST, { kind: 'forbidden' })).toEqual(emptyForm('forbidden'));
  const form = {
    ...emptyForm('forbidden'),
    name: ' en-dating-a ',
    groups: [' date me \n\n@money'],
  };
  expect(valueOfForm('forbidden', form)).toEqual({
    ...{ id: 'en-dating-a', reason: 'commercial', weight: 'case', all: [['date me', '@money']] },
  });
});

const FINE: RuleForm = { ...emptyForm('forbidden'), name: 'en-spam-b', groups: ['win'] };

it.each<[string, Partial<RuleForm>, object]>([
  ['no name', { name: ' ' }, { field: 'name', kind: 'name-missing' }],
  ['a name in capitals', { name: 'En spam' }, { field: 'name', kind: 'name-letters' }],
  ['a long name', { name: 'a'.repeat(61) }, { field: 'name', kind: 'too-long', max: 60 }],
  ['no words', { groups: ['win', ' \n '] }, { field: 1, kind: 'no-words' }],
  ['a line of stars', { groups: ['win\n* ...'] }, { field: 0, kind: 'word-empty', words: '* ...' }],
  ['a long word', { none: 'a'.repeat(81) }, { field: 'none', kind: 'word-long', max: 80 }],
  ['many words', { groups: ['a\n'.repeat(61)] }, { field: 0, kind: 'too-many', max: 60 }],
])('finds what is wrong by itself: %s', (_, part, problem) => {
  expect(formProblem('forbidden', { ...FINE, ...part })).toMatchObject(problem);
});

it('lets a set hold more words, and have a name with capitals', () => {
  const form = { ...FINE, name: 'Money', groups: ['a\n'.repeat(61)] };
  expect(formProblem('sets', form)).toBeUndefined();
});

it.each<[string, Partial<RuleForm>, object]>([
  ['in its words', { groups: ['win', '@gold'] }, { field: 1, kind: 'unknown-set' }],
  ['in what may not be there', { none: '@gold' }, { field: 'none', kind: 'unknown-set' }],
  ['in another rule', {}, { field: 'name', kind: 'in-use', words: 'gold' }],
])('says where shared words are missing: %s', (_, part, problem) => {
  const found = problemInForm({ ...FINE, ...part }, { kind: 'unknown-set', where: 'gold' });
  expect(found).toMatchObject(problem);
});
