import { LIMITS, queryOfSearch, SEARCH_RADII_KM } from '@friends/domain';
import type { ReadingLanguage, SavedSearch, Search } from '@friends/domain';

/** A search as it is saved, and the language its words and its matches are in. */
export type Wanted = Pick<SavedSearch, 'language' | 'search'>;

/** A saved search with its digit. */
export type Kept = Wanted & Pick<SavedSearch, 'createdAt'> & { readonly id: string };

const withoutOrder = ({ order: _order, ...asked }: Search): Search => asked;

/**
 * What is saved of the search on the screen. Where it leaves the place open it means the home's
 * surroundings, however wide the feed went; its order changes nothing about what is found.
 * @param radiusKm as far as the member's own feed reaches
 */
export function toSave(search: Search, radiusKm: number): Search {
  const asked = withoutOrder(search);
  const radius = SEARCH_RADII_KM.find((one) => one === radiusKm) ?? 30;
  return { ...asked, area: asked.area ?? { around: 'home', radiusKm: radius } };
}

const keyOf = ({ language, search }: Wanted): string => `${language}?${queryOfSearch(search)}`;

/** Whether two searches find the same and tell it in the same language. */
export const isSame = (one: Wanted, other: Wanted): boolean => keyOf(one) === keyOf(other);

/** Whether there is no room for one more. */
export const isFull = (kept: readonly Kept[] | undefined): boolean =>
  kept !== undefined && kept.length >= LIMITS.savedSearches;

/**
 * The address of a saved search. Typed words are in the language they were saved in, so it opens
 * in that one; without words it opens in the reader's.
 */
export function addressOf({ language, search }: Wanted, reader: ReadingLanguage): string {
  return `/${search.words === undefined ? reader : language}/?${queryOfSearch(search)}`;
}
