import type { Branch, Entry } from './branch.ts';
import type { CompiledLists } from './compile.ts';
import type { Form } from './forms.ts';
import { GAP, SPACED, UNSPACED } from './letters.ts';
import { spanOf } from './reading.ts';
import type { Span } from './reading.ts';
import type { Piece, Term } from './terms.ts';

/** How far apart the pieces of a term may stand where three dots are between them. */
const NEAR_WORDS = 3;
const NEAR_LETTERS = 12;
/** Nobody's three words are longer. */
const NEAR_UNITS = 60;
/** A term that stands in a sentence more often is known well enough. */
const MOST_HITS = 4;

/** Whether a word goes on over `at`: letters of a script with spaces on both sides. */
const inWord = ({ classes }: Form, at: number): boolean =>
  classes[at] === SPACED && classes[at - 1] === SPACED;

const standsAt = (form: Form, piece: Piece, at: number): boolean =>
  form.text.startsWith(piece.text, at) &&
  (piece.openBefore || !inWord(form, at)) &&
  (piece.openBehind || !inWord(form, at + piece.text.length));

/** Whether what stands between two pieces is short enough. */
function isNear({ text, classes }: Form, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (classes[at] === UNSPACED) return end - start <= NEAR_LETTERS;
  }
  return text.slice(start, end).split(' ').filter(Boolean).length <= NEAR_WORDS;
}

/** Where the pieces from number `next` on end, or undefined; the pieces before end at `at`. */
function endOf(form: Form, term: Term, next: number, at: number): number | undefined {
  const piece = term.pieces[next];
  if (!piece) return at;
  if (term.joins[next - 1] === 'rest') {
    for (let from = at; ; from += 1) {
      if (standsAt(form, piece, from)) {
        const end = endOf(form, term, next + 1, from + piece.text.length);
        if (end !== undefined) return end;
      }
      if (form.classes[from] !== SPACED) return undefined;
    }
  }
  let from = form.text.indexOf(piece.text, at);
  for (; from >= 0 && from - at <= NEAR_UNITS; from = form.text.indexOf(piece.text, from + 1)) {
    if (!standsAt(form, piece, from) || !isNear(form, at, from)) continue;
    const end = endOf(form, term, next + 1, from + piece.text.length);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Where a term stands with the whole of the words that it names a part of. */
function wholeWords(form: Form, { pieces }: Entry, at: number, end: number): Span {
  let [start, behind] = [at, end];
  if (pieces[0]?.openBefore) while (inWord(form, start)) start -= 1;
  if (pieces.at(-1)?.openBehind) while (form.classes[behind] === SPACED) behind += 1;
  return spanOf(form, start, behind);
}

const WORDS = /[\p{L}\p{M}]+/gu;
const ACCENTED = /[^a-z]/u;
/** A word with accents here and there does not make a sentence written with them. */
const MOST_ACCENTED = 0.25;
const isBare = (text: string): boolean => {
  const words = text.match(WORDS) ?? [];
  return words.filter((word) => ACCENTED.test(word)).length <= words.length * MOST_ACCENTED;
};

const NONE: readonly Entry[] = [];

/** The places of every term in a sentence, by the term's number. */
export type Hits = Map<number, Span[]>;

/** The entries of a branch whose first piece stands at `at`, in their order. */
function startingAt(form: Form, root: Branch, at: number): readonly Entry[] {
  let standing: Entry[] | undefined;
  let branch: Branch | undefined = root;
  for (let unit = at; branch; unit += 1) {
    for (const entry of branch.entries()) {
      const [first] = entry.pieces;
      if (!first || !standsAt(form, first, at)) continue;
      if (standing) standing.push(entry);
      else standing = [entry];
    }
    branch = unit < form.text.length ? branch.next(form.text.charCodeAt(unit)) : undefined;
  }
  if (!standing) return NONE;
  return standing.length > 1 ? standing.sort((a, b) => a.order - b.order) : standing;
}

/** Adds the places of all terms in a form of a sentence to `hits`. */
export function addHits(form: Form, lists: CompiledLists, hits: Hits): void {
  const { text, classes } = form;
  const { words, within } = form.numbers ? lists.numbered : lists.plain;
  let bare: boolean | undefined;
  const add = (entry: Entry, at: number) => {
    if (entry.bareOnly && !(bare ??= isBare(text))) return;
    const spans = hits.get(entry.term);
    if (spans && spans.length >= MOST_HITS) return;
    const end = endOf(form, entry, 1, at + (entry.pieces[0]?.text.length ?? 0));
    if (end === undefined) return;
    const span = wholeWords(form, entry, at, end);
    if (spans) spans.push(span);
    else hits.set(entry.term, [span]);
  };
  for (let at = 0; at < text.length; at += 1) {
    if (classes[at] === GAP) continue;
    for (const entry of startingAt(form, within, at)) add(entry, at);
    if (inWord(form, at)) continue;
    for (const entry of startingAt(form, words, at)) add(entry, at);
  }
}
