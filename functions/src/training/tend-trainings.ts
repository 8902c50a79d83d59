import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { REGION } from '../options.ts';
import { refreshTraining } from './refresh-training.ts';

/** Sessions that are looked at in a run, and how many side by side. */
const BATCH = 50;
const AT_A_TIME = 5;
const LATER_MS = 600_000;

/** One that fails is put off, so that it keeps no other waiting. */
async function tendOrPostpone(context: Context, { ref, id }: DocumentSnapshot): Promise<void> {
  try {
    await refreshTraining(context, id);
  } catch (error) {
    logError('training not tended', { id, error: String(error) });
    await ref.update({ nextAt: Timestamp.fromMillis(context.now() + LATER_MS) });
  }
}

/**
 * Reminds of the sessions that are a day away.
 * @returns how many were looked at
 */
export async function tendDueTrainings(context: Context): Promise<number> {
  const due = await context.db
    .collection('trainings')
    .where('nextAt', '<=', Timestamp.fromMillis(context.now()))
    .orderBy('nextAt')
    .limit(BATCH)
    .get();
  await inGroups(due.docs, AT_A_TIME, (training) => tendOrPostpone(context, training));
  return due.size;
}

export const tendTrainings = onSchedule(
  {
    schedule: 'every 10 minutes',
    region: REGION,
    memory: '256MiB',
    maxInstances: 1,
    timeoutSeconds: 540,
  },
  async () => {
    await tendDueTrainings(deployedContext());
  },
);
