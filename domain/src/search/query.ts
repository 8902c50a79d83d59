import type { AnyReadingLanguage } from '../languages.ts';
import type { Listing } from '../listing.ts';
import { LIMITS } from '../limits.ts';
import { cellField } from './cells.ts';
import type { CellDepth } from './cells.ts';
import { conditionsOf } from './conditions.ts';
import type { Condition } from './conditions.ts';
import type { Cell } from './cover.ts';
import { wordOfPeriod } from './days.ts';
import type { Search } from './search.ts';
import { hasWords, wordQuery } from './words.ts';
import type { WordQuery } from './words.ts';

/** Where a page ended: createdAt as Firestore writes it, and the document's full name. */
export interface ListingCursor {
  readonly createdAt: string;
  readonly name: string;
}

/** A query of `listings/{lang}/items`, newest first, in the terms every client of Firestore has. */
export interface ListingQuery {
  readonly equal: readonly Condition[];
  /** A word that `words` must contain. */
  readonly contains?: string;
  /** At least one of these fields must have one of its values. */
  readonly anyOf: readonly { readonly field: string; readonly values: readonly number[] }[];
  readonly limit: number;
  readonly after?: ListingCursor;
}

/** A search made ready to be asked: its fixed conditions, and what is checked on the phone. */
export interface Asked {
  readonly equal: ListingQuery['equal'];
  readonly contains?: string;
  /** Checked on what comes back, because the index is asked for one word only. */
  readonly words?: WordQuery;
  readonly period?: string;
}

/** Who asks, and when (milliseconds). */
export interface Reader {
  readonly language: AnyReadingLanguage;
  /** Members see everything; visitors must ask for what is for everyone. */
  readonly asMember: boolean;
  readonly now: number;
}

/**
 * The conditions of a search, its area apart. `none` where what was typed has no word in it:
 * nothing can match it.
 */
export function ask(search: Search, reader: Reader): Asked | 'none' {
  const words = search.words ? wordQuery(search.words, reader.language) : undefined;
  if (search.words && words === undefined) return 'none';
  const period = search.when && wordOfPeriod(search.when, reader.now);
  const contains = words?.asked ?? period;
  return {
    equal: conditionsOf(search, reader.asMember),
    ...(contains !== undefined && { contains }),
    ...(words !== undefined && (words.all.length > 1 || words.all[0] !== words.asked) && { words }),
    ...(period !== undefined && words !== undefined && { period }),
  };
}

/** Whether a listing that the index gave has also what only the phone checks. */
export function passes(asked: Asked, listing: Pick<Listing, 'words'>): boolean {
  const { words, period } = asked;
  return (
    (words === undefined || hasWords(listing.words, words)) &&
    (period === undefined || listing.words.includes(period))
  );
}

/** Firestore counts conditions after a query is put into disjunctive form: at most 100. */
const MOST_CONDITIONS = 99;
const ORDERS = 2;

/**
 * How many cells a query may name beside its other conditions: 30 disjunctions, and 100 filters
 * and orders (https://firebase.google.com/docs/firestore/query-data/queries#limits_on_or_queries).
 */
export function mostCells(asked: Asked): number {
  const others = asked.equal.length + (asked.contains === undefined ? 0 : 1);
  return Math.min(LIMITS.disjunctions, Math.floor((MOST_CONDITIONS - ORDERS) / (others + 1)));
}

/** The fields and values by which the cells of a cover are asked for. */
export function fieldsOfCells(cells: readonly Cell[]): ListingQuery['anyOf'] {
  const byDepth = new Map<CellDepth, number[]>();
  for (const { depth, prefix } of cells) {
    byDepth.set(depth, [...(byDepth.get(depth) ?? []), prefix]);
  }
  return [...byDepth].map(([depth, values]) => ({ field: cellField(depth), values }));
}

/** A query of a search: within some cells, or anywhere. */
export function listingQuery(
  asked: Asked,
  cells: readonly Cell[],
  limit: number,
  after?: ListingCursor,
): ListingQuery {
  const { equal, contains } = asked;
  return {
    equal,
    ...(contains !== undefined && { contains }),
    anyOf: fieldsOfCells(cells),
    limit: Math.min(limit, LIMITS.listedAtOnce),
    ...(after && { after }),
  };
}
