import { appealed, parseCaseText } from '@friends/domain';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import { toUnicode } from '../text/zawgyi.ts';
import { takeStep } from './take-step.ts';

/**
 * What a member does with a case of theirs came to nothing.
 * @throws {HttpsError} permission-denied for another's case, or none; failed-precondition with
 *   `{problem}`: `late`, `done`
 */
export function demandDone(outcome: string): void {
  if (outcome === 'done-before' || outcome === 'late') {
    const problem = outcome === 'late' ? 'late' : 'done';
    throw new HttpsError('failed-precondition', problem, { field: '', problem });
  }
  if (outcome !== 'done') throw new HttpsError('permission-denied', 'not yours');
}

/**
 * Appeals against a decision about something of one's own, once, within twenty days; also under a
 * sanction.
 * @param input `{case, text}`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; what `demandDone` throws
 */
export async function appeal(context: Context, uid: string, input: unknown): Promise<void> {
  const parsed = parseCaseText(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { case: id, text } = parsed.value;
  const outcome = await takeStep(context, id, {
    ...({ by: uid, act: 'appeal' } as const),
    next: (one) => ownOutcome(appealed(one, uid, toUnicode(text), context.now())),
  });
  demandDone(outcome);
}

type OwnOutcome<T> = T | { readonly problem: 'not-yours' | 'late' | 'done-before' };

/** Told apart from a step that was done. */
export function ownOutcome<T extends object>(
  outcome: T | { readonly problem: 'not-yours' | 'late' | 'done' },
): OwnOutcome<T> {
  if (!('problem' in outcome)) return outcome;
  const { problem } = outcome as { readonly problem: 'not-yours' | 'late' | 'done' };
  return { problem: problem === 'done' ? 'done-before' : problem };
}

export const appealCall = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY },
  async (request) => {
    await appeal(deployedContext(), demandUid(request), request.data);
    return {};
  },
);
