import { partOf } from './reading.ts';
import type { Reading } from './reading.ts';

/**
 * What ends a sentence: a line break, a mark that does nothing else, or full stops before a space,
 * unless one letter alone stands before (initials, and letters with dots between them).
 */
const END = /[!?。။\n\r]+|(?<!(?:^|[^\p{L}\p{N}])[\p{L}\p{N}])\.+(?=\s|$)/gu;

/** Letters written below each other are a word. */
const UPRIGHT =
  /(?<=(?:^|\n)[^\S\n]*[\p{L}\p{N}][^\S\n]*)\n(?=[^\S\n]*[\p{L}\p{N}][^\S\n]*(?:\n|$))/gu;

/** The sentences of a folded text, in order, without those that hold nothing. */
export function sentencesOf(folded: Reading): Reading[] {
  const sentences: Reading[] = [];
  const text = folded.text.replace(UPRIGHT, ' ');
  let start = 0;
  const cut = (end: number, next: number) => {
    if (/\S/u.test(text.slice(start, end))) sentences.push(partOf({ ...folded, text }, start, end));
    start = next;
  };
  for (const match of text.matchAll(END)) {
    cut(match.index, match.index + match[0].length);
  }
  cut(text.length, text.length);
  return sentences;
}
