import { isStaffRole, mayDo } from '@friends/domain';
import type { StaffTask } from '@friends/domain';
import type { Firestore } from 'firebase-admin/firestore';
import { HttpsError } from 'firebase-functions/v2/https';
import { demandMember } from '../member/standing.ts';

/**
 * Lets only those of the staff pass who may do a task. Their token is not asked: it is good for an
 * hour after the console has taken a role away, while the document says it at once.
 * @throws {HttpsError} failed-precondition before joining; permission-denied under a sanction and
 *   to everybody else
 */
export async function demandStaff(db: Firestore, uid: string, task: StaffTask): Promise<void> {
  await demandMember(db, uid);
  const role: unknown = (await db.doc(`staff/${uid}`).get()).get('role');
  if (!isStaffRole(role) || !mayDo(role, task)) {
    throw new HttpsError('permission-denied', 'for staff');
  }
}
