import { LIMITS } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
import { onCall } from 'firebase-functions/v2/https';
import { demandUid } from '../member/standing.ts';
import { ACCOUNT_CALL_OPTIONS, accountContext } from './account-context.ts';
import type { AccountContext } from './account-context.ts';
import { DELETION_STEPS } from './deletion-steps.ts';
import { pseudonymOf, sealed, unsealed } from './secret.ts';

/** A run that failed is tried again after so long. */
const RETRY_MS = 60_000;
/** How long it is remembered that an account is gone, against events that come late. */
const REMEMBERED_MS = 30 * 86_400_000;

/** `deletions/{pseudonym}`: the uid itself can only be read by functions, and not for long. */
interface DeletionDocument {
  readonly state: 'running' | 'done';
  readonly createdAt: Timestamp;
  readonly nextAt?: Timestamp;
  readonly sealed?: string;
  readonly expireAt?: Timestamp;
}

/** From here on nothing new can come from the member: rules and calls ask for the profile. */
async function beginDeletion({ db, now }: AccountContext, uid: string): Promise<void> {
  const ref = db.doc(`deletions/${pseudonymOf(uid)}`);
  await db.runTransaction(async (transaction) => {
    if ((await transaction.get(ref)).exists) return;
    const begun = {
      state: 'running',
      createdAt: Timestamp.fromMillis(now()),
      nextAt: Timestamp.fromMillis(now() + RETRY_MS),
      sealed: sealed(uid),
    } satisfies DeletionDocument;
    transaction.create(ref, begun);
    transaction.delete(db.doc(`members/${uid}`));
    transaction.delete(db.doc(`members/${uid}/private/settings`));
  });
}

/**
 * Takes all steps of a deletion. When it is old enough for nothing to be under way any more, that
 * was the last time, and who it was is forgotten.
 * @throws what a step throws; the next run begins with the first step again
 */
export async function runDeletion(context: AccountContext, pseudonym: string): Promise<void> {
  const { db, now } = context;
  const ref = db.doc(`deletions/${pseudonym}`);
  const deletion = (await ref.get()).data() as DeletionDocument | undefined;
  if (deletion?.sealed === undefined) return;
  const { createdAt } = deletion;
  const began = now();
  const ends = createdAt.toMillis() + LIMITS.deletionSeconds * 1000;
  await ref.update({ nextAt: Timestamp.fromMillis(began + RETRY_MS) });
  const uid = unsealed(deletion.sealed);
  for (const step of DELETION_STEPS) await step(context, uid);
  if (began < ends) {
    await ref.update({ nextAt: Timestamp.fromMillis(ends) });
    return;
  }
  const expireAt = Timestamp.fromMillis(began + REMEMBERED_MS);
  await ref.set({ state: 'done', createdAt, expireAt } satisfies DeletionDocument);
}

/**
 * Deletes an account with all that names it. What was said to others stays with them. Where a step
 * fails, `finishDeletions` goes on; asking again changes nothing.
 * @throws what Firestore throws before the deletion has begun
 */
export async function deleteAccount(context: AccountContext, uid: string): Promise<void> {
  await beginDeletion(context, uid);
  try {
    await runDeletion(context, pseudonymOf(uid));
  } catch (error) {
    logError('deletion goes on later', { error: String(error) });
  }
}

export const deleteAccountCall = onCall(
  { ...ACCOUNT_CALL_OPTIONS, memory: '512MiB', timeoutSeconds: 300 },
  async (request) => {
    await deleteAccount(accountContext(), demandUid(request));
    return {};
  },
);
