import { Timestamp } from 'firebase-admin/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { REGION } from '../options.ts';
import { takeUp } from '../take-up.ts';
import { accountContext } from './account-context.ts';
import type { AccountContext } from './account-context.ts';
import { runDeletion } from './delete-account.ts';
import { ACCOUNT_SECRET } from './secret.ts';

/** Deletions that a run takes up. */
const BATCH = 20;

/**
 * Goes on with the deletions that are due: those that were interrupted, and those that are old
 * enough for the last look.
 * @returns how many were taken up
 */
export async function runDueDeletions(context: AccountContext): Promise<number> {
  const due = context.db
    .collection('deletions')
    .where('state', '==', 'running')
    .where('nextAt', '<=', Timestamp.fromMillis(context.now()))
    .orderBy('nextAt')
    .limit(BATCH);
  return takeUp(due, ({ id }) => runDeletion(context, id), { failure: 'deletion failed' });
}

export const finishDeletions = onSchedule(
  {
    schedule: 'every 5 minutes',
    region: REGION,
    memory: '512MiB',
    maxInstances: 1,
    timeoutSeconds: 540,
    secrets: [ACCOUNT_SECRET],
  },
  async () => {
    await runDueDeletions(accountContext());
  },
);
