import { Timestamp } from 'firebase-admin/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { DICTIONARY_MEMORY, REGION } from '../options.ts';
import { takeUp } from '../take-up.ts';
import { refreshEvent } from './refresh-event.ts';

/** Events that are looked at in a run, and how many side by side; the others wait for the next. */
const BATCH = 200;
const AT_A_TIME = 5;
const LATER_MS = 600_000;

/**
 * Reminds of the events that are a day away and thanks for those that are over.
 * @returns how many were looked at
 */
export async function tendDueEvents(context: Context): Promise<number> {
  const due = context.db
    .collection('rosters')
    .where('nextAt', '<=', Timestamp.fromMillis(context.now()))
    .orderBy('nextAt')
    .limit(BATCH);
  return takeUp(due, ({ id }) => refreshEvent(context, id), {
    failure: 'event not tended',
    atATime: AT_A_TIME,
    // It is put off, so that a batch of those that fail does not fill every run.
    afterFailure: ({ ref }) =>
      ref.update({ nextAt: Timestamp.fromMillis(context.now() + LATER_MS) }),
  });
}

export const tendEvents = onSchedule(
  {
    schedule: 'every 10 minutes',
    region: REGION,
    memory: DICTIONARY_MEMORY,
    maxInstances: 1,
    timeoutSeconds: 540,
  },
  async () => {
    await tendDueEvents(deployedContext());
  },
);
