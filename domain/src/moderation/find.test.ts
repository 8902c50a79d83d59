import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LISTED_LANGUAGES } from '../languages.ts';
import { compileLists } from './compile.ts';
import { listLanguages, loadDefaultList } from './default-lists.ts';
import { findCauses, findSigns } from './find.ts';
import { fold } from './fold.ts';
import { listProblem } from './list-problem.ts';

const lists = await Promise.all(LISTED_LANGUAGES.map(loadDefaultList));
const all = compileLists(lists);

/** Strings of anything, lone surrogates too, and of what the checker looks for. */
const PIECES = [
  'line',
  'ライン',
  '0',
  '９',
  '〇',
  '၀',
  'zero',
  ' ',
  '.',
  '-',
  '@',
  'id',
  ':',
  '\n',
  '。',
  '☎',
];
const ODD = [
  '\uD83D',
  '\u200D',
  '\u202E',
  'e\u0301',
  'ﾊﾞ',
  '🇯🇵',
  '0️⃣',
  'а',
  'ﷺ',
  'İ',
  'ß',
  '\u0000',
];
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES, ...ODD), { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
);

test('any string is taken, and what is found stands in it, in order', () => {
  fc.assert(
    fc.property(anything, fc.boolean(), (text, bothWrote) => {
      const causes = findCauses(text, { kind: 'message', bothWrote }, all);
      for (const found of [causes, findSigns(text, all)]) {
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const starts = found.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 300 },
  );
});

test('what is folded stays as it is when folded again', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const folded = fold(text).text;
      expect(fold(folded).text).toBe(folded);
    }),
    { numRuns: 300 },
  );
});

test.each(lists.map((list, at) => [LISTED_LANGUAGES[at], list] as const))(
  'the list of %s is a list of that language',
  (language, list) => {
    expect(listProblem(list)).toBeUndefined();
    expect(list.language).toBe(language);
  },
);

test('a text is looked at by its own list, the Japanese and the English one', () => {
  expect(listLanguages('my')).toEqual(['my', 'ja', 'en']);
  expect(listLanguages('ja')).toEqual(['ja', 'en']);
});
