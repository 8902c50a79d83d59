import { parseTranslateMessages } from '@friends/domain';
import type { AnyReadingLanguage, Language } from '@friends/domain';
import { FieldPath } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandMember, demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import type { TranslationProblem } from '../translation/translate-texts.ts';
import { demandOwnThread, languagesOf } from './own-thread.ts';
import type { MessageDocument, ThreadDocument } from './read-thread.ts';
import { messageSource, textForReader } from './translate-message.ts';

interface Reading {
  readonly thread: ThreadDocument;
  readonly speaks: Readonly<Record<string, readonly Language[]>>;
  readonly language: AnyReadingLanguage;
  readonly payer: string;
}

async function speaksOf({ db }: Context, thread: ThreadDocument) {
  const [author, inquirer] = await db.getAll(
    db.doc(`members/${thread.author}`),
    db.doc(`members/${thread.inquirer}`),
  );
  return { author: languagesOf(author), inquirer: languagesOf(inquirer) };
}

/** @returns the problem, where there is one */
async function translateOne(
  context: Context,
  snapshot: DocumentSnapshot,
  { thread, speaks, language: reading, payer }: Reading,
): Promise<TranslationProblem | undefined> {
  const message = snapshot.data() as MessageDocument;
  if (message.withheld === true || message.translations?.[reading] !== undefined) return undefined;
  const source = await messageSource(message, speaks[message.from] ?? []);
  const owner = thread[message.from];
  const outcome = await textForReader(context, { ...source, reading, owner, payer });
  if ('problem' in outcome) return outcome.problem;
  await snapshot.ref.update(
    new FieldPath('translations', reading),
    outcome.text,
    'language',
    source.language,
  );
  return undefined;
}

/**
 * Puts the translations of messages into one more language on them, for one of the two who
 * write there; charged to the caller's budget where not remembered.
 * @param input `{thread, messages: id[1..20], language}`, unchecked
 * @throws {HttpsError} invalid-argument; failed-precondition; permission-denied; when some could
 *   not be translated, resource-exhausted (budget) or unavailable
 */
export async function addTranslations(
  context: Context,
  uid: string,
  input: unknown,
): Promise<void> {
  const parsed = parseTranslateMessages(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { thread: id, messages, language } = parsed.value;
  const { db } = context;
  await demandMember(db, uid);
  const thread = await demandOwnThread(context, id, uid);
  const reading = { thread, speaks: await speaksOf(context, thread), language, payer: uid };
  const refs = [...new Set(messages)].map((message) => db.doc(`threads/${id}/messages/${message}`));
  const problems: TranslationProblem[] = [];
  for (const snapshot of await db.getAll(...refs)) {
    if (!snapshot.exists) continue;
    const problem = await translateOne(context, snapshot, reading);
    if (problem !== undefined) problems.push(problem);
  }
  if (problems.includes('budget')) throw new HttpsError('resource-exhausted', 'budget');
  if (problems.length > 0) throw new HttpsError('unavailable', 'translation');
}

export const translateMessages = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY },
  async (request) => {
    await addTranslations(deployedContext(), demandUid(request), request.data);
    return {};
  },
);
