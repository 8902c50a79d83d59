import { findLinks } from './contact/links.ts';
import type { Link } from './contact/links.ts';
import { fold } from './fold.ts';
import { waysToRead } from './forms.ts';
import type { Reading } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence of a folded text, and all ways in which it can be read, as it stands first. */
export interface Sentence extends Reading {
  readonly ways: readonly Reading[];
}

/** A text made ready to be looked at. */
export interface ReadText {
  readonly folded: Reading;
  readonly sentences: readonly Sentence[];
  /** Places of the folded text. */
  readonly links: readonly Link[];
}

let last: { readonly text: string; readonly read: ReadText } | undefined;

/**
 * Folds a text, cuts it into sentences and finds its links. Any string is taken. The last one is
 * remembered: it is asked for causes and for signs in turn.
 */
export function readText(text: string): ReadText {
  if (last?.text === text) return last.read;
  const folded = fold(text);
  const sentences = sentencesOf(folded).map((one) => ({ ...one, ways: waysToRead(one) }));
  const read = { folded, sentences, links: findLinks(folded) };
  last = { text, read };
  return read;
}
