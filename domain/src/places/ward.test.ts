import { expect, it } from 'vitest';
import all from '../../../data/places.json';
import packed from '../../../web/public/wards.json';
import { unpackPlaces } from './pack.ts';
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
