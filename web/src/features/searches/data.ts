import {
  collection,
  deleteDoc,
  doc,
  getDocs,
  limit,
  onSnapshot,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
} from 'firebase/firestore';
import type { DocumentData, Firestore, QuerySnapshot } from 'firebase/firestore';
import { LIMITS, SAVED_SEARCH_IDS } from '@friends/domain';
import type { SavedSearch } from '@friends/domain';
import { Failure, withDeadline } from '../../firebase/failure.ts';
import { getFirestoreLive } from '../../firebase/firestore.ts';
import { isSame } from './model/saved.ts';
import type { Kept, Wanted } from './model/saved.ts';

const ANSWER_SECONDS = 15;

const allOf = (db: Firestore, uid: string) =>
  query(collection(db, 'members', uid, 'searches'), limit(LIMITS.savedSearches));

function keptFrom(id: string, data: DocumentData): Kept {
  const { language, search, createdAt } = data as Omit<SavedSearch, 'createdAt'> & {
    createdAt: unknown;
  };
  const savedAt = createdAt instanceof Timestamp ? createdAt.toMillis() : Date.now();
  return { id, language, search, createdAt: savedAt };
}

const keptOf = ({ docs }: QuerySnapshot): Kept[] =>
  docs
    .map((found) => keptFrom(found.id, found.data()))
    .sort((one, other) => other.createdAt - one.createdAt);

/** Follows a member's saved searches, newest first; gives back how to stop. */
export async function followSearches(
  uid: string,
  onSearches: (searches: readonly Kept[]) => void,
  onError: (error: unknown) => void,
): Promise<() => void> {
  const db = await getFirestoreLive();
  return onSnapshot(
    allOf(db, uid),
    (found) => {
      // Without a connection the SDK tells of nothing, which is not the same as there being none.
      if (found.empty && found.metadata.fromCache) onError(new Failure('offline'));
      else onSearches(keptOf(found));
    },
    onError,
  );
}

/**
 * Saves a search, or finds that it is saved already.
 * @returns its id; undefined where there is no room for one more
 * @throws Failure `offline`; whatever the SDK throws
 */
export async function saveSearch(uid: string, wanted: Wanted): Promise<string | undefined> {
  if (!navigator.onLine) throw new Failure('offline');
  const db = await getFirestoreLive();
  const kept = keptOf(await withDeadline(getDocs(allOf(db, uid)), ANSWER_SECONDS));
  const same = kept.find((one) => isSame(one, wanted));
  if (same !== undefined) return same.id;
  const id = SAVED_SEARCH_IDS.find((digit) => kept.every((one) => one.id !== digit));
  if (id === undefined) return undefined;
  const { language, search } = wanted;
  const now = { createdAt: serverTimestamp(), nextAt: serverTimestamp() };
  const place = doc(db, 'members', uid, 'searches', id);
  await withDeadline(setDoc(place, { language, search, ...now }), ANSWER_SECONDS);
  return id;
}

/** @throws Failure `offline`; whatever the SDK throws */
export async function deleteSearch(uid: string, id: string): Promise<void> {
  if (!navigator.onLine) throw new Failure('offline');
  const db = await getFirestoreLive();
  await withDeadline(deleteDoc(doc(db, 'members', uid, 'searches', id)), ANSWER_SECONDS);
}
