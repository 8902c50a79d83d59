import { acknowledged, parseCase } from '@friends/domain';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import { demandDone, ownOutcome } from './appeal.ts';
import { takeStep } from './take-step.ts';

/**
 * Says that one has read a warning, which is then over.
 * @param input `{case}`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; what `demandDone` throws
 */
export async function acknowledgeWarning(
  context: Context,
  uid: string,
  input: unknown,
): Promise<void> {
  const parsed = parseCase(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const outcome = await takeStep(context, parsed.value.case, {
    by: uid,
    next: (one) => ownOutcome(acknowledged(one, uid, context.now())),
  });
  demandDone(outcome);
}

export const acknowledgeWarningCall = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY },
  async (request) => {
    await acknowledgeWarning(deployedContext(), demandUid(request), request.data);
    return {};
  },
);
