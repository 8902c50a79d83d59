import { LIMITS, searchOfAddress } from '@friends/domain';
import type { Notice, ReadingLanguage, Search } from '@friends/domain';

/** A notice as its member sees it. */
export interface Told extends Pick<Notice, 'type' | 'params' | 'createdAt'> {
  readonly id: string;
  readonly isRead: boolean;
}

/** Of the newest so many the bell counts the unread; where all are, it says “more than nine”. */
export const COUNTED = 10;

/** @returns e.g. `3`; `20+` where only a page was counted */
export function countText(count: number): string {
  return count >= LIMITS.feedPage ? `${LIMITS.feedPage}+` : String(count);
}

export const unreadOf = (notices: readonly Told[]): readonly string[] =>
  notices.filter(({ isRead }) => !isRead).map(({ id }) => id);

/** The search that something matched. */
export function searchOf({ query }: Told['params']): Search {
  const params = new URLSearchParams(query);
  return searchOfAddress((name) => params.get(name));
}

/**
 * Where a notice leads: to its search, newest first. Typed words are in the search's language, so
 * it opens in that one; without words it opens in the reader's.
 */
export function addressOf(params: Told['params'], reader: ReadingLanguage): string {
  const language = searchOf(params).words === undefined ? reader : params.language;
  return `/${language}/?${params.query}`;
}
