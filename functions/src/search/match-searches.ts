import { Timestamp } from 'firebase-admin/firestore';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { REGION } from '../options.ts';
import { takeUp } from '../take-up.ts';
import { matchSearch } from './match-search.ts';

/** Searches that are taken up at a time, how often in a run, and how many side by side. */
const BATCH = 100;
const BATCHES = 20;
const AT_A_TIME = 5;

/** One that failed waits like one that found nothing; it may be gone meanwhile. */
async function postpone(context: Context, { ref }: QueryDocumentSnapshot): Promise<void> {
  const nextAt = Timestamp.fromMillis(context.now() + context.searchEverySeconds * 1000);
  await ref.update({ nextAt }).catch((gone: unknown) => {
    logError('saved search given up meanwhile', { path: ref.path, error: String(gone) });
  });
}

function matchBatch(context: Context): Promise<number> {
  const due = context.db
    .collectionGroup('searches')
    .where('nextAt', '<=', Timestamp.fromMillis(context.now()))
    .orderBy('nextAt')
    .limit(BATCH);
  return takeUp(due, (search) => matchSearch(context, search), {
    failure: 'saved search failed',
    atATime: AT_A_TIME,
    afterFailure: (search) => postpone(context, search),
  });
}

/**
 * Looks at the saved searches that are due, the longest waiting first.
 * @returns how many were looked at
 */
export async function matchDueSearches(context: Context): Promise<number> {
  let looked = 0;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const size = await matchBatch(context);
    looked += size;
    if (size < BATCH) break;
  }
  return looked;
}

export const matchSearches = onSchedule(
  {
    schedule: 'every 10 minutes',
    region: REGION,
    memory: '256MiB',
    maxInstances: 1,
    timeoutSeconds: 540,
  },
  async () => {
    await matchDueSearches(deployedContext());
  },
);
