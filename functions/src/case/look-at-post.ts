import { caseAfterLook, parseLookAtPost } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import { postOf } from '../post/read-post.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { caseDocument, caseOf } from './read-case.ts';
import { caseId, suspectPost } from './suspect.ts';

const notNow = (problem: string): HttpsError =>
  new HttpsError('failed-precondition', problem, { field: '', problem });

/**
 * Says of a post, as a moderator who pages through new ones, that nothing is wrong with it, or
 * opens its case. Hides nothing: that is decided on the case.
 * @param input `{post, revision, finding: 'fine' or a reason}`, unchecked
 * @returns the case's id
 * @throws {HttpsError} invalid-argument with `{field, problem}`; failed-precondition with
 *   `{problem}`: `changed` where the post is another by now, `has-case`; permission-denied, also
 *   for one's own
 */
export async function lookAtPost(context: Context, uid: string, input: unknown): Promise<string> {
  const { db } = context;
  await demandStaff(db, uid, 'moderate');
  const parsed = parseLookAtPost(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { post: id, revision, finding } = parsed.value;
  const of = caseId({ kind: 'post', post: id }, '');
  await db.runTransaction(async (transaction) => {
    const caseRef = db.doc(`cases/${of}`);
    const [postFound, caseFound] = await transaction.getAll(db.doc(`posts/${id}`), caseRef);
    const post = postFound && postOf(postFound);
    if (post?.revision !== revision) throw notNow('changed');
    if (post.author === uid) throw new HttpsError('permission-denied', 'your own');
    const look = { suspect: suspectPost(id, post), by: uid };
    const found = finding === 'fine' ? look : { ...look, reason: finding };
    const next = caseAfterLook(caseOf(caseFound), found, context.now());
    if (next === undefined) throw notNow('has-case');
    const at = Timestamp.fromMillis(context.now());
    const done =
      finding === 'fine'
        ? ({ act: 'decide', what: 'nothing' } as const)
        : ({ act: 'open', what: finding } as const);
    const entry: AuditEntry = { by: uid, ...done, on: `cases/${of}`, about: post.author, at };
    transaction.set(caseRef, caseDocument(next));
    transaction.create(db.doc(`audit/case_${of}_${next.revision}`), entry);
  });
  return of;
}

export const lookAtPostCall = onCall(CALL_OPTIONS, async (request) => ({
  case: await lookAtPost(deployedContext(), demandUid(request), request.data),
}));
