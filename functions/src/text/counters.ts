/** Readings of a counter: the plain one, and those of numbers that sound otherwise, by last digit. */
interface Counter {
  readonly plain: string;
  /** Whole readings of numbers, as 一人 ひとり. */
  readonly whole?: Readonly<Record<number, string>>;
  /** How the counter sounds behind 3, and behind 1, 6, 8 and 10, which then end in っ. */
  readonly after3?: string;
  readonly after1680?: string;
  /** Last digits that end in っ; 1, 6, 8 and 0 unless told. */
  readonly short?: string;
  /** Readings of the last digit before this counter. */
  readonly digits?: Readonly<Record<number, string>>;
}

const DAYS: Readonly<Record<number, string>> = {
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

const short = (plain: string): Counter => ({ plain, after1680: plain });
const shortAfter1 = (plain: string): Counter => ({ plain, after1680: plain, short: '180' });

const COUNTERS: Readonly<Record<string, Counter>> = {
  日: { plain: 'にち', whole: DAYS },
  月: { plain: 'がつ', digits: { 4: 'し', 7: 'しち', 9: 'く' } },
  時: { plain: 'じ', digits: { 4: 'よ', 7: 'しち', 9: 'く' } },
  分: { plain: 'ふん', after3: 'ぷん', after1680: 'ぷん', digits: { 4: 'よん' } },
  人: { plain: 'にん', whole: { 1: 'ひとり', 2: 'ふたり' }, digits: { 4: 'よ', 7: 'しち' } },
  年: { plain: 'ねん', digits: { 4: 'よ' } },
  円: { plain: 'えん', digits: { 4: 'よ' } },
  本: { plain: 'ほん', after3: 'ぼん', after1680: 'ぽん' },
  杯: { plain: 'はい', after3: 'ばい', after1680: 'ぱい' },
  匹: { plain: 'ひき', after3: 'びき', after1680: 'ぴき' },
  階: { plain: 'かい', after3: 'がい', after1680: 'かい' },
  軒: { plain: 'けん', after3: 'げん', after1680: 'けん' },
  足: { plain: 'そく', after3: 'ぞく', after1680: 'そく', short: '180' },
  歩: { plain: 'ほ', after3: 'ぽ', after1680: 'ぽ' },
  歳: { ...shortAfter1('さい'), whole: { 20: 'はたち' } },
  才: { ...shortAfter1('さい'), whole: { 20: 'はたち' } },
  回: short('かい'),
  個: short('こ'),
  か月: short('かげつ'),
  ヶ月: short('かげつ'),
  カ月: short('かげつ'),
  箇所: short('かしょ'),
  か所: short('かしょ'),
  か国: short('かこく'),
  冊: shortAfter1('さつ'),
  週間: shortAfter1('しゅうかん'),
  通: shortAfter1('つう'),
  頭: shortAfter1('とう'),
  枚: { plain: 'まい' },
  台: { plain: 'だい' },
  名: { plain: 'めい' },
  番: { plain: 'ばん' },
};

const NAMES = Object.keys(COUNTERS).sort((a, b) => b.length - a.length);
const SUFFIXES: Readonly<Record<string, string>> = {
  間: 'かん',
  前: 'まえ',
  後: 'ご',
  目: 'め',
  半: 'はん',
  末: 'まつ',
};
const COUNTED = new RegExp(
  `^(?<number>[一二三四五六七八九十百千万]+)(?<counter>${NAMES.join('|')})(?<suffix>[${Object.keys(SUFFIXES).join('')}]?)$`,
  'u',
);

const DIGITS = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'];
const SHORT: Readonly<Record<string, string>> = { 1: 'いっ', 6: 'ろっ', 8: 'はっ' };
const HUNDREDS: Readonly<Record<number, string>> = {
  1: 'ひゃく',
  3: 'さんびゃく',
  6: 'ろっぴゃく',
  8: 'はっぴゃく',
};
const THOUSANDS: Readonly<Record<number, string>> = { 1: 'せん', 3: 'さんぜん', 8: 'はっせん' };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二十四 as 24; numbers from 100,000,000 on do not occur in what people write here. */
function valueOf(kanji: string): number {
  let [total, group, digit] = [0, 0, 0];
  for (const letter of kanji) {
    const unit = UNITS[letter];
    if (letter === '万') {
      total += (group + digit || 1) * 10_000;
      [group, digit] = [0, 0];
    } else if (unit === undefined) digit = '一二三四五六七八九'.indexOf(letter) + 1;
    else {
      group += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + group + digit;
}

/** The number up to its tens. */
function restReading(value: number): string {
  const [thousands, hundreds] = [Math.floor(value / 1000) % 10, Math.floor(value / 100) % 10];
  const tens = Math.floor(value / 10) % 10;
  return [
    value >= 10_000 ? `${numberReading(Math.floor(value / 10_000))}まん` : '',
    thousands > 0 ? (THOUSANDS[thousands] ?? `${DIGITS[thousands]}せん`) : '',
    hundreds > 0 ? (HUNDREDS[hundreds] ?? `${DIGITS[hundreds]}ひゃく`) : '',
    tens > 0 ? `${tens > 1 ? DIGITS[tens] : ''}じゅう` : '',
  ].join('');
}

const numberReading = (value: number): string => restReading(value) + (DIGITS[value % 10] ?? '');

function countedReading(value: number, counter: Counter): string {
  const { plain, whole, after3, after1680, digits } = counter;
  const known = whole?.[value];
  if (known !== undefined) return known;
  const last = value % 10;
  const head = restReading(value);
  const isShort = after1680 !== undefined && (counter.short ?? '1680').includes(String(last));
  if (isShort && last === 0 && head.endsWith('じゅう')) {
    return `${head.slice(0, -1)}っ${after1680}`;
  }
  if (isShort && last > 0) return `${head}${SHORT[last]}${after1680}`;
  if (last === 3 && after3 !== undefined) return `${head}さん${after3}`;
  return head + (digits?.[last] ?? DIGITS[last] ?? '') + plain;
}

/**
 * The reading of a number in kanji with its counter: 二十日 はつか, 三本 さんぼん, 四人 よにん.
 * @param isDate whether a month stands before: 一日 is ついたち then
 * @returns hiragana; undefined where the word is nothing of the kind
 */
export function readCounted(word: string, isDate: boolean): string | undefined {
  const { number, counter = '', suffix = '' } = COUNTED.exec(word)?.groups ?? {};
  const known = COUNTERS[counter];
  if (number === undefined || known === undefined) return undefined;
  const value = valueOf(number);
  const isFirst = counter === '日' && value === 1 && isDate;
  return (isFirst ? 'ついたち' : countedReading(value, known)) + (SUFFIXES[suffix] ?? '');
}

/** The most letters a number with its counter is looked for in. */
export const LONGEST_COUNTED = 10;

/** What is read behind digits: its own reading, none at all, or what the dictionary says. */
export type CounterReading = string | 'none' | undefined;

/**
 * The reading of a counter alone, behind a number in digits: 30分 ぷん, 3本 ぼん, 1人 り, 5日 か.
 * @param isDate whether a month stands before
 */
export function readCounter(counter: string, digits: string, isDate: boolean): CounterReading {
  const known = COUNTERS[counter];
  const [last, value] = [Number(digits.slice(-1)), Number(digits)];
  if (known === undefined) return undefined;
  if (counter === '日') {
    // ついたち and はつか cannot be shared out between the number and the counter.
    if (value === 20 || (value === 1 && isDate)) return 'none';
    return DAYS[value] === undefined ? 'にち' : 'か';
  }
  if (counter === '人') return value === 1 || value === 2 ? 'り' : 'にん';
  const { plain, after3, after1680 } = known;
  if (last === 3 && after3 !== undefined) return after3;
  // Behind 4 some say ぷん.
  if (counter === '分' && last === 4) return 'ぷん';
  if (after1680 === undefined || !(known.short ?? '1680').includes(String(last))) return plain;
  return after1680;
}
