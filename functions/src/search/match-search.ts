import {
  isSilenced,
  pauseAfter,
  POSTS_IN_NOTICE,
  queryOfSearch,
  searchNoticeId,
} from '@friends/domain';
import type { SavedSearch, SearchMatched, Settings } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import type { NewListing } from './listing-index.ts';
import { newMatches } from './new-matches.ts';
import type { Searcher } from './new-matches.ts';

function savedSearchOf(snapshot: DocumentSnapshot): SavedSearch {
  const { createdAt, nextAt, seenAt, ...saved } = snapshot.data() as Pick<
    SavedSearch,
    'language' | 'search'
  > &
    Record<'createdAt' | 'nextAt', Timestamp> & { readonly seenAt?: Timestamp };
  return {
    ...saved,
    createdAt: createdAt.toMillis(),
    nextAt: nextAt.toMillis(),
    ...(seenAt && { seenAt: seenAt.toMillis() }),
  };
}

function noticeOf(search: string, saved: SavedSearch, matches: readonly NewListing[]) {
  const shown = matches.slice(0, POSTS_IN_NOTICE);
  return {
    type: 'search-matched',
    params: {
      search,
      language: saved.language,
      query: queryOfSearch(saved.search),
      posts: shown.map(({ id }) => id),
      titles: shown.map(({ listing }) => listing.title),
      count: matches.length,
    },
  } satisfies SearchMatched;
}

/** Writes what a look has found, unless another run has looked meanwhile or the search is gone. */
async function settle(
  { db, now, searchEverySeconds }: Context,
  { ref, id }: DocumentSnapshot,
  { uid, saved, matches }: { uid: string; saved: SavedSearch; matches: readonly NewListing[] },
): Promise<void> {
  await db.runTransaction(async (transaction) => {
    const current = await transaction.get(ref);
    if (!current.exists || savedSearchOf(current).nextAt !== saved.nextAt) return;
    const [newest] = matches;
    const pause = pauseAfter(newest !== undefined, searchEverySeconds);
    const nextAt = Timestamp.fromMillis(now() + pause * 1000);
    transaction.update(ref, {
      nextAt,
      // Rounded up: stored times are finer than milliseconds, and nobody is told of a post twice.
      ...(newest && { seenAt: Timestamp.fromMillis(newest.createdAt + 1) }),
    });
    if (newest === undefined) return;
    const notice = db.doc(`notices/${uid}/items/${searchNoticeId(id, saved.nextAt)}`);
    const createdAt = Timestamp.fromMillis(now());
    transaction.set(notice, { ...noticeOf(id, saved, matches), createdAt });
  });
}

/** Whose search it is; undefined for who has gone, `deaf` for who is to be told nothing. */
async function searcherOf({ db }: Context, uid: string): Promise<Searcher | 'deaf' | undefined> {
  const [member, settings, sanction] = await db.getAll(
    db.doc(`members/${uid}`),
    db.doc(`members/${uid}/private/settings`),
    db.doc(`sanctions/${uid}`),
  );
  if (member?.exists !== true || settings?.exists !== true) return undefined;
  const searcher = { uid, settings: settings.data() as Settings };
  const isDeaf = sanction?.exists === true || isSilenced(searcher.settings, 'search-matched');
  return isDeaf ? 'deaf' : searcher;
}

/**
 * Looks whether something new matches a saved search that is due. Where something does, its member
 * gets one notice, and the next look is a day away; else it comes soon. The search of a member
 * who has gone is deleted.
 * @throws when Firestore fails
 */
export async function matchSearch(context: Context, snapshot: DocumentSnapshot): Promise<void> {
  const uid = snapshot.ref.parent.parent?.id ?? '';
  const searcher = await searcherOf(context, uid);
  if (searcher === undefined) {
    await snapshot.ref.delete();
    return;
  }
  const saved = savedSearchOf(snapshot);
  const matches = searcher === 'deaf' ? [] : await newMatches(context, searcher, saved);
  await settle(context, snapshot, { uid, saved, matches });
}
