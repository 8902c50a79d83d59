import { setTimeout as delay } from 'node:timers/promises';
import type { ReadingLanguage } from '@friends/domain';
import type { Firestore } from 'firebase-admin/firestore';

const PAUSE_MS = 400;

/**
 * Waits until `missing` gives 0.
 * @param what for the error's text
 * @throws {Error} after `deadlineMs`
 */
export async function waitUntilNone(
  what: string,
  missing: () => Promise<number>,
  deadlineMs: number,
): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  for (let left = await missing(); left > 0; left = await missing()) {
    if (Date.now() > deadline) throw new Error(`Still missing: ${left} ${what}`);
    await delay(PAUSE_MS);
  }
}

/** How many listings in one language do not exist yet, or wait for their translation. */
export async function missingListings(
  db: Firestore,
  language: ReadingLanguage,
  posts: number,
): Promise<number> {
  const items = db.collection(`listings/${language}/items`);
  const all = await items.count().get();
  const missing = posts - all.data().count;
  if (missing > 0) return missing;
  const pending = await items.where('translation', '==', 'pending').count().get();
  return pending.data().count;
}

/** How many of these messages the functions have not treated, or wait for their translation. */
export async function untreatedMessages(db: Firestore, paths: readonly string[]): Promise<number> {
  const snapshots = await db.getAll(...paths.map((path) => db.doc(path)));
  return snapshots.filter((snapshot) => {
    const state: unknown = snapshot.get('translation');
    return state === undefined || state === 'pending';
  }).length;
}
