import { LIMITS } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { REGION } from '../options.ts';
import { settlePosts } from './settle-post.ts';

const DAY_MS = 86_400_000;

/**
 * Reminds the authors of posts that are about to expire, once each edit however often it runs.
 * @returns how many posts were looked at
 */
export async function remindOfPosts(context: Context): Promise<number> {
  const { postDays, postReminderDays } = LIMITS;
  const since = Timestamp.fromMillis(context.now() - (postDays - postReminderDays) * DAY_MS);
  const open = context.db.collection('posts').where('state', '==', 'open');
  return settlePosts(context, open.where('updatedAt', '<=', since).orderBy('updatedAt'));
}

export const remindPosts = onSchedule(
  {
    schedule: 'every 24 hours',
    region: REGION,
    memory: '256MiB',
    maxInstances: 1,
    timeoutSeconds: 540,
  },
  async () => {
    await remindOfPosts(deployedContext());
  },
);
