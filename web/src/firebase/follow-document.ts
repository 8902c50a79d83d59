import { doc, onSnapshot } from 'firebase/firestore';
import type { DocumentData } from 'firebase/firestore';
import { Failure } from './failure.ts';
import { getFirestoreLive } from './firestore.ts';

/**
 * Follows a document; null where there is none. Where there is no connection and nothing is
 * remembered that is `offline`, until it comes.
 * @param read makes what is told of the document's fields
 * @returns how to stop
 */
export async function followDocument<T>(
  path: string,
  read: (data: DocumentData) => T,
  onFound: (found: T | null) => void,
  onError: (error: unknown) => void,
): Promise<() => void> {
  const db = await getFirestoreLive();
  return onSnapshot(
    doc(db, path),
    (found) => {
      const data = found.data();
      if (data !== undefined) onFound(read(data));
      else if (found.metadata.fromCache) onError(new Failure('offline'));
      else onFound(null);
    },
    onError,
  );
}
