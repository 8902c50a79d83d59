import { LANGUAGES } from '@friends/domain';
import type { Language, Listing } from '@friends/domain';

/** The languages in a post's map of spoken languages, in the order of our lists. */
export const speaksOf = (speaks: Listing['speaks']): Language[] =>
  LANGUAGES.filter((language) => speaks[language] === true);
