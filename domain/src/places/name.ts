import { toHiragana } from './latin.ts';
import type { Place } from './place.ts';
import { prefectureOf } from './prefectures.ts';

const KANJI = /([\p{Script=Han}々〆ヶ]+)/u;

/**
 * A name with its reading in the notation 漢字《かんじ》, kana left bare: あきる野市《のし》. Where the
 * reading cannot be laid along the name, the whole reading stands behind it.
 */
function withReading(name: string, kana: string): string {
  // ケ between kanji is the sign ヶ written large, and read with its neighbours: 袖ヶ浦.
  const written = name.replace(/(\p{Script=Han})ケ(?=\p{Script=Han})/gu, '$1ヶ');
  const parts = written.split(KANJI).filter(Boolean);
  const pattern = parts.map((part) => (KANJI.test(part) ? '(.+?)' : toHiragana(part))).join('');
  const readings = new RegExp(`^${pattern}$`).exec(kana)?.slice(1);
  if (readings === undefined) return `${written}《${kana}》`;
  return parts
    .map((part) => (KANJI.test(part) ? `${part}《${readings.shift() ?? ''}》` : part))
    .join('');
}

/**
 * A place's name and its prefecture's as readers of a language meet them: kanji in Japanese and
 * Chinese, kanji with readings in Easy Japanese, Latin letters in every other language. The
 * prefecture is empty where its code is none.
 */
export function placeName(place: Place, language: string): { name: string; prefecture: string } {
  const prefecture = prefectureOf(place.prefecture) ?? { ja: '', kana: '', en: '' };
  if (language === 'ja' || language === 'zh')
    return { name: place.name.ja, prefecture: prefecture.ja };
  if (language !== 'ja-easy') return { name: place.name.en, prefecture: prefecture.en };
  return {
    name: withReading(place.name.ja, place.name.kana),
    prefecture: prefecture.ja === '' ? '' : withReading(prefecture.ja, prefecture.kana),
  };
}
