import type { ReadingLanguage } from './languages.ts';

/** What a notice shows of the posts that matched, at most. */
export const POSTS_IN_NOTICE = 3;

/** Something new matches a saved search. */
export interface SearchMatched {
  readonly type: 'search-matched';
  readonly params: {
    /** The digit of the saved search. */
    readonly search: string;
    readonly language: ReadingLanguage;
    /** The search part of its address, without the question mark. */
    readonly query: string;
    /** Ids and titles of the newest of them, in the search's language. */
    readonly posts: readonly string[];
    readonly titles: readonly string[];
    /** How many there are; not more than a page is counted. */
    readonly count: number;
  };
}

/** `notices/{uid}/items/{id}`; times in milliseconds here, timestamps in Firestore. */
export type Notice = SearchMatched & {
  readonly createdAt: number;
  readonly readAt?: number;
};

/**
 * The id of the notice of one look at a saved search, the same however often the look is repeated.
 * @param dueAt when the look was due, in milliseconds
 */
export const searchNoticeId = (search: string, dueAt: number): string => `search${search}_${dueAt}`;
