import { CATEGORIES, groupOf, JAPANESE_NEEDED, KINDS } from '../categories.ts';
import type { Category, JapaneseNeeded } from '../categories.ts';
import { japaneseEnough } from '../listing.ts';
import { placeCell } from '../places/cell.ts';
import { seededRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { cellsOf, distanceKm, leafOf } from './cells.ts';
import type { Centre } from './cells.ts';
import { daysOfEvent, PERIODS } from './days.ts';
import type { Period } from './days.ts';
import { compareNewest } from './exact-index.ts';
import type { IndexedPost } from './exact-index.ts';
import type { Plan } from './page.ts';
import { ask } from './query.ts';
import type { Search } from './search.ts';
import { wordsOfListing } from './words.ts';

/** Posts, searches and their answers by definition, drawn at random, for the property tests. */
export const oneOf = <T>(random: Random, values: readonly [T, ...T[]]): T =>
  values[Math.floor(random() * values.length)] ?? values[0];

type Point = readonly [latitude: number, longitude: number];

/** Poles of Japan, corners of coarse cells, cities. */
const MIDDLES: readonly [Point, ...Point[]] = [
  [24.468, 123.004], // Yonaguni
  [45.415, 141.673], // Wakkanai
  [24.289, 153.98], // Minamitorishima
  [43.33, 145.58], // Nemuro
  [35.15625, 140.625],
  [33.75, 130.78125],
  [35.68, 139.76],
  [34.7, 135.5],
  [26.21, 127.68],
];

/** A Friday, 12:00 in Japan. */
export const NOW = Date.UTC(2026, 10, 20, 3);
const HOUR = 3_600_000;
const midnight = (month: number, day: number): number => Date.UTC(2026, month, day) - 9 * HOUR;
const PERIODS_BY_CALENDAR: Readonly<Record<Period, readonly [from: number, to: number]>> = {
  today: [midnight(10, 20), midnight(10, 21)],
  weekend: [midnight(10, 21), midnight(10, 23)],
  month: [midnight(10, 1), midnight(11, 1)],
};

const WORDS = {
  en: ['soccer', 'Cooking', 'piano', 'hiking', 'café', 'garden'],
  ja: ['サッカー', '料理', '日本語', '山登り', 'ｶﾌｪ', '庭'],
  vi: ['bóng đá', 'nấu ăn', 'leo núi', 'cà phê', 'Đan', 'trồng cây'],
} as const;
type Tongue = keyof typeof WORDS;

export interface AnyPost extends IndexedPost {
  readonly titled: readonly string[];
  readonly tongue: Tongue;
  readonly event?: { readonly startsAt: number; readonly endsAt: number };
}

const SPOKEN = ['en', 'vi', 'pt'] as const;

function anyEvent(random: Random): AnyPost['event'] {
  if (random() < 0.5) return undefined;
  const startsAt = NOW + Math.floor((random() - 0.4) * 20 * 24) * HOUR;
  return { startsAt, endsAt: startsAt + Math.floor(1 + random() ** 3 * 72) * HOUR };
}

export interface World {
  readonly random: Random;
  readonly tongue: Tongue;
  /** Cells with posts. */
  readonly cells: readonly [string, ...string[]];
}

export function anyWorld(seed: number): World {
  const random = seededRandom(seed);
  const [latitude, longitude] = oneOf(random, MIDDLES);
  const spread = oneOf(random, [0.1, 0.3, 0.6]);
  const around = () => (random() + random() - 1) * spread;
  const cell = () => placeCell(latitude + around(), longitude + around());
  const cells = Array.from({ length: 30 }, cell);
  return { random, tongue: oneOf(random, ['en', 'ja', 'vi']), cells: [cell(), ...cells] };
}

/** @param age in hours; many share one, so that names decide too */
export function anyPost({ random, tongue, cells }: World, id: string, age: number): AnyPost {
  const category = oneOf(random, CATEGORIES as unknown as readonly [Category, ...Category[]]);
  const geohash = cells[Math.floor(random() ** 2 * cells.length)] ?? cells[0];
  const event = anyEvent(random);
  const titled = WORDS[tongue].filter(() => random() < 0.3);
  const title = titled.join(tongue === 'ja' ? 'と' : ' ');
  const enough = japaneseEnough(oneOf<JapaneseNeeded>(random, ['none', 'easy', 'daily']));
  const days = event ? daysOfEvent(event) : [];
  const spoken = SPOKEN.filter(() => random() < 0.4).map((one) => [one, true as const]);
  return {
    id,
    titled,
    tongue,
    cursor: { createdAt: new Date(NOW - age * HOUR).toISOString(), name: id },
    ...(event && { event }),
    listing: {
      audience: random() < 0.3 ? 'members' : 'everyone',
      kind: oneOf(random, KINDS),
      category,
      group: groupOf(category),
      speaks: Object.fromEntries(spoken),
      japaneseEnough: enough,
      prefecture: random() < 0.5 ? '13' : '22',
      place: { code: '13101', geohash, name: '', prefecture: '' },
      cells: cellsOf(geohash),
      words: wordsOfListing({ title, body: '', placeName: '', days }),
    },
  };
}

export interface AnySearch {
  readonly search: Search;
  readonly asMember: boolean;
  readonly centre?: Centre;
}

export function anySearch({ random, tongue, cells }: World, circle = random() < 0.8): AnySearch {
  const may = (chance: number, search: () => Search): Search => (random() < chance ? search() : {});
  const typed = () => WORDS[tongue].filter(() => random() < 0.25).join(' ');
  const radiusKm = oneOf(random, [5, 5, 10, 10, 10, 30, 50] as const);
  const elsewhere = random() < 0.5 ? 'japan' : { prefecture: oneOf(random, ['13', '22']) };
  const own = random() < 0.3 && { own: oneOf(random, cells) };
  return {
    asMember: random() < 0.5,
    search: {
      ...may(0.3, () => ({ kind: oneOf(random, KINDS) })),
      ...may(0.15, () => ({ group: oneOf(random, ['life', 'events', 'classes', 'help']) })),
      ...may(0.15, () => ({ category: oneOf(random, ['hobbies', 'sports', 'class-cooking']) })),
      ...may(0.2, () => ({ speaks: oneOf(random, SPOKEN) })),
      ...may(0.2, () => ({ japanese: oneOf(random, JAPANESE_NEEDED) })),
      ...may(0.15, () => ({ when: oneOf(random, PERIODS) })),
      ...may(0.4, () => ({ words: typed() })),
      area: circle ? { around: '13101', radiusKm } : elsewhere,
    },
    ...(circle && { centre: { geohash: oneOf(random, cells), ...own } }),
  };
}

/** How the planner is asked for a search. */
export function planOf(
  { search, asMember, centre }: AnySearch,
  tongue: Tongue,
  page: number,
): Plan {
  const asked = ask(search, { language: tongue, asMember, now: NOW });
  if (asked === 'none') throw new Error('every word of these searches is one');
  const radiusKm = radiusOf(search);
  return { asked, page, ...(centre && radiusKm && { circle: { centre, radiusKm } }) };
}

const radiusOf = ({ area }: Search): number | undefined =>
  area !== undefined && area !== 'japan' && 'around' in area ? area.radiusKm : undefined;

function liesIn({ area }: Search, centre: Centre | undefined, { listing }: AnyPost): boolean {
  if (area === undefined || area === 'japan') return true;
  if ('prefecture' in area) return listing.prefecture === area.prefecture;
  return centre !== undefined && distanceKm(centre, listing.place.geohash) <= area.radiusKm;
}

function hasTime({ when }: Search, { event }: AnyPost): boolean {
  if (when === undefined) return true;
  const [from, to] = PERIODS_BY_CALENDAR[when];
  return event !== undefined && event.startsAt < to && event.endsAt > from;
}

/** Whether a post fits, told without the planner, its index or its words. */
export function isMeant({ search, asMember, centre }: AnySearch, post: AnyPost): boolean {
  const { kind, group, category, speaks, japanese, words = '' } = search;
  const { listing, titled } = post;
  return (
    (asMember || listing.audience === 'everyone') &&
    (kind === undefined || listing.kind === kind) &&
    (category === undefined || listing.category === category) &&
    (category !== undefined || group === undefined || listing.group === group) &&
    (speaks === undefined || listing.speaks[speaks] === true) &&
    (japanese === undefined || listing.japaneseEnough[japanese] === true) &&
    WORDS[post.tongue].every((word) => !words.includes(word) || titled.includes(word)) &&
    hasTime(search, post) &&
    liesIn(search, centre, post)
  );
}

export const newestFirst = (a: AnyPost, b: AnyPost): number => compareNewest(a.cursor, b.cursor);

export const nearestFirst =
  (centre: Centre) =>
  (a: AnyPost, b: AnyPost): number => {
    const [one, other] = [a.listing.place.geohash, b.listing.place.geohash];
    return (
      distanceKm(centre, one) - distanceKm(centre, other) ||
      leafOf(one) - leafOf(other) ||
      newestFirst(a, b)
    );
  };
