import { collection, limit, onSnapshot, query, Timestamp, where } from 'firebase/firestore';
import { LIMITS } from '@friends/domain';
import type { Registration } from '@friends/domain';
import { getFirestoreLive } from './firestore.ts';

const millis = (time: unknown): number =>
  time instanceof Timestamp ? time.toMillis() : Date.now();

/** Follows who comes to a session, who registered first first; for the secretariat. */
export async function followRegistrations(
  training: string,
  onFound: (found: readonly Registration[]) => void,
  onError: (error: unknown) => void,
): Promise<() => void> {
  const db = await getFirestoreLive();
  return onSnapshot(
    query(
      collection(db, 'registrations'),
      where('training', '==', training),
      limit(LIMITS.registrationsAtOnce),
    ),
    ({ docs }) => {
      const found = docs.map((one) => {
        const data = one.data({ serverTimestamps: 'estimate' });
        return { ...(data as Registration), createdAt: millis(data['createdAt']) };
      });
      onFound(found.sort((one, other) => one.createdAt - other.createdAt));
    },
    onError,
  );
}
