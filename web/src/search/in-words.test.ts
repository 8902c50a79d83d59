import { expect, test } from 'vitest';
import type { Place, Search } from '@friends/domain';
import { placeToName, searchInWords } from './in-words.ts';

const HAMAMATSU: Place = {
  code: '22130',
  name: { ja: '浜松市', kana: 'はままつし', en: 'Hamamatsu' },
  prefecture: '22',
  geohash: 'xn4r0',
};

const inWords = (search: Search, language: 'en' | 'ja' | 'ja-easy' = 'en', knowsPlaces = true) =>
  searchInWords(search, {
    language,
    say: (key, params) => [key, ...Object.values(params ?? {})].join(' '),
    placeOf: (code) => (knowsPlaces && code === HAMAMATSU.code ? HAMAMATSU : undefined),
  });

test('a search is said from what to where', () => {
  const search: Search = {
    kind: 'event',
    group: 'events',
    category: 'sports',
    speaks: 'vi',
    japanese: 'easy',
    when: 'weekend',
    words: 'bóng đá',
    area: { around: 'home', radiusKm: 10 },
    order: 'nearest',
  };
  expect(inWords(search)).toEqual([
    'kind.event',
    'common:category.sports',
    'words bóng đá',
    'when.weekend',
    'speaks Vietnamese',
    'common:japaneseNeeded.easy',
    'area.home 10',
  ]);
});

test('a search for nothing in particular says so', () => {
  expect(inWords({ area: 'japan' })).toEqual(['all', 'area.japan']);
  expect(inWords({ group: 'help' })).toEqual(['common:group.help']);
});

test.each([
  ['en', 'area.prefecture Shizuoka', 'area.place 5 Hamamatsu'],
  ['ja', 'area.prefecture 静岡県', 'area.place 5 浜松市'],
  ['ja-easy', 'area.prefecture 静岡県《しずおかけん》', 'area.place 5 浜松市《はままつし》'],
] as const)('places are named as readers of %s write them', (language, prefecture, place) => {
  expect(inWords({ area: { prefecture: '22' } }, language)).toContain(prefecture);
  expect(inWords({ area: { around: '22130', radiusKm: 5 } }, language)).toContain(place);
});

test('a place not known, or not yet, stays unnamed', () => {
  const search: Search = { area: { around: '22130', radiusKm: 5 } };
  expect(inWords(search, 'en', false)).toContain('area.chosen 5');
  expect(placeToName(search)).toBe('22130');
  expect(placeToName({ area: { around: 'home', radiusKm: 5 } })).toBeUndefined();
  expect(placeToName({ area: { prefecture: '22' } })).toBeUndefined();
  expect(placeToName({})).toBeUndefined();
});
