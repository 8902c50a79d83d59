import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { DICTIONARY_MEMORY, REGION } from '../options.ts';
import { refreshEvent } from './refresh-event.ts';

/** Events that are looked at in a run, and how many side by side; the others wait for the next. */
const BATCH = 200;
const AT_A_TIME = 5;
const LATER_MS = 600_000;

/** One that fails is put off, so that it keeps no other waiting. */
async function tendOrPostpone(context: Context, { ref, id }: DocumentSnapshot): Promise<void> {
  try {
    await refreshEvent(context, id);
  } catch (error) {
    logError('event not tended', { id, error: String(error) });
    await ref.update({ nextAt: Timestamp.fromMillis(context.now() + LATER_MS) });
  }
}

/**
 * Reminds of the events that are a day away and thanks for those that are over.
 * @returns how many were looked at
 */
export async function tendDueEvents(context: Context): Promise<number> {
  const due = await context.db
    .collection('rosters')
    .where('nextAt', '<=', Timestamp.fromMillis(context.now()))
    .orderBy('nextAt')
    .limit(BATCH)
    .get();
  await inGroups(due.docs, AT_A_TIME, (roster) => tendOrPostpone(context, roster));
  return due.size;
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
