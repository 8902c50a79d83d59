import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLists } from './compile.ts';
import { readText } from './read.ts';
import type { RuleList } from './rule-list.ts';
import { findByLists } from './rules.ts';

/** A list that tells each of its terms. */
const listOf = (terms: readonly string[]): RuleList => ({
  language: 'en',
  sets: {},
  forbidden: terms.map((term) => ({
    id: term,
    reason: 'illegal',
    weight: 'case',
    all: [[term]],
  })),
  danger: [],
});

const found = (text: string, terms: readonly string[]): string[] =>
  findByLists(readText(text).sentences, compileLists([listOf(terms)])).map(
    ({ rule, start, end }) => `${rule.id} ${String(start)} ${String(end)}`,
  );

/** Few letters, so that many terms begin alike, and so that texts hold them. */
const PIECES = ['a', 'a', 'b', 'é', ' ', ' ', 'か', 'か', 'カ', '口', '1', '🍁', '#', '*'];
const some = (maxLength: number) =>
  fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength })
    .map((pieces) => pieces.join('').trim());

test('each of many terms is found where it is found alone', () => {
  fc.assert(
    fc.property(fc.uniqueArray(some(7), { maxLength: 60 }), some(60), (terms, text) => {
      const alone = terms.flatMap((term) => found(text, [term]));
      expect(found(text, terms).toSorted()).toEqual(alone.toSorted());
    }),
    { numRuns: 200 },
  );
});
