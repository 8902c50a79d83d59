import { Timestamp } from 'firebase-admin/firestore';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { ACCOUNT_SECRET } from '../account/secret.ts';
import { tellOfCase } from '../case/tell-of-case.ts';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { deliverFeedback } from '../feedback/deliver-feedback.ts';
import { deliverWhy } from '../like/deliver-why.ts';
import { DICTIONARY_MEMORY, REGION } from '../options.ts';
import { publishPost } from '../post/publish-post.ts';
import { translatePublication } from '../story/translate-publication.ts';
import { takeOverLeases } from '../lease/take-over.ts';
import { takeUp } from '../take-up.ts';
import { deliverMessage } from '../thread/deliver-message.ts';
import { nextJob, writeJob } from './next-job.ts';
import type { JobDocument } from './next-job.ts';

/** Jobs a run takes up, and how many of them at a time. */
const BATCH = 50;
const AT_A_TIME = 5;

async function run(context: Context, job: JobDocument): Promise<void> {
  if (job.kind === 'post') await publishPost(context, job.post, job.attempts);
  else if (job.kind === 'feedback') await deliverFeedback(context, job.feedback, job.attempts);
  else if (job.kind === 'case') await tellOfCase(context, job.case);
  else if (job.kind === 'like') await deliverWhy(context, job.like, job.attempts);
  else if (job.kind === 'message') {
    await deliverMessage(context, job.thread, job.message, job.attempts);
  } else await translatePublication(context, job, job.attempts);
}

/** What fails otherwise than by the translator counts too, so that it ends as a dead letter. */
async function countFailure(context: Context, due: QueryDocumentSnapshot): Promise<void> {
  const job = due.data() as JobDocument;
  const { attempts } = job;
  await context.db.runTransaction(async (transaction) => {
    const before = (await transaction.get(due.ref)).data() as JobDocument | undefined;
    if (before === undefined) return;
    const counted = { result: 'internal', attempts, now: context.now() } as const;
    writeJob(transaction, due.ref, nextJob(before, job, counted));
  });
}

/**
 * Takes up the jobs that are due. A job deletes itself when nothing is missing any more, else
 * waits longer; after the last attempt it stays as a dead letter.
 * @returns how many were taken up
 */
export async function retryDueJobs(context: Context): Promise<number> {
  const due = context.db
    .collection('jobs')
    .where('state', '==', 'waiting')
    .where('nextAt', '<=', Timestamp.fromMillis(context.now()))
    .orderBy('nextAt')
    .limit(BATCH);
  return takeUp(due, (job) => run(context, job.data() as JobDocument), {
    failure: 'job failed',
    atATime: AT_A_TIME,
    afterFailure: (job) => countFailure(context, job),
  });
}

export const retryJobs = onSchedule(
  {
    schedule: 'every 1 minutes',
    region: REGION,
    memory: DICTIONARY_MEMORY,
    secrets: [ACCOUNT_SECRET],
    maxInstances: 1,
    timeoutSeconds: 300,
  },
  async () => {
    const context = deployedContext();
    await Promise.all([retryDueJobs(context), takeOverLeases(context)]);
  },
);
