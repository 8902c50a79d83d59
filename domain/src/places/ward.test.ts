import { describe, expect, it } from 'vitest';
import all from '../../../data/places.json';
import packed from '../../../web/public/wards.json';
import { unpackPlaces } from './pack.ts';
import { indexPlaces, indexWards } from './place-index.ts';
import { searchChoices } from './search.ts';
import { choiceOfCode, wardsOf } from './ward.ts';

const places = new Map(all.map((place) => [place.code, place]));
const wards = unpackPlaces(packed);

it.each([
  ['22140', '浜松市', '天竜区'],
  ['14109', '横浜市', '港北区'],
  ['14131', '川崎市', '川崎区'],
  ['01101', '札幌市', '中央区'],
  ['27147', '堺市', '美原区'],
])('%s is a ward of %s', (code, city, ward) => {
  const choice = choiceOfCode(code, places, wards);
  expect([choice?.place.name.ja, choice?.ward?.name.ja]).toEqual([city, ward]);
  expect(choice?.geohash).toBe(choice?.ward?.geohash);
});

it('a municipality is itself, with its own cell', () => {
  const shinjuku = choiceOfCode('13104', places, wards);
  expect(shinjuku).toEqual({ place: places.get('13104'), geohash: 'xn775' });
});

it.each(['', '00000', '13100', '22199', 'x'])('%j is no place', (code) => {
  expect(choiceOfCode(code, places, wards)).toBeUndefined();
});

it('every ward belongs to one of the 20 designated cities', () => {
  const cities = all.filter((place) => wardsOf(place, places, wards).length > 0);
  expect(cities).toHaveLength(20);
  expect(cities.flatMap((city) => wardsOf(city, places, wards))).toEqual(wards);
});

describe('a query names a ward', () => {
  const index = indexPlaces(all);
  const wardIndex = indexWards(wards, places);
  const found = (query: string, limit: number) =>
    searchChoices(index, wardIndex, query, limit).map(
      ({ place, ward }) => place.name.ja + (ward?.name.ja ?? ''),
    );

  it.each([
    ['港北区', '横浜市港北区'],
    ['横浜市港北区', '横浜市港北区'],
    ['神奈川県横浜市港北区', '横浜市港北区'],
    ['横浜 港北', '横浜市港北区'],
    ['Yokohama Kohoku', '横浜市港北区'],
    ['Kohoku-ku, Yokohama', '横浜市港北区'],
    ['よこはましこうほくく', '横浜市港北区'],
    ['Tenryu-ku', '浜松市天竜区'],
    ['浜松市天竜区', '浜松市天竜区'],
    ['Nagoya Minato-ku', '名古屋市港区'],
    ['Minato', '港区'],
    ['Kita-ku, Sapporo', '札幌市北区'],
    ['Higashiyodogwa', '大阪市東淀川区'],
    ['Yokohama', '横浜市'],
    ['堺', '堺市'],
  ])('%s → %s', (query, name) => {
    expect(found(query, 1)).toEqual([name]);
  });

  it('lists the wards of a city behind it', () => {
    expect(found('浜松', 5)).toEqual(['浜松市', '浜松市中央区', '浜松市浜名区', '浜松市天竜区']);
    expect(found('横浜市', 30)).toHaveLength(19);
  });

  it('gives the cell of the ward', () => {
    const [tenryu] = searchChoices(index, wardIndex, '天竜区', 1);
    expect(tenryu?.geohash).toBe(tenryu?.ward?.geohash);
    expect(tenryu?.geohash).not.toBe(tenryu?.place.geohash);
  });

  it.each(['', '!!', 'xyzzy', '大'.repeat(5000)])('nothing in %j', (query) => {
    expect(found(query, 5)).toEqual([]);
  });
});
