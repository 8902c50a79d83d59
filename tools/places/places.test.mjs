import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toRomaji } from 'wanakana';
import { kilometres, problemsOf } from './check.mjs';
import { locate } from './join.mjs';
import {
  loadEnglish,
  loadGeoNames,
  loadMunicipalities,
  loadPlaceFunctions,
  loadSupplement,
  loadWardCentres,
} from './sources.mjs';
import { loadWards, loadZips } from './zips.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const places = JSON.parse(read('data/places.json'));
const [functions, municipalities, geoNames, supplement, english] = await Promise.all([
  loadPlaceFunctions(),
  loadMunicipalities(),
  loadGeoNames(),
  loadSupplement(),
  loadEnglish(),
]);
const located = locate(municipalities, geoNames, supplement, functions);
const codes = new Set(municipalities.map(({ code }) => code));

describe('data/places.json', () => {
  it('holds every municipality once, sorted, in the form the contract names', () => {
    expect(places).toHaveLength(1747);
    expect(places.map(({ code }) => code)).toEqual([...codes].sort());
    for (const place of places) {
      expect(place.code).toMatch(/^(0[1-9]|[1-3]\d|4[0-7])\d{3}$/);
      expect(place.prefecture).toBe(place.code.slice(0, 2));
      expect(place.name.ja).toMatch(/[市区町村]$/);
      expect(place.name.kana).toMatch(/^[ぁ-ん]+(し|く|まち|ちょう|むら|そん)$/);
      expect(place.name.en).toMatch(/^[A-Z][a-z]+([-'][A-Za-z]+)?$/);
      expect(place.geohash).toMatch(/^[0-9b-hjkmnp-z]{5}$/);
    }
  });

  it('is what the sources and the supplement give', () => {
    const cells = located.map(({ lat, lng }) => functions.placeCell(lat, lng));
    expect(places.map(({ geohash }) => geohash)).toEqual(cells);
  });

  it.each([
    ['13104', 'Shinjuku', 35.694, 139.703],
    ['27100', 'Osaka', 34.694, 135.502],
    ['26100', 'Kyoto', 35.012, 135.768],
    ['01100', 'Sapporo', 43.062, 141.354],
    ['01214', 'Wakkanai', 45.416, 141.673],
    ['34302', 'Fuchu by Hiroshima', 34.392, 132.504],
    ['47201', 'Naha', 26.212, 127.679],
    ['13421', 'Ogasawara', 27.094, 142.192],
  ])('centres %s %s within 5 km of its town hall', (code, _, lat, lng) => {
    const place = located.find((each) => each.code === code);
    expect(kilometres(place, { lat, lng })).toBeLessThan(5);
  });
});

describe('web/public/places.json', () => {
  const packed = read('web/public/places.json');

  it('takes at most 40,000 bytes, gzipped', () => {
    expect(gzipSync(packed, { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });

  it('unpacks to data/places.json', () => {
    expect(functions.unpackPlaces(JSON.parse(packed))).toEqual(places);
  });
});

describe('web/public/wards.json', () => {
  const wards = functions.unpackPlaces(JSON.parse(read('web/public/wards.json')));
  const byCode = new Map(places.map((place) => [place.code, place]));

  it('holds every ward of the designated cities, with the cell of its centre', async () => {
    const centres = await loadWardCentres();
    const expected = loadWards(municipalities, functions);
    expect(wards.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
    expect(Object.keys(centres).sort()).toEqual(expected.map(({ code }) => code));
    for (const ward of wards) {
      expect(ward.geohash).toBe(functions.placeCell(...centres[ward.code]));
      expect(ward.name.kana).toMatch(/^[ぁ-ん]+く$/);
      expect(ward.name.en).toMatch(/^[A-Z][a-z]+$/);
    }
  });

  it('centres each ward within 25 km of its city, and no two on one point', async () => {
    const centres = Object.entries(await loadWardCentres());
    for (const [code, [lat, lng]] of centres) {
      const { place } = functions.choiceOfCode(code, byCode, wards);
      const city = functions.cellCentre(place.geohash);
      expect(kilometres({ lat, lng }, { lat: city.latitude, lng: city.longitude })).toBeLessThan(
        25,
      );
    }
    expect(new Set(centres.map(([, centre]) => centre.join())).size).toBe(centres.length);
  });
});

describe('web/public/zips.json', () => {
  const packed = read('web/public/zips.json');
  const zips = functions.unpackZips(JSON.parse(packed));

  it('takes at most 20,000 bytes, gzipped', () => {
    expect(gzipSync(packed, { level: 9 }).length).toBeLessThanOrEqual(20_000);
  });

  it('leads from every postal code to its municipalities or wards, all of which exist', () => {
    const all = loadZips();
    expect(all.length).toBeGreaterThan(120_000);
    const wrong = all.filter(
      ([zip, named]) => functions.codesOfZip(zips, zip).join() !== named.join(),
    );
    expect(wrong).toEqual([]);
    const wards = loadWards(municipalities, functions).map(({ code }) => code);
    const known = new Set([...codes, ...wards]);
    expect(all.flatMap(([, named]) => named).filter((code) => !known.has(code))).toEqual([]);
  });

  it.each([
    ['1600023', ['13104']],
    ['4313314', ['22140']],
    ['9071801', ['47382']],
    ['0970000', ['01214']],
    ['9999999', []],
  ])('%s leads to %j', (zip, expected) => {
    expect(functions.codesOfZip(zips, zip)).toEqual(expected);
  });
});

describe('the files beside the sources', () => {
  it('name municipalities that exist', () => {
    const named = [...Object.keys(supplement), ...Object.keys(english)];
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('give no English name that the reading gives already', () => {
    const needless = municipalities.filter(
      ({ code, ja, kana }) =>
        english[code] === functions.commonLatin(functions.readingStem(ja, kana)),
    );
    expect(needless).toEqual([]);
  });

  it('leave no reading with a small letter written large', () => {
    const compare = (kana) => functions.foldLatin(toRomaji(kana));
    const differing = municipalities.filter(
      ({ kana }) => compare(kana) !== functions.foldLatin(kana),
    );
    expect(differing).toEqual([]);
    expect(municipalities.filter(({ kana }) => /[しじりぎ][ゆよ]う/.test(kana))).toEqual([]);
  });
});

describe('the checks of the centres', () => {
  const moved = (code, lat, lng) =>
    located.map((place) => (place.code === code ? { ...place, lat, lng } : place));

  it('pass for the data as it is', () => {
    expect(problemsOf(located)).toEqual([]);
  });

  it.each([
    ['no centre', '20303', undefined, undefined, /20303 小海町 has no centre/],
    ['latitude and longitude swapped', '20303', 138.48, 36.1, /20303 .* is not in Japan/],
    ['another prefecture', '20303', 43.1, 141.3, /20303 .* is outside its prefecture/],
    ['a homonym’s centre', '01361', 44.94, 142.58, /01361 .* from the rest of its county/],
    ['a neighbour’s centre', '20303', 36.16, 138.48, /are one point/],
  ])('catch %s', (_, code, lat, lng, problem) => {
    expect(problemsOf(moved(code, lat, lng)).join('\n')).toMatch(problem);
  });
});
