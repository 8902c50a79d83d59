/** A word of life in Japan, as readers of one language find and read it. */
export interface GlossaryTerm {
  /** The word in Japanese. */
  readonly ja: string;
  /** The word in the reader's language. */
  readonly term: string;
  readonly explanation: string;
  /** How it is written in Japanese and in the reader's language. */
  readonly surfaces: readonly string[];
}

/** More would bury what is looked for. */
const MOST = 6;

interface Place {
  readonly term: GlossaryTerm;
  readonly from: number;
  readonly to: number;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Letters of scripts that put spaces between words, with their marks. */
const LETTER = /[\p{Script=Latin}\p{M}\p{N}]/u;
const SPACED = /^\p{Script=Latin}/u;

/** Where a word first stands, as a word of its own where its script has spaces. */
function placeOf(text: string, surface: string): number | undefined {
  const isSpaced = SPACED.test(surface);
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + surface.length)];
    if (!isSpaced || !(LETTER.test(before) || LETTER.test(after))) return at;
  }
  return undefined;
}

function placesOf(text: string, term: GlossaryTerm): Place[] {
  return term.surfaces.map(folded).flatMap((surface) => {
    const from = placeOf(text, surface);
    return from === undefined ? [] : [{ term, from, to: from + surface.length }];
  });
}

/**
 * The glossary's words that occur in a text, in the order they stand there; a word within a longer
 * one is not meant.
 */
export function termsIn(text: string, glossary: readonly GlossaryTerm[]): GlossaryTerm[] {
  const shown = folded(text);
  const places = glossary.flatMap((term) => placesOf(shown, term));
  const isWithin = (inner: Place, outer: Place) =>
    outer.term !== inner.term &&
    outer.from <= inner.from &&
    outer.to >= inner.to &&
    outer.to - outer.from > inner.to - inner.from;
  const meant = places
    .filter((inner) => !places.some((outer) => isWithin(inner, outer)))
    .sort((a, b) => a.from - b.from);
  return [...new Set(meant.map(({ term }) => term))].slice(0, MOST);
}
