/** What can be wrong with a text a person typed; the web app has a message for each. */
export type TextProblem = 'empty' | 'too-short' | 'too-long' | 'hidden-characters' | 'malformed';

/**
 * Control characters (line break and tab are fine), characters that reorder or isolate the text
 * around them, and interlinear marks. Joiners (U+200C, U+200D) stay: Burmese, Nepali, Sinhala and
 * emoji need them. `firestore.rules` refuses the same set.
 */
const HIDDEN = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFEFF]/u;
const HIDDEN_ALL = new RegExp(HIDDEN.source, 'gu');
const BLANK = /^[\s\u200B-\u200D\u2060\u3000]*$/u;

/**
 * The first problem of a text, or undefined.
 * @param max longest length in UTF-16 code units, as rules count
 * @param min shortest length of the tidied text; 1 unless told
 */
export function checkText(text: string, max: number, min = 1): TextProblem | undefined {
  if (BLANK.test(text)) return 'empty';
  if (!text.isWellFormed()) return 'malformed';
  if (HIDDEN.test(text)) return 'hidden-characters';
  const { length } = tidyText(text);
  if (length > max) return 'too-long';
  if (length < min) return 'too-short';
  return undefined;
}

/** The text as stored: NFC, `\n` line ends, no space at either end, at most one empty line. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u3000]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text without the characters that `checkText` calls hidden or malformed. */
export function withoutHiddenCharacters(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '')
    .replace(HIDDEN_ALL, '');
}
