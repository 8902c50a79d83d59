import { parseAssociationCall } from '@friends/domain';
import type { Association, AssociationCall } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { toUnicode } from '../text/zawgyi.ts';

/** `associations/{uid}` as Firestore holds it; who verified it, the trail says. */
type AssociationDocument = Association & { readonly verifiedAt: Timestamp };

/** @returns whether it is another than before */
function write(
  transaction: Transaction,
  held: DocumentSnapshot,
  call: AssociationCall,
  at: Timestamp,
): boolean {
  if (call.act === 'withdraw') {
    transaction.delete(held.ref);
    return held.exists;
  }
  const { telephone, link } = call;
  const next = { name: toUnicode(call.name), telephone, link };
  if (Object.entries(next).every(([field, value]) => held.get(field) === value)) return false;
  transaction.set(held.ref, { ...next, verifiedAt: at } satisfies AssociationDocument);
  return true;
}

/**
 * Says for the secretariat who an association is that is a member, or takes that back, and leaves a
 * trail of it. The badge follows (`onAssociationWritten`). Saying the same again changes nothing.
 * @param input an `AssociationCall`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; not-found where there is no such
 *   member; permission-denied
 */
export async function editAssociation(
  context: Context,
  uid: string,
  input: unknown,
): Promise<void> {
  const { db } = context;
  await demandStaff(db, uid, 'verify');
  const parsed = parseAssociationCall(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { act, member: about } = parsed.value;
  await db.runTransaction(async (transaction) => {
    const [member, held] = (await transaction.getAll(
      db.doc(`members/${about}`),
      db.doc(`associations/${about}`),
    )) as [DocumentSnapshot, DocumentSnapshot];
    if (!member.exists) throw new HttpsError('not-found', 'no such member');
    const at = Timestamp.fromMillis(context.now());
    if (!write(transaction, held, parsed.value, at)) return;
    const did = act === 'verify' ? 'verify' : 'unverify';
    const entry: AuditEntry = { by: uid, act: did, on: 'associations', about, at };
    transaction.create(db.collection('audit').doc(), entry);
  });
}

export const editAssociationCall = onCall(CALL_OPTIONS, async (request) => {
  await editAssociation(deployedContext(), demandUid(request), request.data);
  return {};
});
