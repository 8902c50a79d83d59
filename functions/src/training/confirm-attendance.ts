import { checkInOpensAt, parseAttendanceCall } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { registrationRef, trainingOf, trainingRef } from './read-training.ts';

/**
 * Says for the secretariat whether somebody who registered was there, whatever a code said, and
 * leaves a trail of it. Saying it again changes nothing.
 * @param input `{training, member, attended}`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; not-found; failed-precondition with
 *   `{problem: 'early'}` before the doors open; permission-denied
 */
export async function confirmAttendance(
  context: Context,
  uid: string,
  input: unknown,
): Promise<void> {
  const { db } = context;
  await demandStaff(db, uid, 'train');
  const parsed = parseAttendanceCall(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { training: id, member, attended } = parsed.value;
  const ref = registrationRef(db, id, member);
  await db.runTransaction(async (transaction) => {
    const [registered, stored] = await transaction.getAll(ref, trainingRef(db, id));
    const training = trainingOf(stored);
    if (registered?.exists !== true || training === undefined) {
      throw new HttpsError('not-found', 'has not registered');
    }
    if (training.state !== 'planned' || context.now() < checkInOpensAt(training)) {
      throw new HttpsError('failed-precondition', 'early', { problem: 'early' });
    }
    if (registered.get('attended') === attended) return;
    transaction.update(ref, { attended, attendedBy: 'staff' });
    const entry: AuditEntry = {
      by: uid,
      act: 'attendance',
      on: `trainings/${id}`,
      about: member,
      what: attended ? 'attended' : 'absent',
      at: Timestamp.fromMillis(context.now()),
    };
    transaction.create(db.collection('audit').doc(), entry);
  });
}

export const confirmAttendanceCall = onCall(CALL_OPTIONS, async (request) => {
  await confirmAttendance(deployedContext(), demandUid(request), request.data);
  return {};
});
