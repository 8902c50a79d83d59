import {
  collection,
  doc,
  limit,
  onSnapshot,
  orderBy,
  query,
  serverTimestamp,
  Timestamp,
  writeBatch,
} from 'firebase/firestore';
import type { DocumentData, Firestore } from 'firebase/firestore';
import { isNoticeType } from '@friends/domain';
import type { NoticeContent } from '@friends/domain';
import { Failure } from '../../firebase/failure.ts';
import { getFirestoreLive } from '../../firebase/firestore.ts';
import type { Told } from './model/told.ts';

const noticesOf = (db: Firestore, uid: string) => collection(db, 'notices', uid, 'items');

const millis = (time: unknown): number =>
  time instanceof Timestamp ? time.toMillis() : Date.now();

/** A notice as the page shows it; undefined where it is of a kind this version does not know. */
function toldFrom(id: string, data: DocumentData): Told | undefined {
  const { type, params, createdAt, readAt } = data;
  if (!isNoticeType(type)) return undefined;
  const content = { type, params } as NoticeContent;
  return { ...content, id, createdAt: millis(createdAt), isRead: Boolean(readAt) };
}

/** Follows a member's newest notices; gives back how to stop. */
export async function followNotices(
  uid: string,
  most: number,
  onNotices: (notices: readonly Told[]) => void,
  onError: (error: unknown) => void,
): Promise<() => void> {
  const db = await getFirestoreLive();
  return onSnapshot(
    query(noticesOf(db, uid), orderBy('createdAt', 'desc'), limit(most)),
    (found) => {
      // Without a connection the SDK tells of nothing, which is not the same as there being none.
      if (found.empty && found.metadata.fromCache) return onError(new Failure('offline'));
      const told = found.docs.map((one) =>
        toldFrom(one.id, one.data({ serverTimestamps: 'estimate' })),
      );
      onNotices(told.filter((one) => one !== undefined));
    },
    onError,
  );
}

/** Tells that notices have been read; what is offline is told as soon as there is a connection. */
export async function markRead(uid: string, ids: readonly string[]): Promise<void> {
  const db = await getFirestoreLive();
  const batch = writeBatch(db);
  for (const id of ids) batch.update(doc(noticesOf(db, uid), id), { readAt: serverTimestamp() });
  await batch.commit();
}
