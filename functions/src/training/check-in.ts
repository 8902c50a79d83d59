import {
  dayOfTraining,
  LIMITS,
  parseCheckIn,
  placeProblem,
  restAfterTries,
  timeProblem,
} from '@friends/domain';
import type { CheckIn, CheckInProblem, Training } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { Transaction } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { ACCOUNT_CALL_OPTIONS } from '../account/account-context.ts';
import { triesId } from '../account/secret.ts';
import { triesOf, writeWrongTry } from '../account/tries.ts';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandMember, demandUid } from '../member/standing.ts';
import {
  codeRef,
  registrationOf,
  registrationRef,
  trainingOf,
  trainingRef,
} from './read-training.ts';

type Outcome = 'there' | { readonly problem: CheckInProblem } | { readonly rest: number };

/** How many places are taken, or, once it has begun, how many are there. */
async function taken(
  { db, now }: Context,
  transaction: Transaction,
  id: string,
  { startsAt }: Training,
): Promise<number> {
  const registered = db.collection('registrations').where('training', '==', id);
  const counted =
    now() < startsAt
      ? registered.where('state', '==', 'going')
      : registered.where('attended', '==', true);
  return (await transaction.get(counted.count())).data().count;
}

/** Everything is looked at and written in one transaction, wrong tries too. */
function enter(context: Context, uid: string, { training: id, code }: CheckIn): Promise<Outcome> {
  const { db } = context;
  const ref = registrationRef(db, id, uid);
  return db.runTransaction(async (transaction): Promise<Outcome> => {
    const now = context.now();
    const [tries, stored, held, registered, member] = await transaction.getAll(
      db.doc(`tries/${triesId('check-in', uid)}`),
      trainingRef(db, id),
      codeRef(db, id),
      ref,
      db.doc(`members/${uid}`),
    );
    const rest = restAfterTries(triesOf(tries), LIMITS.training.tries, now);
    if (rest > 0) return { rest };
    const training = trainingOf(stored);
    // Who is being deleted meanwhile leaves nothing new.
    if (tries === undefined || member?.exists !== true) {
      throw new HttpsError('failed-precondition', 'join first');
    }
    if (training === undefined || training.state === 'draft') {
      throw new HttpsError('not-found', 'no such session');
    }
    const untimely = timeProblem(training, now);
    if (untimely !== undefined) return { problem: untimely };
    if (held?.get('code') !== code || held.get('day') !== dayOfTraining(training.startsAt)) {
      writeWrongTry(transaction, [tries], now);
      return { problem: 'wrong' };
    }
    const registration = registrationOf(registered);
    const others =
      registration?.state === 'going' ? 0 : await taken(context, transaction, id, training);
    const problem = placeProblem(registration, training.capacity, others);
    const fresh = { training: id, member: uid, createdAt: Timestamp.fromMillis(now) };
    if (problem === undefined) {
      const there = { attended: true, attendedBy: 'code' };
      if (registration === undefined)
        transaction.create(ref, { ...fresh, state: 'going', ...there });
      else if (registration.attended !== true)
        transaction.update(ref, { state: 'going', ...there });
      return 'there';
    }
    // So that the secretariat sees them on the list, and can let them in by hand.
    if (registration === undefined) transaction.create(ref, { ...fresh, state: 'waiting' });
    return { problem };
  });
}

/**
 * Says that a member is at a session, by the code that is shown there; who had not registered is
 * registered with it as long as there is room.
 * @param input `{training, code}`, unchecked
 * @throws {HttpsError} invalid-argument where that is no code; not-found; failed-precondition with
 *   `{problem}`; resource-exhausted with `{seconds}` after too many wrong codes; as `demandMember`
 */
export async function checkIn(context: Context, uid: string, input: unknown): Promise<void> {
  await demandMember(context.db, uid);
  const call = parseCheckIn(input);
  if (call === undefined) throw new HttpsError('invalid-argument', 'no code');
  const outcome = await enter(context, uid, call);
  if (outcome === 'there') return;
  if ('rest' in outcome) {
    throw new HttpsError('resource-exhausted', 'too many tries', { seconds: outcome.rest });
  }
  throw new HttpsError('failed-precondition', outcome.problem, { problem: outcome.problem });
}

export const checkInCall = onCall(ACCOUNT_CALL_OPTIONS, async (request) => {
  await checkIn(deployedContext(), demandUid(request), request.data);
  return {};
});
