import { parseEditList } from '@friends/domain/moderation';
import { Timestamp } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { demandStaff } from '../staff/demand-staff.ts';

/**
 * Puts a list of rules in the place of what held before, for functions within a minute and for
 * pages when they are opened next; what held before stays among its versions. Who did it says the
 * trail.
 * @param input `{language, version, list}`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; failed-precondition with
 *   `{problem: 'changed'}` where somebody else has changed it meanwhile; permission-denied
 */
export async function editList(context: Context, uid: string, input: unknown): Promise<void> {
  const { db } = context;
  await demandStaff(db, uid, 'rules');
  const parsed = parseEditList(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { language, version: seen, list } = parsed.value;
  const ref = db.doc(`lists/${language}`);
  await db.runTransaction(async (transaction) => {
    const version = ((await transaction.get(ref)).get('version') as number | undefined) ?? 0;
    if (version !== seen) {
      throw new HttpsError('failed-precondition', 'changed', { field: '', problem: 'changed' });
    }
    const at = Timestamp.fromMillis(context.now());
    const next = { version: version + 1, list: JSON.stringify(list), at };
    const on = `lists/${language}`;
    const entry: AuditEntry = { by: uid, act: 'list', on, at, what: `${language} ${next.version}` };
    transaction.set(ref, next);
    transaction.create(ref.collection('versions').doc(`${next.version}`), next);
    transaction.create(db.doc(`audit/list_${language}_${next.version}`), entry);
  });
}

export const editListCall = onCall(CALL_OPTIONS, async (request) => {
  await editList(deployedContext(), demandUid(request), request.data);
  return {};
});
