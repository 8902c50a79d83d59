import { addressOfSearch, searchOfAddress } from '@friends/domain';
import type {
  Centre,
  DistanceBand,
  ListingCursor,
  NearestCursor,
  ReadingLanguage,
  Search,
} from '@friends/domain';
import type { ListedPost } from '../../firebase/listings.ts';

/** Where a member lives, as far as a feed begins there. */
export interface Home {
  /** JIS code of the municipality, and the cell one chose: the municipality's or a finer one. */
  readonly code: string;
  readonly geohash: string;
  readonly radiusKm: number;
}

/** What a feed shows: a language, the search of its address, and who looks. */
export interface FeedRequest {
  readonly language: ReadingLanguage;
  readonly search: Search;
  readonly asMember: boolean;
  readonly home?: Home;
}

/** Where the posts of a feed are from. */
export type Ground = {
  /** Whether it is wider than a member's own radius, because there was too little. */
  readonly widened?: boolean;
  /** What was not to be had of the address, so that all of Japan is shown. */
  readonly problem?: 'unknown-place' | 'no-home';
} &
  /** Names as the reader writes them, with readings in Easy Japanese; a home needs none. */
  (
    | {
        readonly kind: 'circle';
        readonly centre: Centre;
        readonly radiusKm: number;
        readonly name?: string;
      }
    | { readonly kind: 'prefecture'; readonly code: string; readonly name: string }
    | { readonly kind: 'japan' }
  );

/** A listing in a feed, and how far it is, where there is somewhere to measure from. */
export interface FeedPost extends ListedPost {
  readonly band?: DistanceBand;
}

export type FeedCursor = { readonly newest: ListingCursor } | { readonly nearest: NearestCursor };

export interface FeedPage {
  readonly posts: readonly FeedPost[];
  /** Absent where nothing lies behind it. */
  readonly next?: FeedCursor;
  readonly ground: Ground;
  /** What stands above the posts: requests that nobody has answered for days. */
  readonly unanswered?: readonly FeedPost[];
  /** Nothing that was typed is a word. */
  readonly noWord?: boolean;
}

/** The search of an address. */
export function searchOf(address: string): Search {
  const params = new URLSearchParams(address);
  return searchOfAddress((name) => params.get(name));
}

/** The search as an address has it: empty, or beginning with `?`. */
export function addressOf(search: Search, more: readonly [string, string][] = []): string {
  const params = [...addressOfSearch(search), ...more];
  return params.length === 0 ? '' : `?${new URLSearchParams(params)}`;
}

/** Typed words as an address holds them; empty where there are none. */
export const tidyWords = (typed: string): string =>
  searchOfAddress((name) => (name === 'words' ? typed : null)).words ?? '';

/** Tells two feeds apart. */
export function keyOf({ language, search, asMember, home }: FeedRequest): string {
  const from = asMember && home ? `${home.code} ${home.geohash} ${home.radiusKm}` : '';
  return `${language}${addressOf(search)} ${asMember} ${from}`;
}

/** Whether a search is measured from somewhere that its address names. */
export const isCircle = ({ area }: Search): boolean =>
  area !== undefined && area !== 'japan' && 'around' in area;

/** Whether one query answers a request, without the planner being loaded. */
export const isPlain = ({ search, asMember }: FeedRequest): boolean =>
  !asMember && !isCircle(search) && search.words === undefined && search.when === undefined;
