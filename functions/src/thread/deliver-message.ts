import { messageJobId, otherRole } from '@friends/domain';
import type { Language, Member, Settings } from '@friends/domain';
import type { DocumentReference } from 'firebase-admin/firestore';
import { askAboutMessage, checkMessage } from '../case/check-message.ts';
import type { Context } from '../context.ts';
import { nextJob, writeJob } from '../job/next-job.ts';
import type { JobDocument, JobResult } from '../job/next-job.ts';
import type { Outcome } from '../translation/translate-texts.ts';
import type { MessageDocument, MessageTranslation, ThreadDocument } from './read-thread.ts';
import { refreshThread } from './refresh-thread.ts';
import { messageSource, needsReaderText, textForReader } from './translate-message.ts';

interface Delivery {
  readonly thread: string;
  readonly id: string;
  readonly ref: DocumentReference;
  readonly message: MessageDocument;
  /** Whose budget pays: the writer's, or the reader's where the writer has gone. */
  readonly payer: string;
  readonly writer: string;
  /** Whether both have written by now. */
  readonly bothWrote: boolean;
  readonly speaks: readonly Language[];
  /** Absent where the reader has gone. */
  readonly reader?: { readonly settings: Settings; readonly reads: readonly Language[] };
}

async function readDelivery(
  { db }: Context,
  threadId: string,
  id: string,
): Promise<Delivery | undefined> {
  const ref = db.doc(`threads/${threadId}/messages/${id}`);
  const [threadSnapshot, snapshot] = await db.getAll(db.doc(`threads/${threadId}`), ref);
  const thread = threadSnapshot?.data() as ThreadDocument | undefined;
  const message = snapshot?.data() as MessageDocument | undefined;
  if (thread === undefined || message === undefined) return undefined;
  const [writer, reader] = [thread[message.from], thread[otherRole(message.from)]];
  const [writing, reading, settings] = await db.getAll(
    db.doc(`members/${writer}`),
    db.doc(`members/${reader}`),
    db.doc(`members/${reader}/private/settings`),
  );
  const speaks = (writing?.data() as Member | undefined)?.speaks ?? [];
  const payer = writing?.exists === true ? writer : reader;
  const bothWrote = thread.spoke[otherRole(message.from)];
  const delivery = { thread: threadId, id, ref, message, writer, bothWrote, payer, speaks };
  if (reading?.exists !== true || settings?.exists !== true) return delivery;
  const { reads } = reading.data() as Member;
  return { ...delivery, reader: { settings: settings.data() as Settings, reads } };
}

type Translated = Outcome | 'not-needed';

async function translateFor(
  context: Context,
  delivery: Delivery,
  source: { readonly text: string; readonly language: Language },
): Promise<Translated> {
  const { reader, payer } = delivery;
  if (reader === undefined) return 'not-needed';
  const reading = reader.settings.readingLanguage;
  if (!needsReaderText(source.language, reading, reader.reads)) return 'not-needed';
  return textForReader(context, { ...source, reading, owner: payer, payer });
}

function stateOf(translated: Translated): MessageTranslation {
  if (translated === 'not-needed') return 'none';
  if ('text' in translated) return 'done';
  return translated.problem === 'budget' ? 'budget' : 'pending';
}

function resultOf(translated: Translated): JobResult {
  return translated !== 'not-needed' && 'problem' in translated ? translated.problem : 'done';
}

async function writeOutcome(
  context: Context,
  delivery: Delivery,
  source: { readonly text: string; readonly language: Language },
  translated: Translated,
  attempts: number | undefined,
): Promise<void> {
  const { db } = context;
  const { thread, id, ref, reader } = delivery;
  const jobRef = db.doc(`jobs/${messageJobId(thread, id)}`);
  await db.runTransaction(async (transaction) => {
    const [message, existing] = await transaction.getAll(ref, jobRef);
    if (message?.exists !== true || message.get('withheld') === true) return;
    const texts =
      reader !== undefined && translated !== 'not-needed' && 'text' in translated
        ? { translations: { [reader.settings.readingLanguage]: translated.text } }
        : {};
    const fields = { ...source, ...texts, translation: stateOf(translated) };
    transaction.set(ref, fields, { merge: true });
    const subject = { kind: 'message', thread, message: id } as const;
    const before = existing?.data() as JobDocument | undefined;
    const run = { result: resultOf(translated), attempts, now: context.now() };
    writeJob(transaction, jobRef, nextJob(before, subject, run));
  });
}

/**
 * Does for a message what its reader needs: the thread shows it at once, then its translation.
 * Can be repeated; a message that has its translation is not touched again.
 * @param attempts failed attempts the job of this message had when it was taken up, for retries
 */
export async function deliverMessage(
  context: Context,
  threadId: string,
  id: string,
  attempts?: number,
): Promise<void> {
  const delivery = await readDelivery(context, threadId, id);
  if (delivery === undefined) {
    await context.db.doc(`jobs/${messageJobId(threadId, id)}`).delete();
    return;
  }
  const { message } = delivery;
  const source = await messageSource(message, delivery.speaks);
  if ((await checkMessage(context, delivery, source)) === 'withheld') {
    await refreshThread(context, threadId);
    await context.db.doc(`jobs/${messageJobId(threadId, id)}`).delete();
    return;
  }
  await refreshThread(context, threadId);
  if (message.translation === 'done' || message.translation === 'none') return;
  const [translated] = await Promise.all([
    translateFor(context, delivery, source),
    askAboutMessage(context, delivery, source),
  ]);
  await writeOutcome(context, delivery, source, translated, attempts);
  if (stateOf(translated) === 'done') await refreshThread(context, threadId);
}
