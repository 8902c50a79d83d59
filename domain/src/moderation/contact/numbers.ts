import type { Reading, Span } from '../reading.ts';

/** Digits that stand together: written as digits or as words, with little between them. */
export interface Digits extends Span {
  readonly digits: string;
  readonly plus: boolean;
}

const LATIN_WORDS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ...wordsFrom('cero um dois três quatro cinco seis sete oito nove'),
  ...wordsFrom('cero uma duas tres quatro cinco meia sete oito nove'),
  ...wordsFrom('cero uno dos tres cuatro cinco seis siete ocho nueve'),
  ...wordsFrom('không một hai ba bốn năm sáu bảy tám chín'),
  ...wordsFrom('khong mot hai ba bon nam sau bay tam chin'),
  ...wordsFrom('hông mốt hai ba tư lăm sáu bẩy tám chín'),
  ...wordsFrom('ko mot hai ba tu lam sau bay tam chin'),
  ...wordsFrom('sero isa dalawa tatlo apat lima anim pito walo siyam'),
  ...wordsFrom('nol satu dua tiga empat lima enam tujuh delapan sembilan'),
  ...wordsFrom('kosong satu dua tiga empat lima enam tujuh lapan sembilan'),
  ...wordsFrom('rei ichi ni san yon go roku nana hachi kyu'),
  ...wordsFrom('ling yi er san si wu liu qi ba jiu'),
};

/** Several of one digit: bốn số không, double zero. */
const MANY: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  'hai số': 2,
  'ba số': 3,
  'bốn số': 4,
  'hai so': 2,
  'ba so': 3,
  'bon so': 4,
};

function wordsFrom(words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word, digit) => [word, String(digit)]));
}

const UNSPACED_WORDS: Readonly<Record<string, string>> = {
  ...wordsFrom('ぜろ いち さん さん よん ごー ろく なな はち きゅう'),
  ...wordsFrom('れい いち にー さん しー ご ろく しち はち きゅー'),
  ...wordsFrom('まる いち に さん し ご ろく なな はち く'),
  ...wordsFrom('〇 一 二 三 四 五 六 七 八 九'),
  ...wordsFrom('零 壱 弐 参 四 伍 六 七 八 九'),
  ...wordsFrom('○ 壹 贰 叁 肆 伍 陆 柒 捌 玖'),
  ...wordsFrom('◯ 幺 两 三 四 五 六 拐 八 勾'),
  ...wordsFrom('洞 幺 貳 參 四 伍 陸 柒 捌 玖'),
  ...wordsFrom('သုည တစ် နှစ် သုံး လေး ငါး ခြောက် ခုနစ် ရှစ် ကိုး'),
  ...wordsFrom('သုံည တစ် နှစ် သုံး လေး ငါး ခြောက် ခုနှစ် ရှစ် ကိုး'),
  さん: '3',
};

const byLength = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|');
const ITEM = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:[\\dol]*\\d[\\dol]*|o{2,4})(?![\\p{L}\\p{M}])|\\d+|(?<![\\p{L}\\p{M}])(?:(${byLength(Object.keys(MANY))}) )?(${byLength(Object.keys(LATIN_WORDS))})(?![\\p{L}\\p{M}])|${byLength(Object.keys(UNSPACED_WORDS))}`,
  'gu',
);
/** Letters that are typed for digits. */
const asDigits = (found: string): string => found.replaceAll('o', '0').replaceAll('l', '1');
/** Between two digits of one number: signs, at most one letter, and no end of a word. */
const BETWEEN =
  /^(?:[^\p{L}\p{M}\d]{0,5}|[^\p{L}\p{M}\d\n]{0,2}[あ-んァ-ンー][^\p{L}\p{M}\d\n]{0,2})$/u;
/** A number told in words is told in more than one. */
const MIN_WORDS = 3;

const hiragana = (text: string): string =>
  text.replace(/[\u30A1-\u30F6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Times, dates and amounts: digits that are no telephone number however many stand together. */
const OTHERWISE =
  /(?<!\d)(?:\d{1,2}[:時h]\d{2}(?!\d)|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}(?!\d)|\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)|\d{1,2}\/\d{1,2}(?!\d))|[¥$₫₱€]\s?\d[\d.,]*|(?<![\d-])\d[\d.,]*\s?(?:円|yen|jpy|vnd|usd|php|pesos?|reais|rupiah|đồng|元|块)/gu;

/** Ids, keys and the like: letters amid digits, unless those tell digits themselves. */
const MIXED = /(?<![a-z\d])[a-z\d]{8,}(?![a-z\d])/gu;
const AMID_DIGITS = /\d[a-z]+\d/u;
const TOLD = new RegExp(`^(?:[\\dol]|${byLength(Object.keys(LATIN_WORDS))})+$`, 'u');
const isCode = (token: string): boolean => AMID_DIGITS.test(token) && !TOLD.test(token);

interface Item extends Span {
  readonly digits: string;
  readonly isWord: boolean;
}

function itemsOf(text: string): Item[] {
  const open = text
    .replace(MIXED, (token) => (isCode(token) ? 'x'.repeat(token.length) : token))
    .replace(OTHERWISE, (part) => 'x'.repeat(part.length));
  return [...open.matchAll(ITEM)].map(({ 0: found, 1: many, 2: latin, index }) => {
    const word = LATIN_WORDS[latin ?? '']?.repeat(MANY[many ?? ''] ?? 1) ?? UNSPACED_WORDS[found];
    return {
      digits: word ?? asDigits(found),
      isWord: word !== undefined,
      start: index,
      end: index + found.length,
    };
  });
}

/**
 * Every row of digits in a folded text that belong together, item by item as they are written:
 * `090-1234`, `〇九〇`, `zero nove zero`. Places are those of the folded text.
 */
export function rowsOfDigits({ text }: Reading): Digits[][] {
  const kana = hiragana(text);
  const rows: Item[][] = [];
  let row: Item[] = [];
  for (const item of itemsOf(kana)) {
    const before = row.at(-1);
    if (before && !BETWEEN.test(kana.slice(before.end, item.start))) {
      rows.push(row);
      row = [];
    }
    row.push(item);
  }
  rows.push(row);
  return rows.flatMap((items) => {
    const told = items.filter(({ isWord }) => isWord).length >= MIN_WORDS;
    const counted = told ? items : items.filter(({ isWord }) => !isWord);
    return [
      counted.map(({ digits, start, end }) => ({
        digits,
        start,
        end,
        plus: text[start - 1] === '+',
      })),
    ];
  });
}
