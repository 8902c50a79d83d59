import { LONGEST_COUNTED, readCounted, readCounter } from './counters.ts';
import { READING_WORDS } from './reading-words.ts';

/** A word as the dictionary cuts it; the reading is in katakana, as kuromoji gives it. */
export interface ReadToken {
  readonly surface_form: string;
  readonly reading?: string;
  readonly pos_detail_1?: string;
}

const LONGEST = Math.max(...Object.keys(READING_WORDS).map((word) => word.length));

const toKatakana = (kana: string): string =>
  kana.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

const IS_KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]*$/u;

interface FoundWord {
  readonly word: string;
  /** What is left of the last token. */
  readonly rest: string;
  /** The first token behind it. */
  readonly until: number;
}

/**
 * The longest word of the list that begins with token `from`. It ends where a token does, or
 * inside a later one of which only kana is left (自治|会って).
 */
function wordAt(tokens: readonly ReadToken[], from: number): FoundWord | undefined {
  let text = '';
  let found: FoundWord | undefined;
  for (let i = from; i < tokens.length && text.length < LONGEST; i += 1) {
    const shortest = text.length + 1;
    text += tokens[i]?.surface_form ?? '';
    for (let end = text.length; end >= (i === from ? text.length : shortest); end -= 1) {
      const [word, rest] = [text.slice(0, end), text.slice(end)];
      if (!Object.hasOwn(READING_WORDS, word) || !IS_KANA.test(rest)) continue;
      found = { word, rest, until: i + 1 };
      break;
    }
  }
  return found;
}

function tokensOf({ word, rest }: FoundWord): ReadToken[] {
  const head = { surface_form: word, reading: toKatakana(READING_WORDS[word] ?? '') };
  return rest === '' ? [head] : [head, { surface_form: rest, reading: toKatakana(rest) }];
}

interface Counted {
  readonly token: ReadToken;
  /** The first token behind it. */
  readonly until: number;
}

/** The longest number in kanji with its counter that begins with token `from`: 十二月|二十|日. */
function countedAt(tokens: readonly ReadToken[], from: number): Counted | undefined {
  const isDate = tokens[from - 1]?.surface_form.endsWith('月') === true;
  let word = '';
  let found: Counted | undefined;
  for (let i = from; i < tokens.length && word.length < LONGEST_COUNTED; i += 1) {
    word += tokens[i]?.surface_form ?? '';
    const isEnough = word === '十分' && ENOUGH.test(tokens[i + 1]?.surface_form ?? '');
    const reading = isEnough ? undefined : readCounted(word, isDate);
    if (reading === undefined) continue;
    found = { token: { surface_form: word, reading: toKatakana(reading) }, until: i + 1 };
  }
  return found;
}

/** 十分に is "enough"; else it is ten minutes. */
const ENOUGH = /^[になだ]/u;

/** The reading that a token's neighbours call for, in hiragana. */
function readingInContext(
  token: ReadToken,
  [before, previous, next]: readonly (ReadToken | undefined)[],
): string | undefined {
  const digits = (previous?.surface_form ?? '').normalize('NFKC').match(/\d+$/)?.[0];
  if (digits !== undefined) {
    const counter = readCounter(token.surface_form, digits, before?.surface_form === '月');
    // A kanji that is its own reading is shown without one.
    return counter === 'none' ? token.surface_form : counter;
  }
  const { surface_form: surface, reading } = token;
  if (surface === '間' && reading === 'マ') return 'あいだ';
  if (surface === '後' && reading === 'ノチ') return 'あと';
  // A polite "person" after a clause, save where ～方が compares two things.
  const isNoun = token.pos_detail_1 === '非自立';
  return surface === '方' && isNoun && next?.surface_form !== 'が' ? 'かた' : undefined;
}

/** Tokens with the readings people use; their surfaces still join to the same text. */
export function correctReadings(tokens: readonly ReadToken[]): ReadToken[] {
  const corrected: ReadToken[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = wordAt(tokens, i);
    const token = tokens[i];
    const counted = found === undefined ? countedAt(tokens, i) : undefined;
    if (found !== undefined) corrected.push(...tokensOf(found));
    else if (counted !== undefined) corrected.push(counted.token);
    else if (token !== undefined) {
      const reading = readingInContext(token, [tokens[i - 2], tokens[i - 1], tokens[i + 1]]);
      const plain = { surface_form: token.surface_form, reading: toKatakana(reading ?? '') };
      corrected.push(reading === undefined ? token : plain);
    }
    i = found?.until ?? counted?.until ?? i + 1;
  }
  return corrected;
}
