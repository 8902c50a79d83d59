import { describe, expect, it } from 'vitest';
import all from '../../../data/places.json';
import { ANY_READING_LANGUAGES } from '../languages.ts';
import { parseReadings, stripReadings } from '../text/readings.ts';
import { placeName } from './name.ts';
import type { Place } from './place.ts';

const place = (code: string): Place => {
  const found = all.find((each) => each.code === code);
  if (found === undefined) throw new Error(`No place ${code}`);
  return found;
};

describe('placeName', () => {
  it.each([
    ['13206', 'ja', '府中市', '東京都'],
    ['13206', 'zh', '府中市', '東京都'],
    ['13206', 'ja-easy', '府中市《ふちゅうし》', '東京都《とうきょうと》'],
    ['13228', 'ja-easy', 'あきる野市《のし》', '東京都《とうきょうと》'],
    ['19208', 'ja-easy', '南《みなみ》アルプス市《し》', '山梨県《やまなしけん》'],
    ['32528', 'ja-easy', '隠岐《おき》の島町《しまちょう》', '島根県《しまねけん》'],
    ['12229', 'ja-easy', '袖ヶ浦市《そでがうらし》', '千葉県《ちばけん》'],
    ['01100', 'ja-easy', '札幌市《さっぽろし》', '北海道《ほっかいどう》'],
    ['13206', 'en', 'Fuchu', 'Tokyo'],
    ['13104', 'vi', 'Shinjuku', 'Tokyo'],
    ['27100', 'my', 'Osaka', 'Osaka'],
    ['19208', 'ne', 'Minami-Alps', 'Yamanashi'],
  ])('%s in %s', (code, language, name, prefecture) => {
    expect(placeName(place(code), language)).toEqual({ name, prefecture });
  });

  it('lays the reading along every name so that the parts read as the whole', () => {
    for (const each of all) {
      const { name } = placeName(each, 'ja-easy');
      expect(stripReadings(name)).toBe(each.name.ja.replace('ケ', 'ヶ'));
      const spoken = parseReadings(name).map(({ base, reading }) => reading ?? base);
      const kana = spoken
        .join('')
        .replace(/[ァ-ン]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
      expect(kana).toBe(each.name.kana);
    }
  });

  it('puts the whole reading behind a name it does not fit', () => {
    const odd = { ...place('13228'), name: { ja: 'あきる野市', kana: 'ふちゅうし', en: 'X' } };
    expect(placeName(odd, 'ja-easy').name).toBe('あきる野市《ふちゅうし》');
  });

  it('leaves an unknown prefecture empty', () => {
    for (const language of ANY_READING_LANGUAGES) {
      expect(placeName({ ...place('13206'), prefecture: '99' }, language).prefecture).toBe('');
    }
  });
});
