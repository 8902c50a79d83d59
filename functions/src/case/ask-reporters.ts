import { caseNoticeId } from '@friends/domain';
import type { CaseQuestion, Report, Settings } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { writeNotice } from '../notice/write-notice.ts';
import { caseOf } from './read-case.ts';
import { textOfCase } from './text-of-case.ts';

const AT_A_TIME = 10;

async function readingLanguageOf(
  { db }: Context,
  reporter: string,
): Promise<Settings['readingLanguage']> {
  const settings = await db.doc(`members/${reporter}/private/settings`).get();
  return (settings.data() as Settings | undefined)?.readingLanguage ?? 'en';
}

async function ask(
  context: Context,
  id: string,
  found: QueryDocumentSnapshot,
  { words, at }: CaseQuestion,
): Promise<void> {
  const { reporter, question } = found.data() as Pick<Report, 'reporter'> & {
    readonly question?: { readonly at: Timestamp };
  };
  if (question?.at.toMillis() === at) return;
  const outcome = await textOfCase(context, words, await readingLanguageOf(context, reporter));
  const text = 'problem' in outcome ? words.text : outcome.text;
  await writeNotice(context, reporter, caseNoticeId('case-question', id, at), {
    type: 'case-question',
    params: { case: id, to: 'reporters', words: text },
  });
  await found.ref.update({ question: { text, at: Timestamp.fromMillis(at) } });
}

/**
 * Puts the newest question to those who reported a thing to each of them, in their language. Can be
 * repeated: who was asked is not asked again.
 */
export async function askReporters(context: Context, id: string): Promise<void> {
  const { db } = context;
  const one = caseOf(await db.doc(`cases/${id}`).get());
  const question = one?.questions.findLast(({ to }) => to === 'reporters');
  if (question === undefined) return;
  const reports = await db.collection('reports').where('case', '==', id).get();
  await inGroups(reports.docs, AT_A_TIME, (found) => ask(context, id, found, question));
}
