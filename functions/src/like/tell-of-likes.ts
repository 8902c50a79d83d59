import { LIKES_NOTICE, planLikeNotice } from '@friends/domain';
import type { Member, NoticeOf } from '@friends/domain';
import { GrpcStatus, Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { prepareNotice } from '../notice/write-notice.ts';
import { countedLikes } from './fact-source.ts';

interface ToldBefore {
  readonly createdAt: number;
  readonly readAt?: number;
  readonly params: NoticeOf<'like'>['params'];
}

function toldBefore(notice: DocumentSnapshot): ToldBefore | undefined {
  const data = notice.data();
  if (data === undefined) return undefined;
  const readAt = data['readAt'] as Timestamp | undefined;
  return {
    createdAt: (data['createdAt'] as Timestamp).toMillis(),
    ...(readAt && { readAt: readAt.toMillis() }),
    params: data['params'] as ToldBefore['params'],
  };
}

/** How many likes there are since a moment in milliseconds, and who gave the newest. */
async function newLikes(context: Context, uid: string, since: number) {
  const later = countedLikes(context, uid)
    .where('createdAt', '>', Timestamp.fromMillis(since))
    .orderBy('createdAt', 'desc');
  const newest = await later.limit(1).get();
  const [last] = newest.docs;
  if (last === undefined) return { count: 0, nickname: '' };
  const [counted, giver] = await Promise.all([
    later.count().get(),
    context.db.doc(`members/${last.get('from')}`).get(),
  ]);
  const nickname = (giver.data() as Member | undefined)?.nickname ?? '';
  return { count: counted.data().count, nickname };
}

/**
 * Tells a member of the likes since they last looked, all of them in one notice: its number goes up
 * in its place, and it rises to the top once an hour at most. Where all are taken back before it
 * was read, it goes.
 * @throws a conflict where the notice was read or written meanwhile: look again
 */
export async function tellOfLikes(context: Context, uid: string): Promise<void> {
  const { db } = context;
  const ref = db.doc(`notices/${uid}/items/${LIKES_NOTICE}`);
  const found = await ref.get();
  const before = toldBefore(found);
  const { since, createdAt } = planLikeNotice(before, context.now());
  const { count, nickname } = await newLikes(context, uid, since);
  const isRead = before?.readAt !== undefined;
  if (count === 0 && (before === undefined || isRead)) return;
  const params = { nickname, count, since };
  await db.runTransaction(async (transaction) => {
    const now = await transaction.get(ref);
    if (now.updateTime?.valueOf() !== found.updateTime?.valueOf()) {
      throw Object.assign(new Error('told meanwhile'), { code: GrpcStatus.FAILED_PRECONDITION });
    }
    if (count === 0) return void transaction.delete(ref);
    if (createdAt === before?.createdAt) return void transaction.update(ref, { params });
    const notice = { type: 'like', params } as const;
    const at = Timestamp.fromMillis(createdAt);
    (await prepareNotice(context, transaction, uid, LIKES_NOTICE, notice, at))?.();
  });
}
