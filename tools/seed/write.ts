import type { Auth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import type { SeedDocument } from './documents.ts';

const BATCH = 500;

/** Writes documents in batches of 500, over what was there. */
export async function writeAll(db: Firestore, documents: readonly SeedDocument[]): Promise<void> {
  for (let start = 0; start < documents.length; start += BATCH) {
    const batch = db.batch();
    for (const { path, data } of documents.slice(start, start + BATCH))
      batch.set(db.doc(path), data);
    await batch.commit();
  }
}

/**
 * Makes sure each uid is a user: without e-mail or password, as anonymous ones are.
 * @throws {Error} when a user cannot be made
 */
export async function importUsers(auth: Auth, uids: readonly string[]): Promise<void> {
  const { errors } = await auth.importUsers(uids.map((uid) => ({ uid })));
  const [first] = errors;
  if (first) throw first.error;
}
