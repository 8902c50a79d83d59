import { randomInt } from 'node:crypto';
import { makeRecoveryCode, showRecoveryCode } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import type { Context } from '../context.ts';
import { demandMember, demandUid } from '../member/standing.ts';
import { ACCOUNT_CALL_OPTIONS, accountContext } from './account-context.ts';
import { recoveryId } from './secret.ts';

/**
 * Makes a member's recovery code, in place of the one before. Only this answer holds it.
 * @returns the code as it is shown
 * @throws {HttpsError} failed-precondition before joining, permission-denied under a sanction
 */
export async function createRecoveryCode(context: Context, uid: string): Promise<string> {
  const { db } = context;
  await demandMember(db, uid);
  const code = makeRecoveryCode(randomInt);
  const former = db.collection('recoveries').where('uid', '==', uid);
  await db.runTransaction(async (transaction) => {
    // In the transaction: a member who is being deleted meanwhile gets no code.
    const member = await transaction.get(db.doc(`members/${uid}`));
    const { docs } = await transaction.get(former);
    if (!member.exists) throw new HttpsError('failed-precondition', 'join first');
    for (const { ref } of docs) transaction.delete(ref);
    const createdAt = Timestamp.fromMillis(context.now());
    transaction.create(db.doc(`recoveries/${recoveryId(code)}`), { uid, createdAt });
    // Rules cannot look for the code itself: it says that there has been one, also once it is used.
    transaction.set(db.doc(`members/${uid}/private/kept`), { at: createdAt });
  });
  return showRecoveryCode(code);
}

export const createRecoveryCodeCall = onCall(ACCOUNT_CALL_OPTIONS, async (request) => ({
  code: await createRecoveryCode(accountContext(), demandUid(request)),
}));
