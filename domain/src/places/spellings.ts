import { romanise, toHiragana } from './latin.ts';
import { readingStem } from './place.ts';
import type { Place } from './place.ts';
import { prefectureOf } from './prefectures.ts';
import type { Random } from '../random.ts';

/** A way in which people write the name of a place, right or wrong. */
export interface Spelling {
  readonly way: string;
  readonly text: string;
  /** Names the prefecture too, so that only the place itself is right. */
  readonly exact?: true;
}

const toKatakana = (kana: string): string =>
  kana.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

const KUNREI: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'cch'],
  [/sh(?=[auo])/g, 'sy'],
  [/shi/g, 'si'],
  [/ch(?=[auo])/g, 'ty'],
  [/chi/g, 'ti'],
  [/cty/g, 'tty'],
  [/cti/g, 'tti'],
  [/tsu/g, 'tu'],
  [/fu/g, 'hu'],
  [/j(?=[auo])/g, 'zy'],
  [/ji/g, 'zi'],
];
const kunrei = (letters: string): string =>
  KUNREI.reduce((text, [from, to]) => text.replace(from, to), letters);

const withMarks = (letters: string, mark: string): string =>
  letters.replace(/o[ou]/g, `o${mark}`).replace(/uu/g, `u${mark}`).normalize('NFC');

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  市: ['shi', 'city'],
  区: ['ku', 'ward'],
  町: ['machi', 'town'],
  村: ['mura', 'village'],
};
const PREFECTURE_ENDINGS: Readonly<Record<string, string>> = { 県: '-ken', 都: '-to', 府: '-fu' };
/** What a town or village is called where its reading is the other one. */
const SECOND: Readonly<Record<string, string>> = { ちょう: 'cho', そん: 'son' };

/** How the ending of a name is said and translated: shi, city. */
function endingsOf({ name: { ja, kana } }: Place): readonly [said: string, english: string] {
  const [said = '', english = ''] = ENDINGS[ja.slice(-1)] ?? [];
  return [SECOND[kana.slice(readingStem(ja, kana).length)] ?? said, english];
}

const large = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The right spellings of a place in kanji, kana and Latin letters, with and without endings. */
export function spellingsOf(place: Place): Spelling[] {
  const { ja, kana, en } = place.name;
  const prefecture = prefectureOf(place.prefecture);
  const stem = readingStem(ja, kana);
  const wapuro = romanise(stem);
  const [said, city] = endingsOf(place);
  return [
    { way: 'kanji', text: ja },
    { way: 'kanji without ending', text: ja.slice(0, -1) },
    { way: 'kanji with prefecture', text: `${prefecture?.ja}${ja}`, exact: true },
    { way: 'hiragana', text: kana },
    { way: 'hiragana without ending', text: stem },
    { way: 'katakana', text: toKatakana(kana) },
    { way: 'katakana without ending', text: toKatakana(stem) },
    { way: 'Latin', text: en },
    { way: 'Latin, small', text: en.toLowerCase() },
    { way: 'Latin, full-width', text: wide(en.toUpperCase()) },
    { way: 'Latin-shi', text: `${en}-${said}` },
    { way: 'Latin shi', text: `${en} ${large(said)}` },
    { way: 'Latinshi', text: `${en}${said}` },
    { way: 'Latin-city', text: `${en}-${city}` },
    { way: 'Latin City', text: `${en} ${large(city)}` },
    { way: 'Latin, prefecture', text: `${en}, ${prefecture?.en}`, exact: true },
    {
      way: 'Latin-shi, prefecture-ken',
      text: `${en}-${said}, ${prefecture?.en}${PREFECTURE_ENDINGS[prefecture?.ja.slice(-1) ?? ''] ?? ''}`,
      exact: true,
    },
    { way: 'macrons', text: large(withMarks(wapuro, '\u0304')) },
    { way: 'circumflexes', text: large(withMarks(wapuro, '\u0302')) },
    { way: 'as typed for kana', text: wapuro },
    { way: 'kunrei', text: kunrei(wapuro) },
    { way: 'kunrei, short vowels', text: large(kunrei(en.toLowerCase())) },
    { way: 'kunrei-si', text: `${kunrei(wapuro)}-${kunrei(said)}` },
  ];
}

const PLAIN = 'かきくけこさしすせそたちつてとはひふへほ';
const VOICED = 'がぎぐげござじずぜぞだぢづでどばびぶべぼ';
const unvoiced = (kana: string): string =>
  [...kana].map((letter) => PLAIN[VOICED.indexOf(letter)] ?? letter).join('');

const longVowelsLost = (kana: string): string =>
  kana.replace(
    /([おこそとのほもよろごぞどぼぽょ])[うお]|([うくすつぬふむゆるぐずづぶぷゅ])う/g,
    '$1$2',
  );

/** Common mistakes in a name, each made once at a place that `random` picks; none that change nothing. */
export function misspellingsOf(place: Place, random: Random): Spelling[] {
  const { ja, kana, en } = place.name;
  const stem = toHiragana(readingStem(ja, kana));
  const word = en.toLowerCase();
  const [ending] = endingsOf(place);
  // The first letter is what people get right.
  const at = (length: number): number => 1 + Math.floor(random() * Math.max(1, length - 1));
  const drop = at(word.length);
  const double = at(word.length);
  const swap = Math.max(1, at(word.length - 1));
  const hs = [...word.matchAll(/h/g)].map(({ index }) => index);
  const h = hs[Math.floor(random() * hs.length)];
  const without = (text: string, index: number): string =>
    text.slice(0, index) + text.slice(index + 1);
  const wrong: Spelling[] = [
    { way: 'a letter dropped', text: without(word, drop) },
    { way: 'a letter doubled', text: word.slice(0, double) + word.slice(double - 1) },
    {
      way: 'neighbours swapped',
      text: word.slice(0, swap) + word.charAt(swap + 1) + word.charAt(swap) + word.slice(swap + 2),
    },
    { way: 'l for r', text: word.replaceAll('r', 'l') },
    { way: 'an h missing', text: h === undefined ? word : without(word, h) },
    { way: 'a letter dropped, -shi', text: `${without(word, drop)}-${ending}` },
    { way: 'っ missing, Latin', text: word.replace(/([kpst])\1|t(?=ch)/, '$1') },
    { way: 'っ missing, kana', text: stem.replace('っ', '') },
    { way: 'long vowels missing, kana', text: longVowelsLost(stem) },
    {
      way: 'small letters large, kana',
      text: stem.replace(/[ゃゅょ]/g, (y) => ({ ゃ: 'や', ゅ: 'ゆ' })[y] ?? 'よ'),
    },
    { way: 'voicing missing, kana', text: unvoiced(stem) },
  ];
  return wrong.filter(({ text }) => text !== word && text !== stem);
}
