import { LIMITS, parseRedemption, recoveryProblem, restAfterTries } from '@friends/domain';
import type { Recovery, RecoveryProblem, Redemption } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import type { Context } from '../context.ts';
import { ACCOUNT_CALL_OPTIONS, accountContext } from './account-context.ts';
import type { AccountContext } from './account-context.ts';
import { callerOf } from './caller.ts';
import type { Caller } from './caller.ts';
import { leaveUnusedAccount } from './leave-unused-account.ts';
import { recoveryId, triesId } from './secret.ts';
import { triesOf, writeWrongTry } from './tries.ts';

interface Counted {
  readonly ref: DocumentReference;
  readonly most: number;
}

function countedFor({ db }: Context, { uid, address }: Caller): Counted[] {
  const of = (id: string, most: number) => ({ ref: db.doc(`tries/${id}`), most });
  const { triesByAccount, triesByAddress } = LIMITS.recovery;
  return [
    of(triesId('address', address), triesByAddress),
    ...(uid === undefined ? [] : [of(triesId('account', uid), triesByAccount)]),
  ];
}

function recoveryOf(snapshot: DocumentSnapshot): Recovery | undefined {
  const data = snapshot.data();
  if (data === undefined) return undefined;
  const { createdAt, usedAt, ...rest } = data as Pick<Recovery, 'uid' | 'usedBy'> & {
    readonly createdAt: Timestamp;
    readonly usedAt?: Timestamp;
  };
  return {
    ...rest,
    createdAt: createdAt.toMillis(),
    ...(usedAt && { usedAt: usedAt.toMillis() }),
  };
}

type Outcome =
  { readonly uid: string } | { readonly problem: RecoveryProblem } | { readonly rest: number };

/** Uses the code up, or counts a wrong try, in one transaction: of two at once one comes first. */
async function useCode(
  context: Context,
  caller: Caller,
  { code, attempt }: Redemption,
): Promise<Outcome> {
  const { db } = context;
  const counted = countedFor(context, caller);
  const ref = db.doc(`recoveries/${recoveryId(code)}`);
  return db.runTransaction(async (transaction): Promise<Outcome> => {
    const now = context.now();
    const [snapshot, ...tries] = await transaction.getAll(ref, ...counted.map((one) => one.ref));
    const rests = counted.map(({ most }, at) => restAfterTries(triesOf(tries[at]), most, now));
    const rest = Math.max(...rests);
    if (rest > 0) return { rest };
    const recovery = snapshot && recoveryOf(snapshot);
    const problem = recoveryProblem(recovery, attempt, now);
    if (recovery === undefined || problem !== undefined) {
      writeWrongTry(transaction, tries, now);
      return { problem: problem ?? 'wrong' };
    }
    const usedAt = Timestamp.fromMillis(now);
    if (recovery.usedBy === undefined) transaction.update(ref, { usedBy: attempt, usedAt });
    return { uid: recovery.uid };
  });
}

/**
 * Gives an account back to who has its recovery code, once.
 * @param input `{code, attempt}`, unchecked
 * @returns a token to sign in with
 * @throws {HttpsError} invalid-argument where that is no code; not-found with `{problem}`: wrong,
 *   expired or used; resource-exhausted with `{seconds}` after too many wrong tries
 */
export async function redeemRecoveryCode(
  context: AccountContext,
  caller: Caller,
  input: unknown,
): Promise<string> {
  const redemption = parseRedemption(input);
  if (redemption === undefined) throw new HttpsError('invalid-argument', 'no recovery code');
  const outcome = await useCode(context, caller, redemption);
  if ('rest' in outcome) {
    throw new HttpsError('resource-exhausted', 'too many tries', { seconds: outcome.rest });
  }
  if ('problem' in outcome) {
    throw new HttpsError('not-found', outcome.problem, { problem: outcome.problem });
  }
  const token = await context.auth.createCustomToken(outcome.uid);
  if (caller.isAnonymous && caller.uid !== undefined && caller.uid !== outcome.uid) {
    await leaveUnusedAccount(context, caller.uid);
  }
  return token;
}

export const redeemRecoveryCodeCall = onCall(ACCOUNT_CALL_OPTIONS, async (request) => ({
  token: await redeemRecoveryCode(accountContext(), callerOf(request), request.data),
}));
