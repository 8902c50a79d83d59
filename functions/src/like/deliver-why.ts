import { likeJobId } from '@friends/domain';
import type { AnyReadingLanguage, Language, Like, Member, Settings } from '@friends/domain';
import type { DocumentReference } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { nextJob, writeJob } from '../job/next-job.ts';
import type { JobDocument, JobResult } from '../job/next-job.ts';
import { needsReaderText, textForReader, textSource } from '../thread/translate-message.ts';
import type { Outcome } from '../translation/translate-texts.ts';

interface Why {
  readonly from: string;
  readonly text: string;
  readonly speaks: readonly Language[];
  readonly reading: AnyReadingLanguage;
  readonly reads: readonly Language[];
}

/** Why somebody thanks, and for whom it is; undefined where there is nothing to translate. */
async function readWhy({ db }: Context, ref: DocumentReference): Promise<Why | undefined> {
  const like = (await ref.get()).data() as Like | undefined;
  if (like?.why === undefined || like.language !== undefined) return undefined;
  const [giver, receiver, settings] = await db.getAll(
    db.doc(`members/${like.from}`),
    db.doc(`members/${like.to}`),
    db.doc(`members/${like.to}/private/settings`),
  );
  if (giver?.exists !== true || receiver?.exists !== true) return undefined;
  return {
    from: like.from,
    text: like.why,
    speaks: (giver.data() as Member).speaks,
    reading: (settings?.data() as Settings).readingLanguage,
    reads: (receiver.data() as Member).reads,
  };
}

const resultOf = (outcome: Outcome | undefined): JobResult =>
  outcome !== undefined && 'problem' in outcome ? outcome.problem : 'done';

/**
 * Translates why somebody thanks for who is thanked. The language is written with the translation:
 * until then it is still to be done. Can be repeated; what failed is tried again by a job.
 * @param attempts failed attempts the job had when it was taken up, for retries
 */
export async function deliverWhy(context: Context, id: string, attempts?: number): Promise<void> {
  const { db } = context;
  const [ref, jobRef] = [db.doc(`likes/${id}`), db.doc(`jobs/${likeJobId(id)}`)];
  const why = await readWhy(context, ref);
  if (why === undefined) return void (await jobRef.delete());
  const { from, reading, reads } = why;
  const source = await textSource(why.text, why.speaks);
  const outcome = needsReaderText(source.language, reading, reads)
    ? await textForReader(context, { ...source, reading, owner: from, payer: from })
    : undefined;
  const result = resultOf(outcome);
  await db.runTransaction(async (transaction) => {
    const [like, job] = await transaction.getAll(ref, jobRef);
    const isSame = like?.get('why') === why.text;
    const run = { result: isSame ? result : 'done', attempts, now: context.now() } as const;
    const before = job?.data() as JobDocument | undefined;
    writeJob(transaction, jobRef, nextJob(before, { kind: 'like', like: id }, run));
    if (!isSame || result !== 'done') return;
    const translations = outcome && 'text' in outcome ? { [reading]: outcome.text } : {};
    transaction.update(ref, { language: source.language, why: source.text, translations });
  });
}
