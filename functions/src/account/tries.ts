import { LIMITS, withWrongTry } from '@friends/domain';
import type { Tries } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore';

/** The wrong tries that `tries/{hmac}` counts; undefined where there are none. */
export function triesOf(snapshot: DocumentSnapshot | undefined): Tries | undefined {
  const data = snapshot?.data() as { count: number; windowStart: Timestamp } | undefined;
  return data && { count: data.count, windowStart: data.windowStart.toMillis() };
}

/** Counts a wrong try in each of the documents. */
export function writeWrongTry(
  transaction: Transaction,
  found: readonly DocumentSnapshot[],
  now: number,
): void {
  for (const snapshot of found) {
    const { count, windowStart } = withWrongTry(triesOf(snapshot), now);
    const expireAt = Timestamp.fromMillis(windowStart + LIMITS.recovery.restSeconds * 1000);
    const start = Timestamp.fromMillis(windowStart);
    transaction.set(snapshot.ref, { count, windowStart: start, expireAt });
  }
}
