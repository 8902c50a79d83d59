/**
 * Readings for the few words that reach Easy Japanese from outside our texts: names of languages
 * and the dates and times of Intl. The first match wins, so longer words stand first.
 */
const WORDS: readonly (readonly [string, string])[] = [
  ['一昨日', 'おととい'],
  ['昨日', 'きのう'],
  ['今日', 'きょう'],
  ['先週', 'せんしゅう'],
  ['先月', 'せんげつ'],
  ['昨年', 'きょねん'],
  ['時間前', 'じかんまえ'],
  ['週間前', 'しゅうかんまえ'],
  ['か月前', 'かげつまえ'],
  ['分前', 'ふんまえ'],
  ['年前', 'ねんまえ'],
  ['日本語', 'にほんご'],
  ['中国語', 'ちゅうごくご'],
  ['韓国語', 'かんこくご'],
  ['英語', 'えいご'],
  ['語', 'ご'],
  ['前', 'まえ'],
  ['今', 'いま'],
  ['年', 'ねん'],
  ['月', 'がつ'],
];
const WEEKDAYS: Readonly<Record<string, string>> = {
  日: 'にち',
  月: 'げつ',
  火: 'か',
  水: 'すい',
  木: 'もく',
  金: 'きん',
  土: 'ど',
};
/** Days of the month that are counted in the old way; the 1st and 20th do not split at all. */
const OLD_DAYS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 24]);
const WHOLE_DAYS = new Set([1, 20]);

const HAN = /[\p{Script=Han}々]/u;
const READ_ALREADY = /[\p{Script=Han}々〆ヶ]+《[^》]*》/u;
const WEEKDAY = /[(（]([日月火水木金土])[)）]/u;
/** Not where the reading of a word with 日 follows already: 7日間《なのかかん》. */
const DAY = /(\d+) ?日(前)?(?![\p{Script=Han}々]*《)/u;
/** Not inside longer words, such as nicknames. */
const WORD = `(?<!${HAN.source})(?:${WORDS.map(([word]) => word).join('|')})(?!${HAN.source})`;
const TOKEN = new RegExp([READ_ALREADY.source, WEEKDAY.source, DAY.source, WORD].join('|'), 'gu');
const READINGS = new Map(WORDS);

function dayWithReading(token: string, day: number, ago: boolean): string {
  if (ago) return `${token}《${OLD_DAYS.has(day) ? 'か' : 'にち'}まえ》`;
  return WHOLE_DAYS.has(day) ? token : `${token}《${OLD_DAYS.has(day) ? 'か' : 'にち'}》`;
}

/** か月 begins with kana, which the notation keeps outside: か月《げつ》. */
function wordWithReading(word: string): string {
  const reading = READINGS.get(word) ?? '';
  if (HAN.test(word.charAt(0))) return `${word}《${reading}》`;
  return `${word.charAt(0)}${word.slice(1)}《${reading.slice(1)}》`;
}

/** A text of ours with readings also on the words that Intl put into it. */
export function withReadings(text: string): string {
  return text.replace(TOKEN, (token, weekday?: string, day?: string, ago?: string) => {
    if (token.includes('《')) return token;
    if (weekday !== undefined) return `(${weekday}《${WEEKDAYS[weekday] ?? ''}》)`;
    if (day !== undefined) return dayWithReading(token, Number(day), ago !== undefined);
    return wordWithReading(token);
  });
}
