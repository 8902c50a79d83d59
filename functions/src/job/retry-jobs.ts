import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { deliverFeedback } from '../feedback/deliver-feedback.ts';
import { inGroups } from '../in-groups.ts';
import { deliverWhy } from '../like/deliver-why.ts';
import { DICTIONARY_MEMORY, REGION } from '../options.ts';
import { publishPost } from '../post/publish-post.ts';
import { translatePublication } from '../story/translate-publication.ts';
import { deliverMessage } from '../thread/deliver-message.ts';
import { nextJob, writeJob } from './next-job.ts';
import type { JobDocument } from './next-job.ts';

/** Jobs a run takes up, and how many of them at a time. */
const BATCH = 50;
const AT_A_TIME = 5;

async function run(context: Context, job: JobDocument): Promise<void> {
  if (job.kind === 'post') await publishPost(context, job.post, job.attempts);
  else if (job.kind === 'feedback') await deliverFeedback(context, job.feedback, job.attempts);
  else if (job.kind === 'like') await deliverWhy(context, job.like, job.attempts);
  else if (job.kind === 'message') {
    await deliverMessage(context, job.thread, job.message, job.attempts);
  } else await translatePublication(context, job, job.attempts);
}

/** What fails otherwise than by the translator counts too, so that it ends as a dead letter. */
async function runCounted(context: Context, snapshot: DocumentSnapshot): Promise<void> {
  const { db } = context;
  const job = snapshot.data() as JobDocument;
  try {
    await run(context, job);
  } catch (error) {
    logError('job failed', { id: snapshot.id, error: String(error) });
    await db.runTransaction(async (transaction) => {
      const before = (await transaction.get(snapshot.ref)).data() as JobDocument | undefined;
      if (before === undefined) return;
      const counted = { result: 'internal', attempts: job.attempts, now: context.now() } as const;
      writeJob(transaction, snapshot.ref, nextJob(before, job, counted));
    });
  }
}

/**
 * Takes up the jobs that are due. A job deletes itself when nothing is missing any more, else
 * waits longer; after the last attempt it stays as a dead letter.
 * @returns how many were taken up
 */
export async function retryDueJobs(context: Context): Promise<number> {
  const due = await context.db
    .collection('jobs')
    .where('state', '==', 'waiting')
    .where('nextAt', '<=', Timestamp.fromMillis(context.now()))
    .orderBy('nextAt')
    .limit(BATCH)
    .get();
  await inGroups(due.docs, AT_A_TIME, (snapshot) => runCounted(context, snapshot));
  return due.size;
}

export const retryJobs = onSchedule(
  {
    schedule: 'every 1 minutes',
    region: REGION,
    memory: DICTIONARY_MEMORY,
    maxInstances: 1,
    timeoutSeconds: 300,
  },
  async () => {
    await retryDueJobs(deployedContext());
  },
);
