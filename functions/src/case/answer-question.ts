import { answered, parseCaseText } from '@friends/domain';
import type { Answerer } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { ACCOUNT_SECRET, pseudonymOf } from '../account/secret.ts';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import { toUnicode } from '../text/zawgyi.ts';
import { demandDone, ownOutcome } from './appeal.ts';
import { takeStep } from './take-step.ts';

/** The caller's report of the thing of a case, where they have asked moderators to look at it. */
async function ownReport(
  { db }: Context,
  uid: string,
  id: string,
): Promise<QueryDocumentSnapshot | undefined> {
  const reports = db.collection('reports').where('case', '==', id);
  return (await reports.where('reporter', '==', uid).limit(1).get()).docs[0];
}

/**
 * Answers what moderators have asked last, once: as the member whom a case is about, also under a
 * sanction, or as one of those who reported it.
 * @param input `{case, text}`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; what `demandDone` throws
 */
export async function answerQuestion(context: Context, uid: string, input: unknown): Promise<void> {
  const parsed = parseCaseText(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { case: id, text } = parsed.value;
  const report = await ownReport(context, uid, id);
  const pseudonym = pseudonymOf(uid);
  const outcome = await takeStep(context, id, {
    by: uid,
    next: (one) => {
      if (one.member !== uid && report === undefined) return { problem: 'not-yours' as const };
      const as: Answerer['as'] = one.member === uid ? 'member' : 'reporters';
      return ownOutcome(answered(one, { as, pseudonym }, toUnicode(text), context.now()));
    },
  });
  demandDone(outcome);
  await report?.ref.update({ 'question.answeredAt': Timestamp.fromMillis(context.now()) });
}

export const answerQuestionCall = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY, secrets: [ACCOUNT_SECRET] },
  async (request) => {
    await answerQuestion(deployedContext(), demandUid(request), request.data);
    return {};
  },
);
