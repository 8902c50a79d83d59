import { PLACE_GEOHASH_CHARS } from './cell.ts';
import { commonLatin } from './latin.ts';
import { MUNICIPAL_SUFFIXES, readingStem } from './place.ts';
import type { Place } from './place.ts';

/**
 * Places as small text for the browser: per prefecture code one string of rows joined by `;`, the
 * fields of a row by `,`:
 * - the code after the prefecture, as distance from the row before, in base 36;
 * - the name in kanji;
 * - its reading without 市区町村, `*` behind it for the second reading of those (ちょう, そん);
 * - the geohash: how many characters it shares with the row before, then the others;
 * - the English name, only where it is not what the reading gives.
 */
export type PackedPlaces = Readonly<Record<string, string>>;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

function packRow(place: Place, before: Place | undefined): string {
  const { ja, kana, en } = place.name;
  const stem = readingStem(ja, kana);
  const second = MUNICIPAL_SUFFIXES[ja.slice(-1)]?.indexOf(kana.slice(stem.length)) === 1;
  const number = Number(place.code.slice(2)) - Number(before?.code.slice(2) ?? 0);
  const shared = sharedLength(place.geohash, before?.geohash ?? '');
  const fields = [
    number.toString(36),
    ja,
    stem + (second ? '*' : ''),
    `${shared}${place.geohash.slice(shared)}`,
  ];
  if (en !== commonLatin(stem)) fields.push(en);
  return fields.join(',');
}

/** Packs places (sorted by code, with five-character geohashes) for `unpackPlaces`. */
export function packPlaces(places: readonly Place[]): PackedPlaces {
  const rows = new Map<string, string[]>();
  let before: Place | undefined;
  for (const place of places) {
    if (before?.prefecture !== place.prefecture) before = undefined;
    rows.set(place.prefecture, [...(rows.get(place.prefecture) ?? []), packRow(place, before)]);
    before = place;
  }
  return Object.fromEntries([...rows].map(([code, each]) => [code, each.join(';')]));
}

function unpackRow(row: string, prefecture: string, before: Place | undefined): Place {
  const [distance = '', ja = '', reading = '', cell = '', en] = row.split(',');
  const number = Number(before?.code.slice(2) ?? 0) + Number.parseInt(distance, 36);
  const stem = reading.replace('*', '');
  const suffix = MUNICIPAL_SUFFIXES[ja.slice(-1)]?.[reading.endsWith('*') ? 1 : 0] ?? '';
  const geohash = (before?.geohash ?? '').slice(0, Number(cell.charAt(0))) + cell.slice(1);
  if (!Number.isInteger(number) || geohash.length !== PLACE_GEOHASH_CHARS) {
    throw new Error(`Not a packed place: ${row}`);
  }
  return {
    code: prefecture + String(number).padStart(3, '0'),
    name: { ja, kana: stem + suffix, en: en ?? commonLatin(stem) },
    prefecture,
    geohash,
  };
}

/** The places that `packPlaces` packed, sorted by code. Throws where the text is not such. */
export function unpackPlaces(packed: PackedPlaces): Place[] {
  return Object.keys(packed)
    .sort()
    .flatMap((prefecture) => {
      let before: Place | undefined;
      return (packed[prefecture] ?? '').split(';').map((row) => {
        before = unpackRow(row, prefecture, before);
        return before;
      });
    });
}
