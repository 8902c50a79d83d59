import { CATEGORIES, GROUPS, JAPANESE_NEEDED, KINDS } from '../categories.ts';
import type { Category, Group, JapaneseNeeded, Kind } from '../categories.ts';
import { LANGUAGES } from '../languages.ts';
import type { Language } from '../languages.ts';
import { TYPED_SEARCH } from '../limits.ts';
import { PERIODS } from './days.ts';
import type { Period } from './days.ts';

/** Distances one can search within, in kilometres. */
export const SEARCH_RADII_KM = [5, 10, 30, 50] as const;
export type SearchRadius = (typeof SEARCH_RADII_KM)[number];

/** Where to search: a circle around one's home or a municipality, a prefecture, else all Japan. */
export type SearchArea =
  | { readonly around: 'home'; readonly radiusKm: SearchRadius }
  /** `around` is a municipality's JIS code of five digits. */
  | { readonly around: string; readonly radiusKm: SearchRadius }
  /** JIS X 0401, two digits. */
  | { readonly prefecture: string }
  | 'japan';

export const SEARCH_ORDERS = ['newest', 'nearest'] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

/** What somebody looks for. Everything absent is not asked for. */
export interface Search {
  readonly kind?: Kind;
  readonly group?: Group;
  readonly category?: Category;
  /** A language the writer speaks. */
  readonly speaks?: Language;
  /** How much Japanese the reader brings: what needs more is left out. */
  readonly japanese?: JapaneseNeeded;
  /** Days of events. */
  readonly when?: Period;
  /** As typed. */
  readonly words?: string;
  /** Absent: wherever the reader's feed begins (a member's home, else all Japan). */
  readonly area?: SearchArea;
  /** Newest first unless it is `nearest`, which needs a circle. */
  readonly order?: 'nearest';
}

const among =
  <T extends string>(values: readonly T[]) =>
  (value: string | null): T | undefined =>
    values.find((one) => one === value);

const radiusOf = (value: string | null): SearchRadius =>
  SEARCH_RADII_KM.find((radius) => String(radius) === value) ?? 10;

/** Gives the value of a parameter of an address, or null, as `URLSearchParams.get` does. */
type Params = (name: string) => string | null;

function areaOf(get: Params): SearchArea | undefined {
  const around = get('around') ?? '';
  if (around === 'home' || /^\d{5}$/.test(around)) {
    return { around, radiusKm: radiusOf(get('km')) };
  }
  if (around === 'japan') return 'japan';
  const prefecture = get('prefecture') ?? '';
  return /^(0[1-9]|[1-3]\d|4[0-7])$/.test(prefecture) ? { prefecture } : undefined;
}

/** Typed words without hidden characters and halves of emoji, at most as long as allowed. */
const tidyWords = (typed: string | null): string =>
  (typed ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}\s]+/gu, ' ')
    .trim()
    .slice(0, TYPED_SEARCH)
    .replace(/\p{Surrogate}$/u, '');

/** Leaves out what is undefined or empty. */
function held<T extends object>(fields: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as Partial<{ [K in keyof T]: NonNullable<T[K]> }>;
}

/**
 * The search in an address; what is none of the known values is left out, so that any link opens.
 * Nearest first needs somewhere to measure from: without a circle it is left out too.
 */
export function searchOfAddress(get: Params): Search {
  const area = areaOf(get);
  const isCircle = area !== undefined && area !== 'japan' && 'around' in area;
  const nearest = get('order') === 'nearest' && (isCircle || area === undefined);
  return held({
    kind: among(KINDS)(get('kind')),
    group: among(GROUPS)(get('group')),
    category: among(CATEGORIES)(get('category')),
    speaks: among(LANGUAGES)(get('speaks')),
    japanese: among(JAPANESE_NEEDED)(get('japanese')),
    when: among(PERIODS)(get('when')),
    words: tidyWords(get('words')),
    area,
    order: nearest ? ('nearest' as const) : undefined,
  });
}

function addressOfArea(area: SearchArea | undefined): [string, string][] {
  if (area === undefined) return [];
  if (area === 'japan') return [['around', 'japan']];
  if ('prefecture' in area) return [['prefecture', area.prefecture]];
  return [
    ['around', area.around],
    ['km', String(area.radiusKm)],
  ];
}

/** The search as names and values of an address, always in one order. */
export function addressOfSearch(search: Search): [string, string][] {
  const { kind, group, category, speaks, japanese, when, words, area, order } = search;
  const plain = { kind, group, category, speaks, japanese, when, words };
  return [
    ...Object.entries(held(plain)),
    ...addressOfArea(area),
    ...(order ? [['order', order]] : []),
  ] as [string, string][];
}
