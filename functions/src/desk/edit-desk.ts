import { parseEditDesk } from '@friends/domain';
import type { Desk } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { demandStaff } from '../staff/demand-staff.ts';

/** `assist/desk` as Firestore holds it. */
type DeskDocument = Omit<Desk, 'confirmedAt'> & { readonly confirmedAt: Timestamp };

/**
 * Says where people in danger or in a dispute find help, and that it holds today; leaves a trail of
 * it in the same transaction.
 * @param input `{desk}`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; permission-denied
 */
export async function editDesk(context: Context, uid: string, input: unknown): Promise<void> {
  const { db } = context;
  await demandStaff(db, uid, 'rules');
  const parsed = parseEditDesk(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const at = Timestamp.fromMillis(context.now());
  const desk: DeskDocument = { ...parsed.value, confirmedAt: at };
  const entry: AuditEntry = { by: uid, act: 'desk', on: 'assist/desk', at };
  const batch = db.batch();
  batch.set(db.doc('assist/desk'), desk);
  batch.create(db.collection('audit').doc(), entry);
  await batch.commit();
}

export const editDeskCall = onCall(CALL_OPTIONS, async (request) => {
  await editDesk(deployedContext(), demandUid(request), request.data);
  return {};
});
