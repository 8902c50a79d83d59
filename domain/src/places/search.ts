import type { Place } from './place.ts';
import type { PlaceIndex } from './place-index.ts';
import { RANK, forgiving, localTerm, rankOfAll, rankOfAny, termOf } from './rank.ts';
import type { Term } from './rank.ts';
import type { PlaceChoice } from './ward.ts';

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
  readonly city: Place | undefined;
}

function find(index: PlaceIndex, terms: readonly Term[], rankOf: typeof rankOfAll): Found[] {
  if (terms.every(({ keys }) => keys.length === 0)) return [];
  const found: Found[] = [];
  for (const region of index.regions) {
    const local = terms.map((term) => localTerm(term, region.keys));
    for (const [place, keys] of region.places) {
      const rank = rankOf(local, keys);
      if (rank < RANK.none) found.push({ place, rank, city: region.city });
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

/** A ward comes behind municipalities that fit as well. */
const WARD_RANK = 0.5;

/**
 * As `searchPlaces`, with the wards of designated cities among the places: a ward by its own name
 * or with its city's (横浜市港北区, Yokohama Kohoku), all wards of a city behind it by the city's.
 */
export function searchChoices(
  places: PlaceIndex,
  wards: PlaceIndex,
  query: string,
  limit: number,
): PlaceChoice[] {
  const words = wordsOf(query);
  const inCities = findBest(wards, words).map((found) => ({
    ...found,
    rank: found.rank + WARD_RANK,
  }));
  return [...findBest(places, words), ...inCities]
    .sort(compare)
    .slice(0, limit)
    .map(({ place, city }) =>
      city === undefined
        ? { place, geohash: place.geohash }
        : { place: city, ward: place, geohash: place.geohash },
    );
}
