import { decideCase, parseDecideCase } from '@friends/domain';
import type { AuditAct, CaseAct, CaseProblem, DecideResult, StaffRole } from '@friends/domain';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { ACCOUNT_SECRET, pseudonymOf } from '../account/secret.ts';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { takeStep } from './take-step.ts';

const VERDICTS: readonly string[] = ['nothing', 'hide', 'warn', 'suspend', 'remove'];

/** How the trail calls it: verdicts are one act, with what was decided. */
const actOf = ({ kind }: CaseAct): { readonly act: AuditAct; readonly what?: string } =>
  VERDICTS.includes(kind) ? { act: 'decide', what: kind } : { act: kind as AuditAct };

function resultOf(outcome: CaseProblem | 'done' | 'missing'): DecideResult {
  if (outcome === 'done' || outcome === 'changed') return outcome;
  return 'not-now';
}

/**
 * Does one act with each of some cases, each in a transaction of its own.
 * @param input `{cases: [{id, revision}], act}`, unchecked
 * @returns by the cases' ids what became of it: `changed` where the case is not as it was seen any
 *   more, `not-now` where the act does not fit
 * @throws {HttpsError} invalid-argument with `{field, problem}`; permission-denied
 */
export async function decideCases(
  context: Context,
  uid: string,
  input: unknown,
): Promise<Readonly<Record<string, DecideResult>>> {
  const { db, now } = context;
  await demandStaff(db, uid, 'moderate');
  const parsed = parseDecideCase(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { cases, act } = parsed.value;
  if (act.kind === 'undo') await demandStaff(db, uid, 'undo');
  const role = (await db.doc(`staff/${uid}`).get()).get('role') as StaffRole;
  const by = { uid, pseudonym: pseudonymOf(uid), role };
  const results: Record<string, DecideResult> = {};
  for (const { id, revision } of cases) {
    const outcome = await takeStep(context, id, {
      ...{ by: uid, ...actOf(act) },
      next: (one) => decideCase(one, act, { by, seen: revision, now: now() }),
    });
    results[id] = resultOf(outcome);
  }
  return results;
}

export const decideCaseCall = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY, timeoutSeconds: 300, secrets: [ACCOUNT_SECRET] },
  async (request) => ({
    results: await decideCases(deployedContext(), demandUid(request), request.data),
  }),
);
