import { feedbackJobId, parseAnswerFeedback } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { waitingJob } from '../job/next-job.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { toUnicode } from '../text/zawgyi.ts';
import { deliverFeedback } from './deliver-feedback.ts';
import type { FeedbackDocument } from './deliver-feedback.ts';

/**
 * Answers a member's feedback, once; the member reads it in their own language.
 * @param input `{id, text}`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; not-found; failed-precondition
 *   with `{problem: 'answered'}` where somebody was quicker; permission-denied
 */
export async function answerFeedback(context: Context, uid: string, input: unknown): Promise<void> {
  const { db } = context;
  await demandStaff(db, uid, 'answer');
  const parsed = parseAnswerFeedback(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { id, text } = parsed.value;
  const ref = db.doc(`feedback/${id}`);
  await db.runTransaction(async (transaction) => {
    const feedback = (await transaction.get(ref)).data() as FeedbackDocument | undefined;
    if (feedback === undefined) throw new HttpsError('not-found', 'nothing of this id');
    if (feedback.answer !== undefined) {
      throw new HttpsError('failed-precondition', 'answered', { field: '', problem: 'answered' });
    }
    const at = Timestamp.fromMillis(context.now());
    const { member } = feedback;
    const on = `feedback/${id}`;
    const entry: AuditEntry = { by: uid, act: 'answer', on, about: member, at };
    const job = waitingJob({ kind: 'feedback', feedback: id }, context.now());
    transaction.update(ref, { answer: { text: toUnicode(text), at } });
    transaction.set(db.doc(`jobs/${feedbackJobId(id)}`), job);
    transaction.create(db.collection('audit').doc(), entry);
  });
  await deliverFeedback(context, id, 0);
}

export const answerFeedbackCall = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY },
  async (request) => {
    await answerFeedback(deployedContext(), demandUid(request), request.data);
    return {};
  },
);
