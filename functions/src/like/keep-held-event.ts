import { heldEventId } from '@friends/domain';
import type { RosterEnd } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { settleThanks } from './settle-thanks.ts';

/**
 * Remembers that an event took place, also when its post is gone, and counts it for its organiser.
 * Nothing is kept of an organiser who has gone.
 */
export async function keepHeldEvent(
  context: Context,
  post: string,
  { author, startsAt }: RosterEnd,
): Promise<void> {
  const { db } = context;
  const ref = db.doc(`heldEvents/${heldEventId(post, startsAt)}`);
  await db.runTransaction(async (transaction) => {
    const member = await transaction.get(db.doc(`members/${author}`));
    if (!member.exists) return;
    const held = { organiser: author, post, startsAt: Timestamp.fromMillis(startsAt) };
    transaction.set(ref, held);
  });
  await settleThanks(context, author);
}
