import { feedbackJobId, feedbackNoticeId } from '@friends/domain';
import type { AnyReadingLanguage, FeedbackKind, Language, Member, Settings } from '@friends/domain';
import type { Timestamp } from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { nextJob, writeJob } from '../job/next-job.ts';
import type { JobDocument, JobResult } from '../job/next-job.ts';
import { writeNotice } from '../notice/write-notice.ts';
import { DICTIONARY_MEMORY, TRIGGER_OPTIONS } from '../options.ts';
import { SECRETARIAT_BUDGET } from '../story/publication.ts';
import { textForReader, textSource } from '../thread/translate-message.ts';

/** The secretariat reads Japanese. */
const SECRETARIAT_READS = 'ja';

/** A text as it was typed, then with its language and with what its reader reads. */
interface Translated {
  readonly text: string;
  readonly language?: Language;
  /** Absent until it is there; the same text where nothing had to be translated. */
  readonly read?: string;
  readonly readIn?: AnyReadingLanguage;
}

/** `feedback/{id}`. */
export interface FeedbackDocument extends Translated {
  readonly member: string;
  readonly kind: FeedbackKind;
  readonly createdAt: Timestamp;
  readonly answer?: Translated & { readonly at: Timestamp };
}

interface Reader {
  readonly reading: AnyReadingLanguage;
  readonly speaks: readonly Language[];
  readonly payer: string;
}

type Outcome = Translated & { readonly result: JobResult };

/** What a reader reads of a text; nothing is asked again that is there. */
async function readBy(context: Context, typed: Translated, reader: Reader): Promise<Outcome> {
  if (typed.read !== undefined) return { text: typed.text, result: 'done' };
  const { text, language } = await textSource(typed.text, reader.speaks);
  const { reading, payer } = reader;
  const outcome = await textForReader(context, { text, language, reading, owner: payer, payer });
  if ('problem' in outcome) return { text, language, result: outcome.problem };
  return { text, language, read: outcome.text, readIn: reading, result: 'done' };
}

/**
 * Does for a member's feedback what its readers need: the secretariat reads it in Japanese, the
 * member the answer in their own language, and is told of it. Can be repeated.
 * @param attempts failed attempts its job had when it was taken up, for retries
 */
export async function deliverFeedback(
  context: Context,
  id: string,
  attempts?: number,
): Promise<void> {
  const { db } = context;
  const [ref, jobRef] = [db.doc(`feedback/${id}`), db.doc(`jobs/${feedbackJobId(id)}`)];
  const feedback = (await ref.get()).data() as FeedbackDocument | undefined;
  const uid = feedback?.member ?? '';
  const [member, settings] = await db.getAll(
    db.doc(`members/${uid || 'nobody'}`),
    db.doc(`members/${uid || 'nobody'}/private/settings`),
  );
  if (feedback === undefined || member?.exists !== true || settings?.exists !== true) {
    await jobRef.delete();
    return;
  }
  const { speaks } = member.data() as Member;
  const { readingLanguage } = settings.data() as Settings;
  const secretariat = { reading: SECRETARIAT_READS, speaks, payer: uid } as const;
  const theirs = { reading: readingLanguage, speaks: ['ja'], payer: SECRETARIAT_BUDGET } as const;
  const { answer } = feedback;
  const [asked, answered] = await Promise.all([
    readBy(context, feedback, secretariat),
    answer && readBy(context, answer, theirs),
  ]);
  await db.runTransaction(async (transaction) => {
    const [now, job] = await transaction.getAll(ref, jobRef);
    if (now?.exists !== true) return;
    const { result, ...text } = asked;
    const { result: answerResult = 'done', ...answerText } = answered ?? {};
    const answers = answered === undefined ? {} : { answer: answerText };
    transaction.set(ref, { ...text, ...answers }, { merge: true });
    const run = {
      result: result === 'done' ? answerResult : result,
      attempts,
      now: context.now(),
    };
    const before = job?.data() as JobDocument | undefined;
    writeJob(transaction, jobRef, nextJob(before, { kind: 'feedback', feedback: id }, run));
  });
  if (answer === undefined) return;
  const notice = { type: 'feedback-answered', params: { feedback: id } } as const;
  await writeNotice(context, uid, feedbackNoticeId(id), notice);
}

export const onFeedbackCreated = onDocumentCreated(
  { ...TRIGGER_OPTIONS, document: 'feedback/{id}', memory: DICTIONARY_MEMORY },
  ({ params }) => deliverFeedback(deployedContext(), params.id),
);
