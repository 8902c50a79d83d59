import { LIMITS } from '../limits.ts';
import type { Listing } from '../listing.ts';
import { CELL_DEPTHS, cellField, geohashOfLeaf, leafOf } from './cells.ts';
import { densityId, roundedCount } from './density.ts';
import type { CellCount, FoundListing, Index } from './page.ts';
import type { ListingCursor, ListingQuery } from './query.ts';

/** What of a listing searches ask for. */
export type IndexedListing = Pick<
  Listing,
  | 'audience'
  | 'kind'
  | 'group'
  | 'category'
  | 'speaks'
  | 'japaneseEnough'
  | 'prefecture'
  | 'cells'
  | 'words'
  | 'place'
>;

export interface IndexedPost extends FoundListing {
  readonly listing: IndexedListing;
}

/** What the database would have billed, and how often it was asked. */
export interface Spent {
  readonly queries: number;
  readonly reads: number;
}

export interface ExactIndex<T extends IndexedPost> extends Index<T> {
  readonly spent: () => Spent;
}

/** Negative where `a` comes first: newest first, then by name, downward too. */
export function compareNewest(a: ListingCursor, b: ListingCursor): number {
  if (a.createdAt !== b.createdAt) return a.createdAt > b.createdAt ? -1 : 1;
  if (a.name === b.name) return 0;
  return a.name > b.name ? -1 : 1;
}

const fieldOf = (listing: IndexedListing, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    listing,
  );

const MOST_FILTERS = 100;
/** Orders by time and name, and the path of the collection. */
const BESIDE_FILTERS = 3;

/** @throws RangeError for what Firestore, or our rules, would refuse */
function demandAllowed({ equal, contains, anyOf, limit }: ListingQuery): void {
  const disjuncts = anyOf.reduce((sum, { values }) => sum + values.length, 0);
  const each = equal.length + (contains === undefined ? 0 : 1) + (disjuncts > 0 ? 1 : 0);
  const filters = Math.max(1, disjuncts) * each + BESIDE_FILTERS;
  if (disjuncts > LIMITS.disjunctions) throw new RangeError(`${disjuncts} disjunctions`);
  if (filters > MOST_FILTERS) throw new RangeError(`${filters} filters and orders`);
  if (limit < 1 || limit > LIMITS.listedAtOnce) throw new RangeError(`a limit of ${limit}`);
}

function fits({ equal, contains, anyOf }: ListingQuery): (post: IndexedPost) => boolean {
  const conditions = equal.map(([field, value]) => [field.split('.'), value] as const);
  const cells = anyOf.map(
    ({ field, values }) => [field.split('.'), new Set<unknown>(values)] as const,
  );
  return ({ listing }) =>
    conditions.every(([path, value]) => fieldOf(listing, path) === value) &&
    (contains === undefined || listing.words.includes(contains)) &&
    (cells.length === 0 || cells.some(([path, values]) => values.has(fieldOf(listing, path))));
}

/** The first place in ascending numbers that holds at least `least`. */
function placeOf(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Several ascending sequences as one, from `least` on, each number once. */
function* merged(sequences: readonly (readonly number[])[], least: number): Generator<number> {
  const heads = sequences.map((sequence) => placeOf(sequence, least));
  for (;;) {
    let next = Number.POSITIVE_INFINITY;
    heads.forEach((head, at) => (next = Math.min(next, sequences[at]?.[head] ?? next)));
    if (next === Number.POSITIVE_INFINITY) return;
    yield next;
    heads.forEach((head, at) => (heads[at] = sequences[at]?.[head] === next ? head + 1 : head));
  }
}

function densitiesOf(posts: readonly IndexedPost[]): Map<string, Map<string, CellCount>> {
  const counts = new Map<number, { everyone: number; all: number }>();
  for (const { listing } of posts) {
    const leaf = leafOf(listing.place.geohash);
    const count = counts.get(leaf) ?? { everyone: 0, all: 0 };
    count.all += 1;
    if (listing.audience === 'everyone') count.everyone += 1;
    counts.set(leaf, count);
  }
  const documents = new Map<string, Map<string, CellCount>>();
  for (const [leaf, { everyone, all }] of counts) {
    const geohash = geohashOfLeaf(leaf);
    const coarse = densityId(geohash);
    const cells = documents.get(coarse) ?? new Map<string, CellCount>();
    cells.set(geohash, { everyone: roundedCount(everyone), all: roundedCount(all) });
    documents.set(coarse, cells);
  }
  return documents;
}

/** Where in the order of all posts those with a cell or a word stand, by field and value. */
function placesByValue(posts: readonly IndexedPost[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const hold = (key: string, place: number) => {
    const held = places.get(key);
    if (held) held.push(place);
    else places.set(key, [place]);
  };
  const fields = CELL_DEPTHS.map(
    (depth) => [cellField(depth), cellField(depth).split('.')] as const,
  );
  posts.forEach(({ listing }, place) => {
    for (const [field, path] of fields) {
      hold(`${field}=${String(fieldOf(listing, path))}`, place);
    }
    for (const word of listing.words) hold(`words=${word}`, place);
  });
  return places;
}

/** What leads to the posts of a query: a word, else its cells; nothing: all posts. */
const keysOf = ({ contains, anyOf }: ListingQuery): string[] =>
  contains === undefined
    ? anyOf.flatMap(({ field, values }) => values.map((value) => `${field}=${value}`))
    : [`words=${contains}`];

/**
 * The index as Firestore documents it, in memory, for tests and benches: exact answers in exact
 * order, limits enforced, and what each query costs: a read for each listing given, at least one;
 * one for a count (up to a thousand); one for each density document.
 */
export function exactIndex<T extends IndexedPost>(posts: readonly T[]): ExactIndex<T> {
  const ordered = [...posts].sort((a, b) => compareNewest(a.cursor, b.cursor));
  const everywhere = ordered.map((_, place) => place);
  const byValue = placesByValue(ordered);
  const densities = densitiesOf(posts);
  const spent = { queries: 0, reads: 0 };
  const pay = (reads: number) => {
    spent.queries += 1;
    spent.reads += Math.max(1, reads);
  };
  const look = (query: ListingQuery, most: number): T[] => {
    demandAllowed(query);
    const { after } = query;
    const keys = keysOf(query);
    const sequences = keys.length > 0 ? keys.map((key) => byValue.get(key) ?? []) : [everywhere];
    const behind = after && ordered.findIndex(({ cursor }) => compareNewest(after, cursor) < 0);
    if (behind === -1) return [];
    const found: T[] = [];
    const isAsked = fits(query);
    for (const place of merged(sequences, behind ?? 0)) {
      const post = ordered[place];
      if (post !== undefined && isAsked(post)) found.push(post);
      if (found.length === most) break;
    }
    return found;
  };
  return {
    find: async (query) => {
      const found = look(query, query.limit);
      pay(found.length);
      return found;
    },
    count: async (query) => {
      const found = look(query, query.limit).length;
      pay(1);
      return found;
    },
    densities: async (coarse) => {
      pay(coarse.length);
      return new Map(coarse.flatMap((one) => [...(densities.get(one) ?? [])]));
    },
    spent: () => ({ ...spent }),
  };
}
