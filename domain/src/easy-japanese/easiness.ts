import { findHardPlaces } from './find-hints.ts';
import type { EasyHint, HintKind } from './find-hints.ts';

/** How easy a Japanese text is. */
export interface Easiness {
  /** From 0, which few can read, to 100. */
  readonly score: number;
  readonly level: 'easy' | 'fair' | 'hard';
  /** In the order of the text; a long sentence stands before what it holds. */
  readonly hints: readonly EasyHint[];
}

/** Points a hint of a kind costs the sentence it stands in. */
const POINTS: Readonly<Record<Exclude<HintKind, 'long-sentence'>, number>> = {
  'hard-word': 9,
  honorific: 10,
  loanword: 7,
  passive: 6,
  'double-negation': 14,
  'kanji-run': 7,
};
/** Letters a sentence may have: beyond the first each costs, beyond the second it is told. */
const SENTENCE = { free: 24, tellFrom: 45, pointsEach: 0.7 };
/** Share of kanji up to which a text reads like everyday Japanese; points for all beyond it. */
const KANJI = { free: 0.34, points: 40 };
/** Points a sentence at which the score falls to 37 (1/e). */
const STEEPNESS = 40;
/** Scores from which a text is called easy, and fair. */
const LEVELS = { easy: 80, fair: 60 };

/** Readings in either notation, and spaces between words: they make no text harder. */
const ASIDE = /[（(][ぁ-ゖー\s]+[）)]|《[ぁ-ゖー]+》|\s/gu;
const SENTENCES = /[^。！？!?\n]+[。！？!?]?/gu;
const HAS_KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly letters: string;
}

const sentencesOf = (text: string): Sentence[] =>
  [...text.matchAll(SENTENCES)]
    .map(({ 0: words, index }) => ({
      from: index + (words.length - words.trimStart().length),
      to: index + words.trimEnd().length,
      letters: words.replace(ASIDE, ''),
    }))
    .filter(({ letters }) => letters !== '');

function kanjiPoints(letters: string): number {
  const share = (letters.match(/\p{Script=Han}/gu)?.length ?? 0) / letters.length;
  return Math.max(0, share - KANJI.free) * KANJI.points;
}

/**
 * How easy a Japanese text is, and what makes it hard: long sentences, hard words, words of respect,
 * loanwords, the passive, double negation, much kanji. Undefined where nothing in it is Japanese.
 * The weights were set on the pairs in tests/easy-japanese.
 */
export function easinessOf(text: string): Easiness | undefined {
  const sentences = sentencesOf(text);
  if (sentences.length === 0 || !HAS_KANA.test(text)) return undefined;
  const hints = findHardPlaces(text);
  const long = sentences
    .filter(({ letters }) => letters.length > SENTENCE.tellFrom)
    .map(({ from, to }): EasyHint => ({ kind: 'long-sentence', from, to, easier: [] }));
  const lengthPoints = sentences.reduce(
    (sum, { letters }) =>
      sum +
      Math.max(0, letters.length - SENTENCE.free) * SENTENCE.pointsEach +
      kanjiPoints(letters),
    0,
  );
  const hintPoints = hints.reduce(
    (sum, { kind }) => sum + (kind === 'long-sentence' ? 0 : POINTS[kind]),
    0,
  );
  const score = Math.round(
    100 * Math.exp(-(lengthPoints + hintPoints) / sentences.length / STEEPNESS),
  );
  const level = score >= LEVELS.easy ? 'easy' : score >= LEVELS.fair ? 'fair' : 'hard';
  return {
    score,
    level,
    hints: [...long, ...hints].sort((a, b) => a.from - b.from || b.to - a.to),
  };
}
