import type { Member } from '@friends/domain';
import type { Firestore } from 'firebase-admin/firestore';
import { HttpsError } from 'firebase-functions/v2/https';
import type { CallableRequest } from 'firebase-functions/v2/https';

/**
 * The caller of a call.
 * @throws {HttpsError} unauthenticated
 */
export function demandUid(request: CallableRequest): string {
  const uid = request.auth?.uid;
  if (uid === undefined) throw new HttpsError('unauthenticated', 'sign in first');
  return uid;
}

/**
 * Lets only members in good standing pass: who has joined and has no sanction.
 * @throws {HttpsError} failed-precondition before joining, permission-denied under a sanction
 */
export async function demandMember(db: Firestore, uid: string): Promise<Member> {
  const [member, sanction] = await db.getAll(db.doc(`members/${uid}`), db.doc(`sanctions/${uid}`));
  if (sanction?.exists === true) throw new HttpsError('permission-denied', 'under a sanction');
  if (member?.exists !== true) throw new HttpsError('failed-precondition', 'join first');
  return member.data() as Member;
}
