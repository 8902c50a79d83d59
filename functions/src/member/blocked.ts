import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';

/** The database, or a transaction of it. */
interface Reader {
  getAll(...refs: DocumentReference[]): Promise<DocumentSnapshot[]>;
}

/**
 * Whether one of two has blocked the other: then nothing goes between them, either way.
 * @param reader a transaction in which to read, where there is one
 * @throws what Firestore throws
 */
export async function isBlockedBetween(
  { db }: Context,
  one: string,
  other: string,
  reader: Reader = db,
): Promise<boolean> {
  const blocks = await reader.getAll(
    db.doc(`blocks/${one}_${other}`),
    db.doc(`blocks/${other}_${one}`),
  );
  return blocks.some(({ exists }) => exists);
}
