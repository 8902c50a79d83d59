import { foldTerm } from './fold.ts';
import { plainForm } from './forms.ts';
import { classOf, SPACED } from './letters.ts';

/** What stands between two pieces of a term: the rest of a word, or a few words. */
export type Join = 'rest' | 'near';

/** Something that has to stand in a form letter by letter. */
export interface Piece {
  readonly text: string;
  /** Whether a word may go on before it, or behind it. */
  readonly openBefore: boolean;
  readonly openBehind: boolean;
}

/** A term as it is looked for. */
export interface Term {
  readonly pieces: readonly Piece[];
  /** `joins[n]` stands between the pieces n and n + 1. */
  readonly joins: readonly Join[];
  /** Whether it is looked for where numbers are `#`. */
  readonly numbers: boolean;
  /** Whether it only holds in sentences without any accent. */
  readonly bareOnly: boolean;
}

const MIN_BARE = 4;
const MIN_KANA = 4;
const ONLY_KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

const MOST_KNOWN = 20_000;
/** Words made normal: those of a language with spaces stand in many terms. */
const known = new Map<string, string>();

function normal(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const folded = foldTerm(word.replaceAll('#', '0'));
  const { text } = plainForm({ text: folded, from: [], to: [] });
  const made = word.includes('#') ? text.replace(/\d+/gu, '#') : text;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(word, made);
  return made;
}

const isSpaced = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== '#' && classOf(letter) === SPACED;

const between = (before: string, behind: string): string =>
  isSpaced(before.at(-1)) && isSpaced(behind[0]) ? ' ' : '';

/** A term without gaps, as pieces joined by the rests of words. */
function piecesOf(words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let [text, openBefore] = ['', false];
  let last = '';
  const close = (openBehind: boolean, next: string) => {
    if (text !== '') pieces.push({ text, openBefore, openBehind });
    [text, openBefore] = [next, true];
  };
  for (const word of words) {
    const letters = normal(word);
    if (letters === '') continue;
    const space = last === '' ? '' : between(last, letters);
    if (word.startsWith('*')) {
      text += space;
      close(true, letters);
    } else {
      text += space + letters;
    }
    last = letters;
    if (word.endsWith('*')) close(true, '');
  }
  if (text !== '') pieces.push({ text, openBefore, openBehind: false });
  return pieces;
}

/** Most terms: nothing to fold, and no gap. */
const SIMPLE = /^[a-z]+(?: [a-z]+)*$/u;

function build(term: string, bareOnly: boolean): Term | undefined {
  if (SIMPLE.test(term)) {
    const piece = { text: term, openBefore: false, openBehind: false };
    return { pieces: [piece], joins: [], numbers: false, bareOnly };
  }
  const pieces: Piece[] = [];
  const joins: Join[] = [];
  for (const part of term.split(/\s*(?:\.{3}|…)\s*/u)) {
    const more = piecesOf(part.split(/\s+/u));
    if (more.length === 0) continue;
    if (pieces.length > 0) joins.push('near');
    pieces.push(...more);
    joins.push(...more.slice(1).map((): Join => 'rest'));
  }
  return pieces.length === 0 ? undefined : { pieces, joins, numbers: term.includes('#'), bareOnly };
}

const MARKS = /(\p{Script=Latin})\p{M}+/gu;
const bare = (term: string): string =>
  term
    .normalize('NFD')
    .replace(MARKS, '$1')
    .normalize('NFC')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

const ACCENTED = /[\u00C0-\u036F\u1E00-\u1EFF]/u;
/** A term without accents, where that can be told from other words. */
function withoutAccents(term: string, language: string): Term | undefined {
  if (!ACCENTED.test(term)) return undefined;
  const text = bare(term);
  if (text === term.normalize('NFC')) return undefined;
  if (language === 'vi') return /\S\s+\S/u.test(text) ? build(text, true) : undefined;
  return (text.match(/\p{L}/gu) ?? []).length >= MIN_BARE ? build(text, false) : undefined;
}

const otherKana = (term: string): string =>
  term.replace(/[\u3041-\u3096\u30A1-\u30F6]/gu, (kana) => {
    const code = kana.charCodeAt(0);
    return String.fromCharCode(code < 0x30a1 ? code + 0x60 : code - 0x60);
  });

/** A term of a list in all ways in which it is looked for. */
export function waysOf(term: string, language: string): Term[] {
  const kana = ONLY_KANA.test(term) && term.length >= MIN_KANA;
  return [
    build(term, false),
    withoutAccents(term, language),
    kana ? build(otherKana(term), false) : undefined,
  ].filter((way) => way !== undefined);
}
