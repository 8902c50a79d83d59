import {
  CATEGORIES,
  cellCentre,
  cellsOf,
  densityId,
  groupOf,
  japaneseEnough,
  placeCell,
} from '@friends/domain';
import type { Category, JapaneseNeeded, Kind, Language, Place } from '@friends/domain';
import type { Random } from '../../../domain/src/random.ts';
import type { IndexedPost } from '../../../domain/src/search/exact-index.ts';

/** Inhabitants in thousands, census of 2020 (Statistics Bureau of Japan), by JIS X 0401. */
export const INHABITANTS = [
  5225, 1238, 1211, 2302, 960, 1068, 1833, 2867, 1933, 1939, 7345, 6284, 14048, 9237, 2201, 1035,
  1133, 767, 810, 2048, 1979, 3633, 7542, 1770, 1414, 2578, 8838, 5465, 1324, 923, 553, 671, 1888,
  2800, 1342, 720, 950, 1335, 692, 5135, 811, 1312, 1738, 1124, 1070, 1588, 1467,
];
/** Within a prefecture the codes begin with the capital, then cities as they were founded. */
export const TAIL = 0.8;
/** Standard deviation of a post's distance from its municipality's centre, along each axis. */
const SPREAD_KM = 3;
const KM_PER_DEGREE = 111.2;

const VOCABULARY = 2000;
const WORDS_A_POST = 25;
const SPOKEN: readonly (readonly [Language, number])[] = [
  ['ja', 30],
  ['vi', 24],
  ['zh', 20],
  ['pt', 12],
  ['tl', 10],
  ['id', 8],
  ['en', 8],
  ['my', 5],
  ['es', 4],
];
const KINDS: readonly (readonly [Kind, number])[] = [
  ['offer', 50],
  ['request', 30],
  ['event', 20],
];
const JAPANESE: readonly (readonly [JapaneseNeeded, number])[] = [
  ['none', 40],
  ['easy', 40],
  ['daily', 20],
];

/** Draws values as often as their weights say. */
export function drawer<T>(weighted: readonly (readonly [T, number])[]): (random: Random) => T {
  const sums: number[] = [];
  let sum = 0;
  for (const [, weight] of weighted) sums.push((sum += weight));
  return (random) => {
    const drawn = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= drawn) low = middle + 1;
      else high = middle;
    }
    const [value] = weighted[low] ?? [];
    if (value === undefined) throw new RangeError('nothing to draw from');
    return value;
  };
}

/** The first is the most frequent, the second half as frequent, and so on. */
const byZipf = <T>(values: readonly T[]) =>
  drawer(values.map((value, at) => [value, 1 / (at + 1)] as const));

const drawKind = drawer(KINDS);
const drawSpoken = drawer(SPOKEN);
const drawJapanese = drawer(JAPANESE);
const drawCategory = byZipf<Category>(CATEGORIES);
const word = (rank: number): string => `word${rank}`;
const drawRank = byZipf(Array.from({ length: VOCABULARY }, (_, rank) => rank));

/** Words that people may type: neither in every post nor in hardly any. */
export const typedWord = (random: Random): string => word(20 + Math.floor(random() * 180));
export const drawnCategory = drawCategory;

/** Municipalities, the populous ones more often. */
export function placeDrawer(places: readonly Place[]): (random: Random) => Place {
  const ranks = new Map<string, number>();
  return drawer(
    places.map((place) => {
      const rank = ranks.get(place.prefecture) ?? 1;
      ranks.set(place.prefecture, rank + 1);
      const inhabitants = INHABITANTS[Number(place.prefecture) - 1] ?? 0;
      return [place, inhabitants / rank ** TAIL] as const;
    }),
  );
}

/** A standard normal deviate (Box and Muller). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A cell a few kilometres around a municipality's centre. */
function cellNear({ geohash }: Place, random: Random): string {
  const { latitude, longitude } = cellCentre(geohash);
  const degrees = () => (normal(random) * SPREAD_KM) / KM_PER_DEGREE;
  const east = degrees() / Math.cos((latitude * Math.PI) / 180);
  const cell = placeCell(latitude + degrees(), longitude + east);
  return densityId(cell) === densityId(geohash) ? cell : geohash;
}

const FIRST_DAY = Date.UTC(2026, 0, 1);
const YEAR_MS = 365 * 86_400_000;

/**
 * Posts as they may be one day: around municipalities by their inhabitants, with kinds,
 * categories, languages and words some of which are far more frequent than others.
 */
export function benchPosts(places: readonly Place[], count: number, random: Random): IndexedPost[] {
  const draw = placeDrawer(places);
  return Array.from({ length: count }, (_, at): IndexedPost => {
    const place = draw(random);
    const geohash = cellNear(place, random);
    const [kind, category] = [drawKind(random), drawCategory(random)];
    const forMembers = random() < (kind === 'request' ? 0.7 : 0.1);
    const spoken = [drawSpoken(random), drawSpoken(random)];
    const ranks = Array.from({ length: WORDS_A_POST }, () => drawRank(random));
    const createdAt = new Date(FIRST_DAY + Math.floor(random() * YEAR_MS)).toISOString();
    const id = `p${String(at).padStart(19, '0')}`;
    return {
      id,
      cursor: { createdAt, name: id },
      listing: {
        audience: forMembers ? 'members' : 'everyone',
        kind,
        category,
        group: groupOf(category),
        speaks: Object.fromEntries(spoken.map((language) => [language, true as const])),
        japaneseEnough: japaneseEnough(drawJapanese(random)),
        prefecture: place.prefecture,
        place: { code: place.code, geohash, name: '', prefecture: '' },
        cells: cellsOf(geohash),
        words: [...new Set(ranks)].map(word),
      },
    };
  });
}
