import { describe, expect, it } from 'vitest';
import all from '../../../data/places.json';
import { packPlaces, unpackPlaces } from './pack.ts';
import { PREFECTURES, prefectureOf, prefectureStem } from './prefectures.ts';

describe('packPlaces and unpackPlaces', () => {
  it('give back all places, also after JSON', () => {
    expect(unpackPlaces(JSON.parse(JSON.stringify(packPlaces(all))))).toEqual(all);
  });

  it('keep a name whose English is not what its reading gives', () => {
    const minoh = all.filter(({ code }) => code === '27220');
    expect(packPlaces(minoh)).toEqual({ '27': '64,箕面市,みのお,0xn0q4,Minoh' });
    expect(unpackPlaces(packPlaces(minoh))).toEqual(minoh);
  });

  it.each(['', 'x', '1,府中市', '1,府中市,ふちゅう,0xn7', '?,府中市,ふちゅう,0xn745'])(
    'refuse what was not packed: %j',
    (row) => {
      expect(() => unpackPlaces({ 13: row })).toThrow('Not a packed place');
    },
  );

  it('take no places', () => {
    expect(unpackPlaces(packPlaces([]))).toEqual([]);
  });
});

describe('prefectures', () => {
  it('are 47, in the order of their codes, each with its municipalities', () => {
    expect(PREFECTURES.map(({ code }) => code)).toEqual([...new Set(all.map((p) => p.prefecture))]);
    expect(PREFECTURES).toHaveLength(47);
  });

  it('are found by their own code and by a municipality’s', () => {
    expect(prefectureOf('27')?.en).toBe('Osaka');
    expect(prefectureOf('27100')?.en).toBe('Osaka');
    expect(prefectureOf('48')).toBeUndefined();
  });

  it.each([
    ['01', '北海道', 'ほっかいどう'],
    ['13', '東京', 'とうきょう'],
    ['26', '京都', 'きょうと'],
    ['27', '大阪', 'おおさか'],
    ['34', '広島', 'ひろしま'],
  ])('%s without 都府県 is %s', (code, ja, kana) => {
    const prefecture = prefectureOf(code);
    expect(prefecture && prefectureStem(prefecture)).toEqual({ ja, kana });
  });
});
