import { expect, it } from 'vitest';
import { LISTED_LANGUAGES } from '@friends/domain';
import type { RuleList } from '@friends/domain/moderation';
import { pastChanges } from './past-changes.ts';
import type { AllLists } from './past-changes.ts';

const list = (language: string, ...words: string[]): RuleList => ({
  ...{ language, sets: {}, danger: [] },
  forbidden: words.map((word) => ({
    ...({ id: `${language}-spam-${word}`, reason: 'spam', weight: 'case' } as const),
    all: [[word]],
  })),
});
const held = Object.fromEntries(
  LISTED_LANGUAGES.map((language) => [language, list(language)]),
) as unknown as AllLists;
const said = (text: string, language: string) =>
  ({ target: { kind: 'member' }, excerpt: { text, language } }) as const;
const noPause = () => Promise.resolve();

it('names the cases that a changed list finds otherwise, in whose language it is asked', async () => {
  const cases = [said('aaa bbb', 'vi'), said('aaa', 'pt'), said('ccc', 'vi'), said('bbb', 'vi')];
  const before = { ...held, vi: list('vi', 'bbb') };
  const changes = await pastChanges(cases, before, list('vi', 'bbb', 'aaa'), noPause);
  expect(changes.map(({ one }) => one)).toEqual([cases[0]]);
  const [{ before: old, after } = { before: [], after: [] }] = changes;
  expect([old.length, after.length]).toEqual([1, 2]);
});

it('asks English, and Japanese, of every text; a forgotten one changes nothing', async () => {
  const cases = [said('aaa', 'pt'), { target: { kind: 'post', post: 'p' } } as const];
  expect(await pastChanges(cases, held, list('en', 'aaa'), noPause)).toHaveLength(1);
  expect(await pastChanges(cases, held, list('id', 'aaa'), noPause)).toEqual([]);
});
