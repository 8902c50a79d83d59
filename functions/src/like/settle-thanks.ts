import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { badgeNoticeId, findFacts, planStanding } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { untilSettled } from '../conflict.ts';
import type { Context } from '../context.ts';
import { leaseOf } from '../lease/lease.ts';
import { handOver } from '../lease/together.ts';
import { writeNotice } from '../notice/write-notice.ts';
import { factSource } from './fact-source.ts';
import { tellOfLikes } from './tell-of-likes.ts';

/** The id of the lease names nobody: it outlives a member who is deleted by a day. */
export const thanksLease = (uid: string): string =>
  `thanks_${createHash('sha256').update(uid).digest('hex').slice(0, 32)}`;

/**
 * The member's document is written together with the progress, so that nothing is written of who
 * has gone. What is new is told first: after the badge is there it would not be new any more.
 */
async function settleOnce(context: Context, uid: string): Promise<void> {
  const { db } = context;
  const [member, progress] = (await db.getAll(
    db.doc(`members/${uid}`),
    db.doc(`members/${uid}/private/progress`),
  )) as [DocumentSnapshot, DocumentSnapshot];
  if (member.updateTime === undefined) return;
  const facts = await findFacts(factSource(context, uid));
  const before = member.data() as { likes: number; badges: Readonly<Record<string, Timestamp>> };
  const plan = planStanding(before, facts, Timestamp.fromMillis(context.now()));
  for (const badge of plan.gained) {
    await writeNotice(context, uid, badgeNoticeId(badge), { type: 'badge', params: { badge } });
  }
  if (!plan.isChanged && isDeepStrictEqual(progress.data(), facts)) return;
  const batch = db.batch();
  const { likes, badges } = plan;
  batch.update(member.ref, { likes, badges }, { lastUpdateTime: member.updateTime });
  batch.set(progress.ref, facts);
  await batch.commit();
}

const settle = (context: Context, uid: string): Promise<void> =>
  untilSettled('the thanks of a member', async () => {
    await settleOnce(context, uid);
    await tellOfLikes(context, uid);
  });

/**
 * Brings a member's number of likes, badges, progress and notices of them in line with what the
 * documents say now. All is counted anew, so that it comes to the same however often and in
 * whatever order it is done; what asks for it at the same time is done in one, and where that goes
 * on already it returns at once, so that who is liked by thousands keeps nobody waiting.
 * @param since when the change was written for which it is done; what has been counted since is not
 *   counted again
 * @throws when it keeps changing, or Firestore fails; the event is then delivered again
 */
export const settleThanks = (context: Context, uid: string, since?: Timestamp): Promise<void> =>
  handOver(
    { lease: leaseOf(context.db, thanksLease(uid), uid), run: () => settle(context, uid) },
    since,
  );
