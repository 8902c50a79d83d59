import { languagesToMake, publicationJobId, textLanguage } from '@friends/domain';
import type { Language, PublicationText, ReadingLanguage, Words } from '@friends/domain';
import { FieldPath } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { nextJob, writeJob } from '../job/next-job.ts';
import type { JobDocument, JobResult } from '../job/next-job.ts';
import { addReadings } from '../text/add-readings.ts';
import { translateTexts } from '../translation/translate-texts.ts';
import type { TranslationProblem } from '../translation/translate-texts.ts';
import { publicationRef, SECRETARIAT_BUDGET } from './publication.ts';
import type { PublicationDocument, WhichPublication } from './publication.ts';

type Made = ReadonlyMap<ReadingLanguage, Words | TranslationProblem>;

/** The Japanese that Easy Japanese is made of, where there is Japanese that nobody has to make. */
function japaneseAtHand({ texts, source }: PublicationDocument): Words | undefined {
  return source === 'ja' || texts.ja.by === 'hand' ? texts.ja : undefined;
}

async function withReadings({ title, body }: Words): Promise<Words> {
  return { title: await addReadings(title), body: await addReadings(body) };
}

/** The words in the languages asked for; the problem where they did not come. */
async function make(
  context: Context,
  publication: PublicationDocument,
  languages: readonly ReadingLanguage[],
): Promise<Made> {
  const { source, texts } = publication;
  const { title, body } = texts[source];
  const japanese = japaneseAtHand(publication);
  const isMade = (language: ReadingLanguage) => language === 'ja-easy' && japanese !== undefined;
  const targets = languages.filter((language) => !isMade(language)).map(textLanguage);
  const translations = await translateTexts(context, {
    texts: [title, body].map((text) => ({ text, owner: SECRETARIAT_BUDGET })),
    source,
    targets: [...new Set(targets)],
    payer: SECRETARIAT_BUDGET,
  });
  const wordsIn = (target: Language): Words | TranslationProblem => {
    const [head, rest] = [translations(title, target), translations(body, target)];
    if ('problem' in head) return head.problem;
    return 'problem' in rest ? rest.problem : { title: head.text, body: rest.text };
  };
  const made = languages.map(async (language) => {
    if (language !== 'ja-easy') return [language, wordsIn(textLanguage(language))] as const;
    const words = japanese ?? wordsIn('ja');
    return [language, typeof words === 'string' ? words : await withReadings(words)] as const;
  });
  return new Map(await Promise.all(made));
}

function resultOf(made: Made): JobResult {
  const problems = [...made.values()].filter((one) => typeof one === 'string');
  return problems.find((problem) => problem !== 'budget') ?? problems[0] ?? 'done';
}

/** What came, for the languages that still want it: a hand may have been quicker. */
function textsToWrite(
  made: Made,
  now: PublicationDocument,
): (readonly [ReadingLanguage, PublicationText])[] {
  return languagesToMake(now).flatMap((language) => {
    const words = made.get(language);
    if (words === undefined || typeof words === 'string') return [];
    return [[language, { ...words, by: 'machine', of: now.revision }] as const];
  });
}

/**
 * Makes the words of a publication in the languages that have none of its last edit. Can be
 * repeated; what is there already costs nothing.
 * @param attempts failed attempts its job had when it was taken up; none for the call itself
 */
export async function translatePublication(
  context: Context,
  which: WhichPublication,
  attempts: number,
): Promise<void> {
  const { db } = context;
  const { kind, id } = which;
  const ref = publicationRef(db, which);
  const jobRef = db.doc(`jobs/${publicationJobId(kind, id)}`);
  const publication = (await ref.get()).data() as PublicationDocument | undefined;
  if (publication === undefined) {
    await jobRef.delete();
    return;
  }
  const { revision } = publication;
  const made = await make(context, publication, languagesToMake(publication));
  await db.runTransaction(async (transaction) => {
    const [found, job] = await transaction.getAll(ref, jobRef);
    const now = found?.data() as PublicationDocument | undefined;
    // A later edit has a job of its own, and whoever wrote it is at work on it.
    if (now?.revision !== revision) return;
    for (const [language, text] of textsToWrite(made, now)) {
      transaction.update(ref, new FieldPath('texts', language), text);
    }
    const before = job?.data() as JobDocument | undefined;
    const run = { result: resultOf(made), attempts, now: context.now() };
    writeJob(transaction, jobRef, nextJob(before, { kind, id, revision }, run));
  });
}
