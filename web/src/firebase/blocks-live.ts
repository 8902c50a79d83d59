import {
  collection,
  deleteDoc,
  doc,
  getDoc,
  onSnapshot,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
  where,
} from 'firebase/firestore';
import type { DocumentData, Firestore } from 'firebase/firestore';
import type { Block } from './blocks.ts';
import { Failure, withDeadline } from './failure.ts';
import { getFirestoreLive } from './firestore.ts';

const ANSWER_SECONDS = 15;

const blockOf = (db: Firestore, uid: string, other: string) => doc(db, 'blocks', `${uid}_${other}`);

function blockFrom({ other, createdAt }: DocumentData): Block {
  const since = createdAt instanceof Timestamp ? createdAt.toMillis() : Date.now();
  return { other: String(other), since };
}

/**
 * Follows whom a member has blocked, newest first; gives back how to stop. Only what the servers
 * have heard of counts: whoever is told that somebody is blocked may close the page.
 */
export async function followBlocks(
  uid: string,
  onBlocks: (blocks: readonly Block[]) => void,
  onError: (error: unknown) => void,
): Promise<() => void> {
  const db = await getFirestoreLive();
  let isAnswered = false;
  return onSnapshot(
    query(collection(db, 'blocks'), where('owner', '==', uid)),
    { includeMetadataChanges: true },
    (found) => {
      // Without a connection the SDK tells of nothing, which is not the same as there being none.
      if (found.empty && found.metadata.fromCache) {
        return isAnswered ? undefined : onError(new Failure('offline'));
      }
      isAnswered = true;
      const heard = found.docs.filter(({ metadata }) => !metadata.hasPendingWrites);
      const blocks = heard.map((each) => blockFrom(each.data()));
      onBlocks(blocks.sort((one, another) => another.since - one.since));
    },
    onError,
  );
}

/**
 * Blocks somebody, or finds that they are blocked already.
 * @throws Failure `offline`; whatever the SDK throws
 */
export async function block(uid: string, other: string): Promise<void> {
  if (!navigator.onLine) throw new Failure('offline');
  const db = await getFirestoreLive();
  const ref = blockOf(db, uid, other);
  if ((await withDeadline(getDoc(ref), ANSWER_SECONDS)).exists()) return;
  const fields = { owner: uid, other, createdAt: serverTimestamp() };
  await withDeadline(setDoc(ref, fields), ANSWER_SECONDS);
}

/**
 * No longer blocks somebody, or finds that they are not blocked.
 * @throws Failure `offline`; whatever the SDK throws
 */
export async function unblock(uid: string, other: string): Promise<void> {
  if (!navigator.onLine) throw new Failure('offline');
  const db = await getFirestoreLive();
  const ref = blockOf(db, uid, other);
  if (!(await withDeadline(getDoc(ref), ANSWER_SECONDS)).exists()) return;
  await withDeadline(deleteDoc(ref), ANSWER_SECONDS);
}
