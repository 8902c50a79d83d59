import { describe, expect, it } from 'vitest';
import all from '../../../data/places.json';
import { indexPlaces } from './place-index.ts';
import { searchPlaces } from './search.ts';

const index = indexPlaces(all);
const codes = (query: string, limit = 10): string[] =>
  searchPlaces(index, query, limit).map(({ code }) => code);

const OSAKA = '27100';
const FUCHU_TOKYO = '13206';
const FUCHU_HIROSHIMA = '34208';
const FUCHU_TOWN = '34302';

describe('a query names a place in every way of writing it', () => {
  it.each([
    ['大阪', OSAKA],
    ['大阪市', OSAKA],
    ['大阪府大阪市', OSAKA],
    ['おおさか', OSAKA],
    ['おおさかし', OSAKA],
    ['オオサカ', OSAKA],
    ['ｵｵｻｶ', OSAKA],
    ['Osaka', OSAKA],
    ['OSAKA', OSAKA],
    ['ＯＳＡＫＡ', OSAKA],
    ['Ōsaka', OSAKA],
    ['Ôsaka', OSAKA],
    ['Oosaka', OSAKA],
    ['Ohsaka', OSAKA],
    ['Osaka-shi', OSAKA],
    ['Osaka City', OSAKA],
    ['Osaca', OSAKA],
    ['Chiba', '12100'],
    ['Tiba', '12100'],
    ['Kyōto', '26100'],
    ['Quioto', '26100'],
    ['Nagoia', '23100'],
    ['Kobe', '28100'],
    ['Koube', '28100'],
    ['Kohbe', '28100'],
    ['Hukuoka', '40130'],
    ['Sinzyuku', '13104'],
    ['Shinjuku', '13104'],
    ['Shinjuku-ku', '13104'],
    ['shinjuku ward', '13104'],
    ['ｼﾝｼﾞｭｸ', '13104'],
    ['新宿', '13104'],
    ['東京都新宿区西新宿2-8-1', '13104'],
    ['Hachioji', '13201'],
    ['Hachiōji', '13201'],
    ['Hatiouzi', '13201'],
    ['八王子', '13201'],
    ['はちおうじ', '13201'],
    ['Hamamatsu', '22130'],
    ['Hamamatu', '22130'],
    ['浜松', '22130'],
    ['濱松', '22130'],
    ['滨松', '22130'],
    ['广岛', '34100'],
    ['廣島', '34100'],
    ['横滨', '14100'],
    ['Yokohama Kohoku', '14100'],
    ['横浜市港北区日吉', '14100'],
    ['Sapporo', '01100'],
    ['Saporo', '01100'],
    ['札幌', '01100'],
    ['Tamba', '28223'],
    ['Tanba', '28223'],
    ['Sammu', '12237'],
    ['Sanmu', '12237'],
    ['Ohita', '44201'],
    ['Ooita', '44201'],
    ['Minoh', '27220'],
    ['Mino-o', '27220'],
    ['Matsuura', '42208'],
    ['Toyoura', '01571'],
    ['Tōon', '38215'],
    ['Shin-Onsen', '28586'],
    ["Shin'onsen", '28586'],
    ['Nishi Tokyo', '13229'],
    ['nishi-tōkyō', '13229'],
    ['Minami Alps', '19208'],
    ['南アルプス', '19208'],
    ['みなみあるぷす', '19208'],
    ['茅ヶ崎', '14207'],
    ['茅ケ崎', '14207'],
    ['茅が崎', '14207'],
    ['Chigasaki', '14207'],
    ['龍ケ崎', '08208'],
    ['竜ヶ崎', '08208'],
    ['塩釜', '04203'],
    ['塩竈市', '04203'],
    ['つくば', '08220'],
    ['Tsukuba', '08220'],
    ['Tukuba', '08220'],
    ['さいたま市南区', '11100'],
    ['ニセコ', '01395'],
    ['にせこ', '01395'],
    ['津', '24201'],
    ['Tsu', '24201'],
    ['四日市', '24202'],
    ['廿日市', '34213'],
    ['Gyoda', '11206'],
    ['ぎょうだ', '11206'],
    ['与那国', '47382'],
    ['小笠原', '13421'],
  ])('%s', (query, expected) => {
    expect(codes(query)[0]).toBe(expected);
  });
});

describe('places of one name', () => {
  it.each([
    ['府中', [FUCHU_TOKYO, FUCHU_HIROSHIMA, FUCHU_TOWN]],
    ['Fuchu', [FUCHU_TOKYO, FUCHU_HIROSHIMA, FUCHU_TOWN]],
    ['ふちゅう', [FUCHU_TOKYO, FUCHU_HIROSHIMA, FUCHU_TOWN]],
    ['府中市', [FUCHU_TOKYO, FUCHU_HIROSHIMA]],
    ['府中町', [FUCHU_TOWN]],
    ['Fuchu-cho', [FUCHU_TOWN]],
    ['Fuchumachi', [FUCHU_TOWN]],
    ['Tokyo Fuchu', [FUCHU_TOKYO]],
    ['Fuchu, Tokyo', [FUCHU_TOKYO]],
    ['Fuchu-shi, Tokyo-to', [FUCHU_TOKYO]],
    ['tokyofuchu', [FUCHU_TOKYO]],
    ['東京 府中', [FUCHU_TOKYO]],
    ['東京都府中市', [FUCHU_TOKYO]],
    ['府中市（東京都）', [FUCHU_TOKYO]],
    ['広島 府中', [FUCHU_HIROSHIMA, FUCHU_TOWN]],
    ['Hiroshima-ken Fuchu', [FUCHU_HIROSHIMA, FUCHU_TOWN]],
    ['広島県安芸郡府中町', [FUCHU_TOWN]],
    ['Aki-gun Fuchu-cho', [FUCHU_TOWN]],
  ])('%s', (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  it.each([
    ['おおの', '18205'],
    ['おの', '28218'],
  ])('the spelling in kana decides between long and short vowels: %s', (query, expected) => {
    expect(codes(query)[0]).toBe(expected);
  });
});

describe('the order of what is found', () => {
  it('is exact, then beginning, then inside, then the prefecture', () => {
    const found = codes('Osaka', 60);
    expect(found.slice(0, 3)).toEqual([OSAKA, '27231', '27227']);
    expect(found.slice(4).every((code) => code.startsWith('27'))).toBe(true);
  });

  it('puts names that begin as typed before those that only sound so', () => {
    const found = searchPlaces(index, 'sh', 20);
    expect(found.every(({ name }) => name.en.startsWith('Sh'))).toBe(true);
  });

  it('lists a whole prefecture', () => {
    const prefectures = ['東京', 'Tokyo', 'Tokio', 'とうきょう', '東京都', '东京'];
    for (const query of prefectures) expect(codes(query, 100)).toHaveLength(62);
    expect(codes('沖縄県', 100)).toHaveLength(41);
  });

  it('keeps finding while a name is being typed', () => {
    const typed = 'Hachiouji';
    for (let length = 2; length <= typed.length; length += 1) {
      expect(codes(typed.slice(0, length), 100)).toContain('13201');
    }
  });
});

describe('what names no place', () => {
  it.each(['', '   ', '!!', '、。', '東京タワー', 'xyzzy', 'မြန်မာ', '12345', '\ud800'])(
    'finds nothing: %j',
    (query) => {
      expect(codes(query)).toEqual([]);
    },
  );

  it('passes over what it does not know beside an exact name', () => {
    expect(codes('〒192-8501 八王子')).toEqual(['13201']);
  });

  it('takes the longest text without harm and gives no more than asked for', () => {
    expect(codes('大'.repeat(100_000))).toEqual([]);
    expect(codes('o', 3)).toHaveLength(3);
    expect(codes('Osaka', 0)).toEqual([]);
  });
});

it('finds every place, in turn by its kanji, its reading and its English name', () => {
  for (const [at, place] of all.entries()) {
    const { ja, kana, en } = place.name;
    const query = [ja, kana, en][at % 3] ?? ja;
    expect(codes(query, 30), query).toContain(place.code);
  }
}, 30_000);
