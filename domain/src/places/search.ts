import { foldKanji } from './kanji.ts';
import { foldLatin, foldLetters, latinLetters } from './latin.ts';
import { MUNICIPAL_SUFFIXES, readingStem } from './place.ts';
import type { Place } from './place.ts';
import { PREFECTURES, prefectureStem } from './prefectures.ts';
import type { Prefecture } from './prefectures.ts';
import { RANK, localTerm, rankOfAll, rankOfAny, termOf, unique } from './rank.ts';
import type { PlaceKeys } from './rank.ts';

interface Region {
  readonly keys: PlaceKeys;
  readonly places: readonly (readonly [Place, PlaceKeys])[];
}

/** What `searchPlaces` reads; build it once with `indexPlaces`. */
export interface PlaceIndex {
  readonly regions: readonly Region[];
}

const SUFFIX_KEYS = new Map(
  Object.entries(MUNICIPAL_SUFFIXES).map(([ja, kana]) => [ja, kana.map(foldLatin)]),
);

function keysOfPlace({ name: { ja, kana, en } }: Place): PlaceKeys {
  const stem = readingStem(ja, kana);
  const spelt = unique([stem, en].map(latinLetters));
  const suffixes = SUFFIX_KEYS.get(ja.slice(-1)) ?? [];
  const whole = foldKanji(ja);
  const stems = unique(spelt.map(foldLetters));
  return {
    kanji: { stems: [whole.slice(0, -1)], whole: [whole] },
    latin: { stems, whole: stems.flatMap((key) => suffixes.map((suffix) => key + suffix)) },
    spelt: [...spelt, latinLetters(kana)],
  };
}

function keysOfPrefecture(prefecture: Prefecture): PlaceKeys {
  const stem = prefectureStem(prefecture);
  return {
    kanji: { stems: [foldKanji(stem.ja)], whole: [foldKanji(prefecture.ja)] },
    latin: { stems: [foldLatin(stem.kana)], whole: [foldLatin(prefecture.kana)] },
    spelt: [],
  };
}

/** Prepares places for searching. Places of no prefecture are left out. */
export function indexPlaces(places: readonly Place[]): PlaceIndex {
  return {
    regions: PREFECTURES.map((prefecture) => ({
      keys: keysOfPrefecture(prefecture),
      places: places
        .filter((place) => place.prefecture === prefecture.code)
        .map((place) => [place, keysOfPlace(place)]),
    })),
  };
}

const MAX_QUERY_CHARS = 100;
/** Words for kinds of places, which say nothing as words of their own. */
const NOISE = /^(city|town|village|ward|pref(ecture)?|shi|ku|machi|ch[oō]u?|mura|son|ken|.+-gun)$/i;

function wordsOf(query: string): string[] {
  const words = query
    .slice(0, MAX_QUERY_CHARS)
    .normalize('NFKC')
    .split(/[\s,、。・;/()（）「」.]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !NOISE.test(word));
  return telling.length > 0 ? telling : words;
}

interface Found {
  readonly place: Place;
  readonly rank: number;
}

function find(index: PlaceIndex, words: readonly string[], rankOf: typeof rankOfAll): Found[] {
  const terms = words.map(termOf);
  if (terms.every(({ keys }) => keys.length === 0)) return [];
  return index.regions.flatMap((region) => {
    const local = terms.map((term) => localTerm(term, region.keys));
    return region.places
      .map(([place, keys]) => ({ place, rank: rankOf(local, keys) }))
      .filter(({ rank }) => rank < RANK.none);
  });
}

/** Better first; of equals cities before towns before villages, then the shorter name. */
function compare(a: Found, b: Found): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const size = ({ place }: Found): number => '市区町村'.indexOf(place.name.ja.slice(-1)) >> 1;
  if (size(a) !== size(b)) return size(a) - size(b);
  const length = a.place.name.kana.length - b.place.name.kana.length;
  if (a.rank < RANK.address && length !== 0) return length;
  return a.place.code < b.place.code ? -1 : 1;
}

/**
 * The places a query names, best first: exact names, then beginnings, then parts of names, then
 * all of a prefecture. Takes kanji (also Chinese forms), kana, Latin letters in any romanisation,
 * with or without 市区町村, with or without the prefecture before or after. Where no place fits all
 * words, those that one of the words names outright (Yokohama Kohoku). At most `limit` places;
 * never throws; an empty query finds nothing.
 */
export function searchPlaces(index: PlaceIndex, query: string, limit: number): Place[] {
  const words = wordsOf(query);
  let found = find(index, words, rankOfAll);
  if (found.length === 0) found = find(index, [words.join('')], rankOfAll);
  if (found.length === 0) found = find(index, words, rankOfAny);
  return found
    .sort(compare)
    .slice(0, limit)
    .map(({ place }) => place);
}
