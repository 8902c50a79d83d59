/**
 * Before a syllable of Burmese: a letter that is neither stacked below another, nor killed at the
 * end of the syllable before it. Burmese puts no spaces between words.
 */
const SYLLABLE =
  /(?<=[\u1000-\u109F])(?<!\u1039)(?=[\u1000-\u102A\u103F\u104C-\u104F](?!\u1037?\u103A|\u1039))/gu;

/** Where a line of Burmese may end, in UTF-16 units. */
export const burmeseBreaks = (text: string): number[] =>
  [...text.matchAll(SYLLABLE)].map(({ index }) => index);

/** A text of two words without a space: whoever cuts it has a dictionary of Burmese. */
const TWO_WORDS = 'မြန်မာစာလေ့လာသည်';

/** Whether this browser knows the words of Burmese, and breaks lines between them by itself. */
export function knowsBurmese(): boolean {
  if (!('Segmenter' in Intl)) return false;
  const segments = [...new Intl.Segmenter('my', { granularity: 'word' }).segment(TWO_WORDS)];
  return segments.length > 1 && segments.length < burmeseBreaks(TWO_WORDS).length + 1;
}

/** A piece of text cut where a line may end. @param at where the piece begins in the whole text */
export function pieces(text: string, at: number, breaks: ReadonlySet<number>): string[] {
  const cuts = [0];
  for (let i = 1; i < text.length; i += 1) if (breaks.has(at + i)) cuts.push(i);
  return cuts.map((from, index) => text.slice(from, cuts[index + 1]));
}
