import { LIMITS } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { DICTIONARY_MEMORY, REGION } from '../options.ts';
import { takeUp } from '../take-up.ts';
import { rescuePost } from './rescue-post.ts';

/** Requests that are looked at in one run, the newest of those that are due first. */
const BATCH = 500;

/**
 * Looks at the open requests that have waited long enough and not too long. One after the other,
 * so that nobody is asked more often than allowed.
 * @returns how many were looked at
 */
export async function widenUnansweredRequests(context: Context): Promise<number> {
  const { after, until } = LIMITS.rescue;
  const waiting = context.db
    .collection('posts')
    .where('kind', '==', 'request')
    .where('state', '==', 'open')
    .where('createdAt', '<=', Timestamp.fromMillis(context.now() - after * 1000))
    .where('createdAt', '>', Timestamp.fromMillis(context.now() - until * 1000))
    .orderBy('createdAt', 'desc')
    .limit(BATCH);
  const failure = 'request could not be carried on';
  return takeUp(waiting, ({ id }) => rescuePost(context, id), { failure });
}

export const widenUnanswered = onSchedule(
  {
    schedule: 'every 3 hours',
    region: REGION,
    memory: DICTIONARY_MEMORY,
    maxInstances: 1,
    timeoutSeconds: 540,
  },
  async () => {
    await widenUnansweredRequests(deployedContext());
  },
);
