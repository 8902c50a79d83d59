import { findLinks } from './contact/links.ts';
import type { Link } from './contact/links.ts';
import { fold } from './fold.ts';
import type { Reading } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** A text made ready to be looked at. */
export interface ReadText {
  readonly folded: Reading;
  readonly sentences: readonly Reading[];
  /** Places of the folded text. */
  readonly links: readonly Link[];
}

/** Folds a text, cuts it into sentences and finds its links. Any string is taken. */
export function readText(text: string): ReadText {
  const folded = fold(text);
  return { folded, sentences: sentencesOf(folded), links: findLinks(folded) };
}
