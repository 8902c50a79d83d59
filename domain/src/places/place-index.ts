import { prefectureOf, PREFECTURES, prefectureStem } from './prefectures.ts';
import type { Prefecture } from './prefectures.ts';
import { foldKanji } from './kanji.ts';
import { commonLatin, foldLatin, foldLetters, latinLetters } from './latin.ts';
import { MUNICIPAL_SUFFIXES, readingStem } from './place.ts';
import type { Place } from './place.ts';
import { unique } from './rank.ts';
import type { PlaceKeys, SimilarNames } from './rank.ts';
import { similarName } from './similar.ts';
import type { SimilarName } from './similar.ts';
import { wardsOf } from './ward.ts';

/** A prefecture with its municipalities, or a city with its wards. */
interface Region {
  readonly keys: PlaceKeys;
  /** The city whose wards the places are. */
  readonly city?: Place;
  readonly places: readonly (readonly [Place, PlaceKeys])[];
}

/** What `searchPlaces` reads; build it once with `indexPlaces`. */
export interface PlaceIndex {
  readonly regions: readonly Region[];
}

const SUFFIX_KEYS = new Map(
  Object.entries(MUNICIPAL_SUFFIXES).map(([ja, kana]) => [ja, kana.map(foldLatin)]),
);

function once(make: () => SimilarNames): () => SimilarNames {
  let made: SimilarNames | undefined;
  return () => (made ??= make());
}

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
    similar: once(() => ({
      kanji: similarNames([], [whole.slice(0, -1), whole]),
      latin: similarNames(latin.stems, latin.whole),
      spelt: similarNames(spelt, [latinLetters(kana), commonLatin(kana).toLowerCase()]),
    })),
  };
}

function keysOfPrefecture(prefecture: Prefecture): PlaceKeys {
  const stem = prefectureStem(prefecture);
  const latin = { stems: [foldLatin(stem.kana)], whole: [foldLatin(prefecture.kana)] };
  return {
    kanji: { stems: [foldKanji(stem.ja)], whole: [foldKanji(prefecture.ja)] },
    latin,
    spelt: [],
    similar: once(() => ({
      ...{ kanji: [], spelt: [] },
      latin: similarNames([], [...latin.stems, ...latin.whole]),
    })),
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

function keysOfCity(city: Place): PlaceKeys {
  const { ja, kana } = city.name;
  const [whole = '', prefecture = ''] = [ja, prefectureOf(city.prefecture)?.ja ?? ''].map(
    foldKanji,
  );
  const keys = keysOfPlace(city);
  return {
    ...keys,
    kanji: { stems: keys.kanji.stems, whole: [prefecture + whole, whole] },
    latin: { stems: [foldLatin(readingStem(ja, kana))], whole: [foldLatin(kana)] },
  };
}

/** Prepares the wards of designated cities for searching, each within its city. */
export function indexWards(
  wards: readonly Place[],
  places: ReadonlyMap<string, Place>,
): PlaceIndex {
  const regions = [...places.values()].map((city) => ({
    city,
    keys: keysOfCity(city),
    places: wardsOf(city, places, wards).map((ward) => [ward, keysOfPlace(ward)] as const),
  }));
  return { regions: regions.filter((region) => region.places.length > 0) };
}
