import { ask, LIMITS, newestPage, newSince } from '@friends/domain';
import type { Circle, ListingCursor, Place, SavedSearch, Search, Settings } from '@friends/domain';
import type { Firestore } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { isBlockedBetween } from '../member/blocked.ts';
import { toUnicode } from '../text/zawgyi.ts';
import { listingsSince } from './listing-index.ts';
import type { NewListing } from './listing-index.ts';

/** Pages of posts that are looked at, where most of what the index gives does not fit. */
const MOST_PAGES = 5;

/** Whose search it is. */
export interface Searcher {
  readonly uid: string;
  readonly settings: Settings;
}

const cellOf = async (db: Firestore, code: string): Promise<string | undefined> =>
  ((await db.doc(`places/${code}`).get()).data() as Place | undefined)?.geohash;

/** The circle to search in, if any; `nowhere` around a place that there is not. */
async function circleOf(
  { db }: Context,
  { area }: Search,
  { home, radiusKm }: Settings,
): Promise<Circle | 'nowhere' | undefined> {
  if (area === 'japan' || (area !== undefined && 'prefecture' in area)) return undefined;
  if (area === undefined || area.around === 'home') {
    const own = await cellOf(db, home.code);
    const centre = { geohash: home.geohash, ...(own !== undefined && { own }) };
    return { centre, radiusKm: area?.radiusKm ?? radiusKm };
  }
  const geohash = await cellOf(db, area.around);
  return geohash === undefined ? 'nowhere' : { centre: { geohash }, radiusKm: area.radiusKm };
}

/** Leaves out what is the member's own, or of somebody with whom there is a block, either way. */
async function ofOthers(
  context: Context,
  uid: string,
  found: readonly NewListing[],
): Promise<NewListing[]> {
  const authors = [...new Set(found.map(({ listing }) => listing.author))];
  const isLeft = async (author: string) =>
    author !== uid && !(await isBlockedBetween(context, uid, author));
  const left = await Promise.all(authors.map(isLeft));
  return found.filter(({ listing }) => left[authors.indexOf(listing.author)]);
}

/** Posts that match a saved search and are new to its member, newest first, a page at most. */
export async function newMatches(
  context: Context,
  { uid, settings }: Searcher,
  saved: SavedSearch,
): Promise<NewListing[]> {
  const { language, search } = saved;
  const words = search.words === undefined ? {} : { words: toUnicode(search.words) };
  const reader = { language, asMember: true, now: context.now() };
  const asked = ask({ ...search, ...words }, reader);
  const circle = await circleOf(context, search, settings);
  if (asked === 'none' || circle === 'nowhere') return [];
  const index = listingsSince(context.db, language, newSince(saved));
  const plan = { asked, page: LIMITS.feedPage, ...(circle && { circle }) };
  const matches: NewListing[] = [];
  let after: ListingCursor | undefined;
  for (let page = 0; page < MOST_PAGES && matches.length < LIMITS.feedPage; page += 1) {
    const { results, next } = await newestPage(index, plan, after);
    matches.push(...(await ofOthers(context, uid, results)));
    if (next === undefined) break;
    after = next;
  }
  return matches.slice(0, LIMITS.feedPage);
}
