import { LIMITS } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { REGION } from '../options.ts';
import { settlePosts } from './settle-post.ts';

const DAY_MS = 86_400_000;

/**
 * Closes the posts that nobody has touched for too long, and those whose event is over. Can be
 * repeated: what is closed is not found any more.
 * @returns how many posts were looked at
 */
export async function expireDuePosts(context: Context): Promise<number> {
  const open = context.db.collection('posts').where('state', '==', 'open');
  const untouched = Timestamp.fromMillis(context.now() - LIMITS.postDays * DAY_MS);
  const old = open.where('updatedAt', '<=', untouched).orderBy('updatedAt');
  const now = Timestamp.fromMillis(context.now());
  const over = open.where('event.endsAt', '<=', now).orderBy('event.endsAt');
  return (await settlePosts(context, old)) + (await settlePosts(context, over));
}

export const expirePosts = onSchedule(
  {
    schedule: 'every 1 hours',
    region: REGION,
    memory: '256MiB',
    maxInstances: 1,
    timeoutSeconds: 540,
  },
  async () => {
    await expireDuePosts(deployedContext());
  },
);
