import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { REGION } from '../options.ts';
import { takeUp } from '../take-up.ts';
import { settleStanding } from './settle-standing.ts';
import { tellOverdue } from './tell-staff.ts';

const BATCH = 50;
const AT_A_TIME = 5;

/** Lifts the suspensions that are over. @returns how many were looked at */
export async function liftSanctions(context: Context): Promise<number> {
  const over = context.db
    .collection('sanctions')
    .where('until', '<=', Timestamp.fromMillis(context.now()))
    .limit(BATCH);
  return takeUp(over, ({ id }) => settleStanding(context, id), {
    failure: 'sanction not lifted',
    atATime: AT_A_TIME,
    afterFailure: () => Promise.resolve(),
  });
}

/** What a case quoted goes; that there was a case, in which language, and what was decided, stays. */
async function forget({ db }: Context, one: QueryDocumentSnapshot): Promise<void> {
  const { ref } = one;
  for (const below of ['attached', 'withheld']) await db.recursiveDelete(ref.collection(below));
  const gone = FieldValue.delete();
  const language: unknown = one.get('excerpt.language');
  await ref.update({ excerpt: gone, forgetAt: gone, ...(language !== undefined && { language }) });
}

/** Deletes excerpts whose time is up. @returns how many cases were looked at */
export async function forgetExcerpts(context: Context): Promise<number> {
  const due = context.db
    .collection('cases')
    .where('forgetAt', '<=', Timestamp.fromMillis(context.now()))
    .limit(BATCH);
  return takeUp(due, (one) => forget(context, one), {
    failure: 'excerpt not forgotten',
    atATime: AT_A_TIME,
    afterFailure: () => Promise.resolve(),
  });
}

export const tendCases = onSchedule(
  {
    schedule: 'every 10 minutes',
    region: REGION,
    memory: '256MiB',
    maxInstances: 1,
    timeoutSeconds: 540,
  },
  async () => {
    const context = deployedContext();
    await liftSanctions(context);
    await forgetExcerpts(context);
    await tellOverdue(context);
  },
);
