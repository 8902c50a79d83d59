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
const LETTER = '[\\p{L}\\p{N}\\p{M}]';
const RUNS = new RegExp(
  `[${UNSPACED}]+|(?:(?=${LETTER})[${SYLLABIC}])+|(?:(?![${UNSPACED}${SYLLABIC}])${LETTER})+`,
  'gu',
);
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const IS_SYLLABIC = new RegExp(`^[${SYLLABIC}]`, 'u');
/** Where words are not told apart by spaces, a space says little: some write it, others do not. */
const IDLE_SPACE = new RegExp(
  `(?<=[${UNSPACED}])[\\s\\p{Cf}]+(?=[${UNSPACED}])|(?<=[${SYLLABIC}])[\\s\\p{Cf}]+(?=[${SYLLABIC}])`,
  'gu',
);

/**
 * A Burmese syllable: a consonant (not one stacked or killed by asat) and all that belongs to it.
 * Normalisation puts the dot below (U+1037) before the asat (U+103A).
 */
const BURMESE =
  /[\u1000-\u102A\u103F](?:\u1039[\u1000-\u1021]|[\u102B-\u103E]|[\u1000-\u1021]\u1037?\u103A)*|./gu;
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

const HAN_READ = /[\p{Script=Han}々〆ヶ]+《([^》]*)》/gu;

/** Readings 漢字《かんじ》 make two texts: one as written, one as read. */
const asWritten = (text: string): string => text.replace(/《[^》]*》/gu, '');
const asRead = (text: string): string => (text.includes('《') ? text.replace(HAN_READ, '$1') : '');

const inTurn = (some: readonly string[], others: readonly string[]): string[] =>
  Array.from({ length: Math.max(some.length, others.length) }, (_, at) => [
    ...some.slice(at, at + 1),
    ...others.slice(at, at + 1),
  ]).flat();

/** All search words of a plain text: single ones, and neighbouring pairs. */
function wordsOfText(text: string): string[] {
  const runs = foldText(text).replace(IDLE_SPACE, '').match(RUNS) ?? [];
  const spaced = runs.filter(isSpaced);
  const unspaced = runs.filter((run) => !isSpaced(run)).map(unitsOf);
  return [
    ...spaced,
    ...unspaced.flatMap((units) => inTurn(units, pairs(units, ''))),
    ...pairs(spaced, ' '),
  ];
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
 * The `words` of a listing: days first, then title, place and venue, then the body, as written and
 * as read in turn, so that what is cut off at the limit is the end of a long text.
 */
export function wordsOfListing(texts: SearchedTexts): string[] {
  const { title, body, venue = '', placeName, reading = '' } = texts;
  const short = [title, asRead(title), placeName, venue, asRead(venue)];
  const read = [asRead(reading), asRead(body)].flatMap(wordsOfText);
  const ordered = [
    ...short.flatMap((text) => wordsOfText(asWritten(text))),
    ...inTurn(wordsOfText(asWritten(body)), read),
  ];
  return [...new Set([...texts.days, ...ordered])].slice(0, LIMITS.listingWords);
}

/** What a person typed, as words to ask for. */
export interface WordQuery {
  /** The one the index is asked for. */
  readonly asked: string;
  /** All of them must be among a listing's words. */
  readonly all: readonly string[];
}

/**
 * The syllables that stand in most Vietnamese posts, without accents: by one of them alone nearly
 * everything would be found, and all of it read.
 */
const FREQUENT_SYLLABLES = new Set(
  (
    'minh va o ban cung duoc co khong nhe nhat nguoi moi cho tieng mot thi muon di lam nao chi ' +
    'thu chuyen de la hay nha con roi do lan se den cua ai noi vien cu bang nhung nho lai giup ' +
    'tu doi sang nen dau voi can trong bo deu nam ma the nuoc thich tay hoc dung da biet day ' +
    'vui mang van ngay cuoi hoi sao tim gi toi viet'
  ).split(' '),
);

/** The longer, the rarer; kanji weigh more than kana. */
const weightOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (/\p{Script=Hiragana}/u.test(letter) ? 1 : 2), 0);

const rarest = (words: readonly string[]): string | undefined =>
  [...words].sort((a, b) => weightOf(b) - weightOf(a))[0];

/**
 * Vietnamese writes its syllables apart: two of them are what others write as a word, and are
 * asked for together. Of more it is not known which belong together: one of them is asked for.
 */
function rarestVietnamese(syllables: readonly string[]): string | undefined {
  if (syllables.length === 2) return syllables.join(' ');
  return rarest(syllables.filter((one) => !FREQUENT_SYLLABLES.has(one))) ?? rarest(syllables);
}

/**
 * The words of a typed search; undefined where nothing of it is a word (only signs, emoji).
 * The rarest is not known: the longest is asked for.
 */
export function wordQuery(typed: string, language: AnyReadingLanguage): WordQuery | undefined {
  const runs = foldText(typed.slice(0, LIMITS.typedSearch)).match(RUNS) ?? [];
  const all = runs.flatMap((run) => {
    if (isSpaced(run)) return [run];
    const units = unitsOf(run);
    return units.length === 1 ? units : pairs(units, '');
  });
  const areSyllables = language === 'vi' && runs.every(isSpaced);
  const asked = areSyllables ? rarestVietnamese(all) : rarest(all);
  return asked === undefined ? undefined : { asked, all: [...new Set(all)] };
}

/** Whether a listing with these words has everything that was typed. */
export const hasWords = (words: readonly string[], query: WordQuery): boolean =>
  query.all.every((word) => words.includes(word));
