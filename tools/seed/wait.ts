import { setTimeout as delay } from 'node:timers/promises';
import { READING_LANGUAGES } from '@friends/domain';
import type { Firestore } from 'firebase-admin/firestore';

const PAUSE_MS = 250;

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

/** How many of the posts' listings do not exist yet, or wait for their translation. */
export async function missingListings(db: Firestore, posts: number): Promise<number> {
  const counts = await Promise.all(
    READING_LANGUAGES.map(async (language) => {
      const items = db.collection(`listings/${language}/items`);
      const all = await items.count().get();
      const pending = await items.where('translation', '==', 'pending').count().get();
      return Math.max(0, posts - all.data().count) + pending.data().count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many of these messages the functions have not treated, or wait for their translation. */
export async function untreatedMessages(db: Firestore, paths: readonly string[]): Promise<number> {
  const snapshots = await db.getAll(...paths.map((path) => db.doc(path)));
  return snapshots.filter((snapshot) => {
    const state: unknown = snapshot.get('translation');
    return state === undefined || state === 'pending';
  }).length;
}
