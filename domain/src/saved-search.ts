import { LIMITS } from './limits.ts';
import { addressOfSearch } from './search/search.ts';
import type { Search } from './search/search.ts';
import type { ReadingLanguage } from './languages.ts';

/** The ids that saved searches have: one digit each, so that there are never more than ten. */
export const SAVED_SEARCH_IDS: readonly string[] = Array.from(
  { length: LIMITS.savedSearches },
  (_, digit) => String(digit),
);

/** `members/{uid}/searches/{digit}`; times in milliseconds here, timestamps in Firestore. */
export interface SavedSearch {
  /** The language its words are in, and in which matches are told. */
  readonly language: ReadingLanguage;
  readonly search: Search;
  readonly createdAt: number;
  /** When it is looked at next. */
  readonly nextAt: number;
  /** When the newest post was written that its member has been told of. */
  readonly seenAt?: number;
}

/** The search part of the address that opens a search, without its question mark. */
export const queryOfSearch = (search: Search): string =>
  addressOfSearch(search)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** Posts written after this (milliseconds) are new to the member. */
export const newSince = ({ seenAt, createdAt }: SavedSearch): number => seenAt ?? createdAt;

/** How long to wait before a search is looked at again, in seconds. */
export const pauseAfter = (told: boolean, everySeconds: number): number =>
  told ? LIMITS.searchNoticeGap : everySeconds;
