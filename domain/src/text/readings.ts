/**
 * Readings of kanji are kept inside the text as 漢字《かんじ》, the notation of Japanese digital
 * libraries (Aozora Bunko): it survives plain text, and what cannot be parsed is shown as typed.
 */
export interface TextPart {
  readonly base: string;
  readonly reading?: string;
}

const READING = /([\p{Script=Han}々〆ヶ]+)《([\p{Script=Hiragana}ー]+)》/gu;
/**
 * Authors of Easy Japanese write readings in brackets: 熊本（くまもと）, 食べ物（たべもの）. Bounded,
 * so that no text can keep the search for a reading's place busy.
 */
const BRACKETED =
  /([\p{Script=Han}々〆ヶ][\p{Script=Han}々〆ヶ\p{Script=Hiragana}]{0,11})[（(]([\p{Script=Hiragana}ー]{1,24})[）)]/gu;
const KANJI_RUNS = /([\p{Script=Han}々〆ヶ]+)/u;

/** Splits a text into parts with and without a reading, in order; joins of `base` lose nothing. */
export function parseReadings(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(READING)) {
    if (match.index > from) parts.push({ base: text.slice(from, match.index) });
    parts.push({ base: match[1] ?? '', reading: match[2] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ base: text.slice(from) });
  return parts;
}

/** The text without its readings. */
export function stripReadings(text: string): string {
  return text.replace(READING, '$1');
}

/** 食べ物 with たべもの as 食《た》べ物《もの》; undefined where the reading is not of this word. */
function alignReading(word: string, reading: string): string | undefined {
  const runs = word.split(KANJI_RUNS).filter((run) => run !== '');
  const pattern = runs.map((run) => (KANJI_RUNS.test(run) ? '(.+?)' : run)).join('');
  const readings = new RegExp(`^${pattern}$`, 'u').exec(reading)?.slice(1);
  if (readings === undefined) return undefined;
  return runs.map((run) => (KANJI_RUNS.test(run) ? `${run}《${readings.shift()}》` : run)).join('');
}

/**
 * Bracketed readings of an author's Easy Japanese, turned into the notation above. The longest
 * word before the bracket that can be read so is taken; an explanation in brackets stays as typed.
 */
export function bracketsToReadings(text: string): string {
  return text.replace(BRACKETED, (whole: string, words: string, reading: string) => {
    const starts = [...words.matchAll(new RegExp(KANJI_RUNS, 'gu'))].map(({ index }) => index);
    for (const start of starts) {
      const aligned = alignReading(words.slice(start), reading);
      if (aligned !== undefined) return words.slice(0, start) + aligned;
    }
    return whole;
  });
}
