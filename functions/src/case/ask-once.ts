import type { Cause } from '@friends/domain/moderation';
import { Timestamp } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { fingerprintOf } from './suspect.ts';

/** For so long it is known that a text was looked at; it is retried and edited around that long. */
const KEPT_MS = 90 * 86_400_000;

/**
 * Asks the second opinion about a text, once: repeated events, retries and edits that leave the text
 * alone cost nothing more. `opinions/{fingerprint}` says that it was asked, and nothing else.
 * @param found what to do with what is forbidden in it; where that fails it is asked again
 */
export async function askOnce(
  { db, now, secondOpinion }: Context,
  text: string,
  found: (causes: readonly Cause[]) => Promise<unknown>,
): Promise<void> {
  if (secondOpinion === undefined) return;
  const ref = db.doc(`opinions/${fingerprintOf(text)}`);
  if ((await ref.get()).exists) return;
  const causes = await secondOpinion.causesIn(text);
  if (causes === undefined) return;
  if (causes.length > 0) await found(causes);
  await ref.set({ expireAt: Timestamp.fromMillis(now() + KEPT_MS) });
}
