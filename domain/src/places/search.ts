import { foldKanji } from './kanji.ts';
import { foldLatin, toHiragana } from './latin.ts';
import { MUNICIPAL_SUFFIXES, readingStem } from './place.ts';
import type { Place } from './place.ts';
import { prefectureOf, prefectureStem } from './prefectures.ts';

interface Entry {
  readonly place: Place;
  /** Exact spellings in kana: whole and without 市区町村. */
  readonly kana: readonly string[];
  /** Folded kanji: whole first, then without 市区町村. */
  readonly kanji: readonly string[];
  readonly latin: readonly string[];
  readonly prefectureKanji: readonly string[];
  readonly prefectureLatin: readonly string[];
}

/** What `searchPlaces` reads; build it once with `indexPlaces`. */
export interface PlaceIndex {
  readonly entries: readonly Entry[];
}

/** How well a place answers a query; smaller is better. */
const RANK = { same: 0, exact: 1, prefix: 2, inside: 3, address: 4, prefecture: 5, none: 9 };

const unique = (keys: readonly string[]): string[] => [...new Set(keys)].filter(Boolean);

function indexPlace(place: Place): Entry {
  const { ja, kana, en } = place.name;
  const stem = readingStem(ja, kana);
  const suffixes = MUNICIPAL_SUFFIXES[ja.slice(-1)] ?? [];
  const prefecture = prefectureOf(place.prefecture);
  const prefectureName = prefecture && prefectureStem(prefecture);
  const whole = foldKanji(ja);
  return {
    place,
    kana: unique([kana, stem]),
    kanji: unique([whole, whole.slice(0, -1)]),
    latin: unique([stem, en, ...suffixes.map((suffix) => stem + suffix)].map(foldLatin)),
    prefectureKanji: unique([prefecture?.ja ?? '', prefectureName?.ja ?? ''].map(foldKanji)),
    prefectureLatin: unique([prefecture?.kana ?? '', prefectureName?.kana ?? ''].map(foldLatin)),
  };
}

/** Prepares places for searching: about 10 ms for all of Japan on a phone. */
export function indexPlaces(places: readonly Place[]): PlaceIndex {
  return { entries: places.map(indexPlace) };
}

interface Term {
  readonly kana: string;
  readonly kanji: string;
  readonly latin: readonly string[];
}

/**
 * The text as keys to compare: kanji, or Latin letters with the spellings of other languages
 * (Tokio, Nagoia, Ohita) beside the plain one.
 */
function termOf(text: string): Term {
  const kanji = /\p{Script=Han}/u.test(text) ? foldKanji(text) : '';
  const plain = foldLatin(text);
  const spoken = plain.replace(/i(?=[aou])/g, 'y');
  const withoutH = foldLatin(text.replace(/oh/gi, 'o'));
  return {
    kana: toHiragana(text.normalize('NFKC')),
    kanji,
    latin: kanji === '' ? unique([plain, spoken, withoutH]) : [],
  };
}

function rankOfKeys(key: string, names: readonly string[]): number {
  let rank = RANK.none;
  for (const name of names) {
    if (name === key) return RANK.exact;
    if (name.startsWith(key)) rank = Math.min(rank, RANK.prefix);
    else if (key.length > 1 && name.includes(key)) rank = Math.min(rank, RANK.inside);
  }
  return rank;
}

/** The key itself, and what follows a prefecture's name in it (東京都府中市, tokyofuchu). */
function withoutPrefecture(key: string, prefectures: readonly string[]): string[] {
  const rests = prefectures.filter((name) => key.length > name.length && key.startsWith(name));
  return [key, ...rests.map((name) => key.slice(name.length))];
}

function rankOfKanji(key: string, entry: Entry): number {
  const [whole = ''] = entry.kanji;
  const ranks = withoutPrefecture(key, entry.prefectureKanji).map((rest) => {
    const rank = rankOfKeys(rest, entry.kanji);
    if (rank < RANK.none) return rank;
    if (rest.startsWith(whole)) return RANK.address;
    // A county before a town: 安芸郡府中町.
    return /^.{1,4}郡/.test(rest) && rest.replace(/^.+?郡/, '') === whole ? RANK.exact : RANK.none;
  });
  return Math.min(...ranks);
}

function rankOfName(term: Term, entry: Entry): number {
  if (term.kanji !== '') return rankOfKanji(term.kanji, entry);
  if (entry.kana.includes(term.kana)) return RANK.same;
  const keys = term.latin.flatMap((key) => withoutPrefecture(key, entry.prefectureLatin));
  return Math.min(RANK.none, ...keys.map((key) => rankOfKeys(key, entry.latin)));
}

function namesPrefecture(term: Term, entry: Entry): boolean {
  const names = term.kanji === '' ? entry.prefectureLatin : entry.prefectureKanji;
  const keys = term.kanji === '' ? term.latin : [term.kanji];
  return names.some((name) => keys.some((key) => key.length > 1 && name.startsWith(key)));
}

/** All terms must fit; those that name the prefecture count only when no term names the place. */
function rankOfTerms(terms: readonly Term[], entry: Entry): number {
  let sum = 0;
  let named = false;
  for (const term of terms) {
    const rank = rankOfName(term, entry);
    if (rank < RANK.none) {
      sum += rank;
      named = true;
    } else if (!namesPrefecture(term, entry)) {
      return RANK.none;
    }
  }
  return named ? sum : RANK.prefecture;
}

const NOISE = /^(city|town|village|ward|pref(ecture)?|shi|ku|machi|ch[oō]u?|mura|son|ken|.+-gun)$/i;

function wordsOf(query: string): string[] {
  const words = query
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

function compare(a: Found, b: Found): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const size = (found: Found): number => '市区町村'.indexOf(found.place.name.ja.slice(-1)) >> 1;
  if (size(a) !== size(b)) return size(a) - size(b);
  const length = a.place.name.kana.length - b.place.name.kana.length;
  if (a.rank < RANK.address && length !== 0) return length;
  return a.place.code < b.place.code ? -1 : 1;
}

/** Where no place fits all words, those that one of the words names outright: Yokohama Kohoku. */
function rankOfAnyTerm(terms: readonly Term[], entry: Entry): number {
  const best = Math.min(RANK.none, ...terms.map((term) => rankOfName(term, entry)));
  return best <= RANK.exact ? best : RANK.none;
}

/**
 * The places a query names, best first: exact names, then beginnings, then parts of names, then
 * all of a prefecture. Takes kanji (also Chinese forms), kana, Latin letters in any romanisation,
 * with or without 市区町村, with or without the prefecture before or after. Never throws; an empty
 * query finds nothing.
 */
export function searchPlaces(index: PlaceIndex, query: string, limit: number): Place[] {
  const words = wordsOf(query);
  const whole = [termOf(words.join(''))];
  const terms = words.map(termOf);
  if (![...whole, ...terms].some((term) => term.kanji !== '' || term.latin.length > 0)) return [];
  const find = (rank: (entry: Entry) => number): Found[] =>
    index.entries
      .map((entry) => ({ place: entry.place, rank: rank(entry) }))
      .filter((found) => found.rank < RANK.none);
  const all = find((entry) => Math.min(rankOfTerms(whole, entry), rankOfTerms(terms, entry)));
  const found = all.length > 0 ? all : find((entry) => rankOfAnyTerm(terms, entry));
  return found
    .sort(compare)
    .slice(0, limit)
    .map(({ place }) => place);
}
