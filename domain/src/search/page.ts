import type { Listing } from '../listing.ts';
import type { Centre } from './cells.ts';
import type { Asked, ListingCursor, ListingQuery } from './query.ts';

/** A listing as a query gave it. */
export interface FoundListing {
  readonly id: string;
  readonly listing: Pick<Listing, 'place' | 'words'>;
  readonly cursor: ListingCursor;
}

/** Posts in a cell, as readers with and without an account find them. */
export interface CellCount {
  readonly everyone: number;
  readonly all: number;
}

/** How a search reaches the database; functions, the web app and benches bring their own. */
export interface Index<T extends FoundListing> {
  /** The listings of a query, newest first. */
  readonly find: (query: ListingQuery) => Promise<readonly T[]>;
  /** How many there are, up to the query's limit, for the price of one read. */
  readonly count: (query: ListingQuery) => Promise<number>;
  /** The counts of the leaves in coarse cells (geohashes of three characters), by geohash of five. */
  readonly densities: (coarse: readonly string[]) => Promise<ReadonlyMap<string, CellCount>>;
}

/** A circle to search in. */
export interface Circle {
  readonly centre: Centre;
  readonly radiusKm: number;
}

/** What is asked, and in which circle; without one, everywhere its conditions allow. */
export interface Plan {
  readonly asked: Asked;
  readonly circle?: Circle;
  /** How many results make a page. */
  readonly page: number;
}

/** A page of results, and where the next one begins; absent where there is none. */
export interface ResultPage<T extends FoundListing, Next> {
  readonly results: readonly T[];
  readonly next?: Next;
}
