import type { Listing } from './listing.ts';

/**
 * What readers are shown of a listing; its cells and search words would double what is sent. A file of
 * its own: the first view needs nothing of how listings are composed.
 */
export const SHOWN_OF_LISTING = [
  'author',
  'nickname',
  'badges',
  'kind',
  'category',
  'group',
  'audience',
  'title',
  'body',
  'language',
  'translation',
  'place',
  'speaks',
  'japaneseNeeded',
  'event',
  'createdAt',
  'updatedAt',
  'revision',
  'unanswered',
  'prefecture',
] as const satisfies readonly (keyof Listing)[];

/** A listing as readers get it. */
export type ShownListing = Pick<Listing, (typeof SHOWN_OF_LISTING)[number]>;
