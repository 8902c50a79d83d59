import { Timestamp } from 'firebase-admin/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { REGION } from '../options.ts';
import { takeUp } from '../take-up.ts';
import { refreshTraining } from './refresh-training.ts';

/** Sessions that are looked at in a run, and how many side by side. */
const BATCH = 50;
const AT_A_TIME = 5;
const LATER_MS = 600_000;

/**
 * Reminds of the sessions that are a day away.
 * @returns how many were looked at
 */
export async function tendDueTrainings(context: Context): Promise<number> {
  const due = context.db
    .collection('trainings')
    .where('nextAt', '<=', Timestamp.fromMillis(context.now()))
    .orderBy('nextAt')
    .limit(BATCH);
  return takeUp(due, ({ id }) => refreshTraining(context, id), {
    failure: 'training not tended',
    atATime: AT_A_TIME,
    // It is put off, so that a batch of those that fail does not fill every run.
    afterFailure: ({ ref }) =>
      ref.update({ nextAt: Timestamp.fromMillis(context.now() + LATER_MS) }),
  });
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
