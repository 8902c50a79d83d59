import { describe, expect, it } from 'vitest';
import { indexPlaces, indexWards, placeCell, unpackPlaces, unpackZips } from '@friends/domain';
import packedPlaces from '../../public/places.json';
import packedWards from '../../public/wards.json';
import packedZips from '../../public/zips.json';
import { choicesNear, findChoices, problemOf } from './find-choices.ts';
import type { Sources } from './find-choices.ts';

const all = unpackPlaces(packedPlaces);
const byCode = new Map(all.map((place) => [place.code, place]));
const wards = unpackPlaces(packedWards);
const sources: Required<Sources> = {
  places: { all, byCode, index: indexPlaces(all) },
  wards: { all: wards, index: indexWards(wards, byCode) },
  zips: unpackZips(packedZips),
};

function names(query: string, finer: boolean): string[] {
  const search = findChoices(query, sources, finer);
  if (typeof search === 'string') return [search];
  return search.map(({ place, ward }) => place.name.ja + (ward?.name.ja ?? ''));
}

describe('what is typed finds', () => {
  it.each([
    ['431-3314', '浜松市天竜区'],
    ['4313314', '浜松市天竜区'],
    ['〒４３１－３３１４', '浜松市天竜区'],
    ['၄၃၁၃၃၁၄', '浜松市天竜区'],
    ['160-0023', '新宿区'],
    ['907-1801', '与那国町'],
    ['220-0012', '横浜市西区'],
    ['Hamamatsu', '浜松市'],
    ['浜松市天竜区', '浜松市天竜区'],
    ['Hamamtsu', '浜松市'],
  ])('%s: %s', (query, name) => {
    expect(names(query, true)[0]).toBe(name);
  });

  it('municipalities only where nothing finer is asked for, each once', () => {
    expect(names('431-3314', false)).toEqual(['浜松市']);
    expect(names('220', false)).toEqual(['横浜市']);
    expect(names('浜松市天竜区', false)).toEqual(['浜松市']);
  });

  it('the cell of the ward with a postal code', () => {
    const search = findChoices('4313314', sources, true);
    expect(search).toMatchObject([
      { geohash: wards.find(({ code }) => code === '22140')?.geohash },
    ]);
  });
});

describe('what cannot be answered yet', () => {
  it.each([
    ['', 'nothing'],
    ['  ', 'nothing'],
    ['4', 'short'],
    ['43', 'short'],
  ])('%j: %s', (query, expected) => {
    expect(findChoices(query, {}, true)).toBe(expected);
  });

  it('waits for what is not loaded, and for names does without wards', () => {
    const { places } = sources;
    expect(findChoices('Osaka', {}, true)).toBe('loading');
    expect(findChoices('430', { places }, true)).toBe('loading');
    expect(findChoices('Hamamatsu', { places }, true)).toHaveLength(1);
  });
});

describe('what finds nothing', () => {
  it.each([
    ['999-9999', 'zipUnknown'],
    ['43000011', 'zipLong'],
    ['Atlantis', 'none'],
    ['🎉', 'none'],
    ['x'.repeat(500), 'none'],
  ])('%s', (query, problem) => {
    expect(findChoices(query, sources, true)).toEqual([]);
    expect(problemOf(query)).toBe(problem);
  });
});

describe('round a cell', () => {
  const near = (latitude: number, longitude: number) =>
    choicesNear(placeCell(latitude, longitude), sources.places, wards)?.map(
      ({ place }) => place.name.ja,
    );

  it.each([
    [34.873, 137.816, '浜松市'],
    [35.694, 139.703, '新宿区'],
    [35.519, 139.633, '横浜市'],
    [24.467, 123.005, '与那国町'],
  ])('%d, %d the first is %s, and none comes twice', (latitude, longitude, name) => {
    const found = near(latitude, longitude) ?? [];
    expect(found[0]).toBe(name);
    expect(new Set(found).size).toBe(found.length);
  });

  it.each([
    [37.566, 126.978],
    [10.8, 106.7],
    [0, 0],
    [-89, 179],
  ])('%d, %d is not in Japan', (latitude, longitude) => {
    expect(near(latitude, longitude)).toBeUndefined();
  });
});
