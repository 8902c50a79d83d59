/**
 * Readings of kanji are kept inside the text as 漢字《かんじ》, the notation of Japanese digital
 * libraries (Aozora Bunko): it survives plain text, and what cannot be parsed is shown as typed.
 */
export interface TextPart {
  readonly base: string;
  readonly reading?: string;
}

const READING = /([\p{Script=Han}々〆ヶ]+)《([\p{Script=Hiragana}ー]+)》/gu;
/** Authors of Easy Japanese write readings in brackets: 熊本（くまもと）. */
const BRACKETED = /([\p{Script=Han}々〆ヶ]+)[（(]([\p{Script=Hiragana}ー]+)[）)]/gu;

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

/** Bracketed readings of an author's Easy Japanese, turned into the notation above. */
export function bracketsToReadings(text: string): string {
  return text.replace(BRACKETED, '$1《$2》');
}
