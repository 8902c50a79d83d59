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

/** Where a word stands in a text, in UTF-16 units. */
export interface TermPlace {
  readonly term: GlossaryTerm;
  readonly from: number;
  readonly to: number;
}

/** Letters of scripts that put spaces between words, with their marks. */
const LETTER = /[\p{Script=Latin}\p{M}\p{N}]/u;
const HAN = /[\p{Script=Han}々]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
/** What may follow a word in kanji without making another word of it: 申請中, 年金等. */
const SUFFIX = /^[等中時前後用内](?![\p{Script=Han}々])/u;
/** Signs that belong to the Burmese syllable before them; a killed consonant does, too. */
const BURMESE_REST = /^(?:[\u102B-\u103E]|[\u1000-\u1021]\u103A|[\u1000-\u1021]\u1039)/u;
const STACKED = '\u1039';

/** Folded letter by letter, so that places stay where they are; what would grow stays as it is. */
const folded = (text: string): string =>
  [...text]
    .map((letter) => {
      const plain = letter.normalize('NFKC').toLowerCase();
      return plain.length === letter.length ? plain : letter;
    })
    .join('');

const sameScript = (script: RegExp, one: string, other: string): boolean =>
  script.test(one) && script.test(other);

/** Whether what stands at `from` to `to` is a word of its own there. */
function isOwnWord(text: string, from: number, to: number, isChinese: boolean): boolean {
  const [before, first] = [text.charAt(from - 1), text.charAt(from)];
  const [last, rest] = [text.charAt(to - 1), text.slice(to, to + 2)];
  const after = rest.charAt(0);
  if (/\p{Script=Myanmar}/u.test(last)) return before !== STACKED && !BURMESE_REST.test(rest);
  if (sameScript(LETTER, before, first) || sameScript(LETTER, last, after)) return false;
  if (sameScript(KATAKANA, before, first) || sameScript(KATAKANA, last, after)) return false;
  // Chinese writes all words without a space between them: the longest one has to do.
  if (isChinese) return true;
  if (sameScript(HAN, before, first)) return false;
  return !sameScript(HAN, last, after) || SUFFIX.test(rest);
}

function placesOf(text: string, term: GlossaryTerm, isChinese: boolean): TermPlace[] {
  return term.surfaces.map(folded).flatMap((surface) => {
    const places: TermPlace[] = [];
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      const to = at + surface.length;
      if (isOwnWord(text, at, to, isChinese)) places.push({ term, from: at, to });
    }
    return places;
  });
}

/**
 * The glossary's words in a text without readings, each where it first stands, in the order of the
 * text. Of words that lie upon each other the longest is meant; a word inside another one is none.
 * @param language of the text, `ja-easy` for Easy Japanese
 */
export function findTerms(
  text: string,
  glossary: readonly GlossaryTerm[],
  language: string,
): TermPlace[] {
  const shown = folded(text);
  const places = glossary
    .flatMap((term) => placesOf(shown, term, language === 'zh'))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const chosen: TermPlace[] = [];
  for (const place of places) {
    if (chosen.every(({ from, to }) => place.to <= from || place.from >= to)) chosen.push(place);
  }
  chosen.sort((a, b) => a.from - b.from);
  return chosen.filter((place) => chosen.find(({ term }) => term === place.term) === place);
}
