import { checkInOpensAt, parseAttendanceCall } from '@friends/domain';
import type { AttendanceCall } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { registrationRef, trainingOf, trainingRef } from './read-training.ts';

type Staff = { readonly by: string; readonly now: number };

function trail({ by, now }: Staff, { training, member, attended }: AttendanceCall): AuditEntry {
  const what = attended ? 'attended' : 'absent';
  const at = Timestamp.fromMillis(now);
  return { by, act: 'attendance', on: `trainings/${training}`, about: member, what, at };
}

/**
 * Says for the secretariat whether somebody was there, whatever a code said, and leaves a trail of
 * it. Who was there without having registered is put on the list, also where it is full. Saying it
 * again changes nothing.
 * @param input `{training, member, attended}`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; not-found where there is no such
 *   session or member, or nobody to be absent; failed-precondition with `{problem: 'early'}` before
 *   the doors open; permission-denied
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
    const now = context.now();
    const [registered, stored, known] = (await transaction.getAll(
      ...[ref, trainingRef(db, id), db.doc(`members/${member}`)],
    )) as [DocumentSnapshot, DocumentSnapshot, DocumentSnapshot];
    const training = trainingOf(stored);
    if (training === undefined || !known.exists || !(registered.exists || attended)) {
      throw new HttpsError('not-found', 'nobody to say it of');
    }
    if (training.state !== 'planned' || now < checkInOpensAt(training)) {
      throw new HttpsError('failed-precondition', 'early', { problem: 'early' });
    }
    if (registered.get('attended') === attended) return;
    const said = { attended, attendedBy: 'staff' };
    if (registered.exists) transaction.update(ref, said);
    else {
      const createdAt = Timestamp.fromMillis(now);
      transaction.create(ref, { training: id, member, createdAt, state: 'going', ...said });
    }
    const entry = trail({ by: uid, now }, parsed.value);
    transaction.create(db.collection('audit').doc(), entry);
  });
}

export const confirmAttendanceCall = onCall(CALL_OPTIONS, async (request) => {
  await confirmAttendance(deployedContext(), demandUid(request), request.data);
  return {};
});
