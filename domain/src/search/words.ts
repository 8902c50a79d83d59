import type { AnyReadingLanguage } from '../languages.ts';
import { LIMITS } from '../limits.ts';

/**
 * Search words of a text, without a dictionary, so that phones and functions come to the same
 * ones. Scripts that put spaces between words give those words; scripts that do not (kana, kanji,
 * Burmese, Thai, Khmer, Lao) give their neighbouring pairs of characters or syllables, by which
 * any part of a text is found.
 */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々';
const SYLLABIC = '\\p{Script=Myanmar}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}';
const RUNS = new RegExp(
  `[${UNSPACED}]+|[${SYLLABIC}]+|(?:(?![${UNSPACED}${SYLLABIC}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const IS_SYLLABIC = new RegExp(`^[${SYLLABIC}]`, 'u');

/** A Burmese syllable: a consonant (not one stacked or killed by asat) and all that belongs to it. */
const BURMESE =
  /[\u1000-\u102A\u103F\u104C-\u104F](?:\u1039[\u1000-\u1021]|[\u102B-\u103E]|[\u1000-\u1021]\u103A(?:[\u1037])?|[\u1036-\u1038])*|[\u1040-\u1049]+|./gu;
const CLUSTER = /\P{M}\p{M}*/gu;

const LATIN_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
const LATIN_SPECIAL = /[đðıłøæœß]/gu;
const LATIN_MARKED = /(\p{Script=Latin})\p{M}+/gu;
const NATIVE_DIGITS = /[\u1040-\u1049\u0E50-\u0E59\u17E0-\u17E9\u0966-\u096F\u09E6-\u09EF]/gu;
const DIGIT_ZEROS = [0x1040, 0x0e50, 0x17e0, 0x0966, 0x09e6];

const digitOf = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  const zero = DIGIT_ZEROS.find((one) => code >= one && code < one + 10) ?? code;
  return String(code - zero);
};

/**
 * A text as words are compared: compatibility forms made plain (full and half width), lower case,
 * Latin letters without accents, katakana as hiragana, Burmese and Indian digits as 0–9. Zawgyi
 * has to be converted before.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(LATIN_MARKED, '$1')
    .normalize('NFC')
    .replace(LATIN_SPECIAL, (letter) => LATIN_LETTERS[letter] ?? letter)
    .replace(/[\u30A1-\u30F6]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .replace(NATIVE_DIGITS, digitOf);
}

/** The units of an unspaced run: characters of Japanese and Chinese, syllables of the others. */
function unitsOf(run: string): string[] {
  if (IS_UNSPACED.test(run)) return [...run];
  return run.match(/[\u1000-\u109F]/u) ? (run.match(BURMESE) ?? []) : (run.match(CLUSTER) ?? []);
}

const isSpaced = (run: string): boolean => !IS_UNSPACED.test(run) && !IS_SYLLABIC.test(run);

const pairs = (units: readonly string[], between: string): string[] =>
  units.slice(1).map((unit, index) => `${units[index] ?? ''}${between}${unit}`);

/** Readings 漢字《かんじ》 make two texts: one as written, one as read. */
function strands(text: string): string[] {
  if (!text.includes('《')) return [text];
  const written = text.replace(/《[^》]*》/gu, '');
  const read = text.replace(/[\p{Script=Han}々]+《([^》]*)》/gu, '$1');
  return [written, read];
}

/** All search words of a text: single ones, and neighbouring pairs, in their order. */
function wordsOfText(text: string): string[] {
  return strands(text).flatMap((strand) => {
    const runs = foldText(strand).match(RUNS) ?? [];
    const spaced = runs.filter(isSpaced);
    const unspaced = runs.filter((run) => !isSpaced(run)).map(unitsOf);
    return [
      ...spaced,
      ...unspaced.flatMap((units) => [...units, ...pairs(units, '')]),
      ...pairs(spaced, ' '),
    ];
  });
}

/** What a listing can be found by. */
export interface SearchedTexts {
  readonly title: string;
  readonly body: string;
  readonly venue?: string;
  /** Names of the municipality and the prefecture as the reader writes them. */
  readonly placeName: string;
  /** The Japanese as read, where the text is Japanese: 料理 is then found as りょうり too. */
  readonly reading?: string;
  readonly days: readonly string[];
}

/**
 * The `words` of a listing: days first, then title, place, venue, reading and body, so that what is
 * cut off at the limit is the end of a long text.
 */
export function wordsOfListing(texts: SearchedTexts): string[] {
  const { title, body, venue = '', placeName, reading = '' } = texts;
  const ordered = [title, placeName, venue, reading, body].flatMap(wordsOfText);
  return [...new Set([...texts.days, ...ordered])].slice(0, LIMITS.listingWords);
}

/** What a person typed, as words to ask for. */
export interface WordQuery {
  /** The one the index is asked for. */
  readonly asked: string;
  /** All of them must be among a listing's words. */
  readonly all: readonly string[];
}

/** Vietnamese writes its syllables apart: two of them are what others write as a word. */
const asksPairs = (language: AnyReadingLanguage): boolean => language === 'vi';

const weightOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (/\p{Script=Hiragana}/u.test(letter) ? 1 : 2), 0);

/**
 * The words of a typed search; undefined where nothing of it is a word (only signs, emoji).
 * The rarest is not known; the longest is asked for, kanji before kana.
 */
export function wordQuery(typed: string, language: AnyReadingLanguage): WordQuery | undefined {
  const runs = foldText(typed.slice(0, LIMITS.typedSearch)).match(RUNS) ?? [];
  const spaced = runs.filter(isSpaced);
  const all = runs.flatMap((run) => {
    if (isSpaced(run)) return [run];
    const units = unitsOf(run);
    return units.length === 1 ? units : pairs(units, '');
  });
  const candidates = asksPairs(language) && spaced.length > 1 ? pairs(spaced, ' ') : all;
  const [asked] = [...candidates].sort((a, b) => weightOf(b) - weightOf(a));
  return asked === undefined ? undefined : { asked, all: [...new Set(all)] };
}

/** Whether a listing with these words has everything that was typed. */
export const hasWords = (words: readonly string[], query: WordQuery): boolean =>
  query.all.every((word) => words.includes(word));
