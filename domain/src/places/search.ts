import { foldKanji } from './kanji.ts';
import { commonLatin, foldLatin, foldLetters, latinLetters } from './latin.ts';
import { MUNICIPAL_SUFFIXES, readingStem } from './place.ts';
import type { Place } from './place.ts';
import { PREFECTURES, prefectureStem } from './prefectures.ts';
import type { Prefecture } from './prefectures.ts';
import { RANK, forgiving, localTerm, rankOfAll, rankOfAny, termOf, unique } from './rank.ts';
import type { PlaceKeys, Term } from './rank.ts';
import { similarName } from './similar.ts';
import type { SimilarName } from './similar.ts';

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

const similarNames = (stems: readonly string[], whole: readonly string[]): SimilarName[] => [
  ...unique(stems).map((name) => similarName(name)),
  ...unique(whole).map((name) => similarName(name, true)),
];

function keysOfPlace({ name: { ja, kana, en } }: Place): PlaceKeys {
  const stem = readingStem(ja, kana);
  const spelt = unique([stem, en].map(latinLetters));
  const suffixes = SUFFIX_KEYS.get(ja.slice(-1)) ?? [];
  const whole = foldKanji(ja);
  const stems = unique(spelt.map(foldLetters));
  const latin = { stems, whole: stems.flatMap((key) => suffixes.map((suffix) => key + suffix)) };
  return {
    kanji: { stems: [whole.slice(0, -1)], whole: [whole] },
    latin,
    spelt: [...spelt, latinLetters(kana)],
    similar: {
      kanji: similarNames([], [whole.slice(0, -1), whole]),
      latin: similarNames(latin.stems, latin.whole),
      spelt: similarNames(spelt, [latinLetters(kana), commonLatin(kana).toLowerCase()]),
    },
  };
}

function keysOfPrefecture(prefecture: Prefecture): PlaceKeys {
  const stem = prefectureStem(prefecture);
  const latin = { stems: [foldLatin(stem.kana)], whole: [foldLatin(prefecture.kana)] };
  return {
    kanji: { stems: [foldKanji(stem.ja)], whole: [foldKanji(prefecture.ja)] },
    latin,
    spelt: [],
    similar: { kanji: [], latin: similarNames([], [...latin.stems, ...latin.whole]), spelt: [] },
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
const NOISE =
  /^(city|town|village|ward|pref(ecture)?|sh?i|ku|machi|mati|ch?[oō]u?|ty[oō]u?|mura|son|ken|.+-gun)$/i;
/** English words for kinds of places, grown together with the name (Osaka-city). */
const ENGLISH_ENDING = /(?<=[a-z]{2})[-‐‑–]?(city|town|village|ward|prefecture)$/i;

function wordsOf(query: string): string[] {
  const words = query
    .slice(0, MAX_QUERY_CHARS)
    .normalize('NFKC')
    .split(/[\s,、。・;/()（）「」.]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !NOISE.test(word));
  return (telling.length > 0 ? telling : words).map((word) => word.replace(ENGLISH_ENDING, ''));
}

interface Found {
  readonly place: Place;
  readonly rank: number;
}

function find(index: PlaceIndex, terms: readonly Term[], rankOf: typeof rankOfAll): Found[] {
  if (terms.every(({ keys }) => keys.length === 0)) return [];
  const found: Found[] = [];
  for (const region of index.regions) {
    const local = terms.map((term) => localTerm(term, region.keys));
    for (const [place, keys] of region.places) {
      const rank = rankOf(local, keys);
      if (rank < RANK.none) found.push({ place, rank });
    }
  }
  return found;
}

/** Whether something was found that is sure to be meant: a name, what begins as typed, a prefecture. */
const isSure = (found: readonly Found[]): boolean =>
  found.some(({ rank }) => rank <= RANK.beginsAsTyped || rank === RANK.prefecture);

function findBest(index: PlaceIndex, words: readonly string[]): Found[] {
  const terms = words.map(termOf);
  const joined = words.length > 1 ? [termOf(words.join(''))] : [];
  const spelt = find(index, terms, rankOfAll);
  if (isSure(spelt)) return spelt;
  const speltJoined = find(index, joined, rankOfAll);
  if (isSure(speltJoined)) return speltJoined;
  const misspelt = find(index, terms.map(forgiving), rankOfAll);
  if (misspelt.length > 0) return misspelt;
  const named = find(index, terms, rankOfAny);
  return named.length > 0 ? named : find(index, joined.map(forgiving), rankOfAll);
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
 * The places a query names, best first: exact names, then beginnings, then names with a letter or
 * two wrong, then parts of names, then all of a prefecture. Takes kanji (also Chinese forms), kana,
 * Latin letters in any romanisation, with or without 市区町村, with or without the prefecture before
 * or after. Where no place fits all words, those that one of the words names outright (Yokohama
 * Kohoku). At most `limit` places; never throws; an empty query finds nothing.
 */
export function searchPlaces(index: PlaceIndex, query: string, limit: number): Place[] {
  return findBest(index, wordsOf(query))
    .sort(compare)
    .slice(0, limit)
    .map(({ place }) => place);
}
