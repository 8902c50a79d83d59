import { likeCounts } from '@friends/domain';
import type { Like } from '@friends/domain';
import type { DocumentReference, Query } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { isBlockedBetween } from '../member/blocked.ts';

/** Likes that are looked at side by side. */
const AT_A_TIME = 10;

/** In a transaction: of a block and a sanction that come or go at once, both are seen. */
async function judge(context: Context, ref: DocumentReference): Promise<void> {
  const { db } = context;
  await db.runTransaction(async (transaction) => {
    const like = (await transaction.get(ref)).data() as Like | undefined;
    if (like === undefined) return;
    const sanction = await transaction.get(db.doc(`sanctions/${like.from}`));
    const isBlocked = await isBlockedBetween(context, like.from, like.to, transaction);
    const standing = sanction.get('standing') as string | undefined;
    const counts = likeCounts({ standing, isBlocked });
    if (counts !== like.counts) transaction.update(ref, { counts });
  });
}

async function judgeAll(context: Context, likes: Query): Promise<void> {
  const { docs } = await likes.select().get();
  await inGroups(docs, AT_A_TIME, ({ ref }) => judge(context, ref));
}

/** Counts the likes that a member has given, or does not, as their standing says now. */
export const judgeLikesFrom = (context: Context, uid: string): Promise<void> =>
  judgeAll(context, context.db.collection('likes').where('from', '==', uid));

/** Counts the likes between two, or does not, as their blocks say now. */
export async function judgeLikesBetween(
  context: Context,
  one: string,
  other: string,
): Promise<void> {
  const likes = context.db.collection('likes');
  await judgeAll(context, likes.where('from', '==', one).where('to', '==', other));
  await judgeAll(context, likes.where('from', '==', other).where('to', '==', one));
}
