import { standingOf } from '@friends/domain';
import type { Case, Sanction } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { Transaction } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { caseOf } from './read-case.ts';

const documentOf = ({ until, ...sanction }: Sanction) => ({
  ...sanction,
  ...(until !== undefined && { until: Timestamp.fromMillis(until) }),
});

/**
 * Sets a member's standing to what their decided cases come to, in a transaction: it reads before
 * the transaction's writes; what it returns then writes.
 * @param next the case that the transaction is about to write
 */
export async function prepareStanding(
  { db, now }: Context,
  transaction: Transaction,
  uid: string,
  next?: { readonly id: string; readonly case: Case },
): Promise<() => void> {
  const ref = db.doc(`sanctions/${uid}`);
  const found = await transaction.get(db.collection('cases').where('member', '==', uid));
  const cases = new Map<string, Case>();
  for (const snapshot of found.docs) {
    const one = caseOf(snapshot);
    if (one !== undefined) cases.set(snapshot.id, one);
  }
  if (next !== undefined) cases.set(next.id, next.case);
  const before = (await transaction.get(ref)).data();
  const standing = standingOf(cases, now());
  const after = standing && documentOf(standing);
  return () => {
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    if (after === undefined) transaction.delete(ref);
    else transaction.set(ref, after);
  };
}

/** Sets a member's standing anew, as when a suspension is over. Can be repeated. */
export async function settleStanding(context: Context, uid: string): Promise<void> {
  await context.db.runTransaction(async (transaction) => {
    (await prepareStanding(context, transaction, uid))();
  });
}
