import { parseTranslateCase } from '@friends/domain';
import type { AnyReadingLanguage, Case, CaseWords, Report } from '@friends/domain';
import type { Firestore } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { caseOf } from './read-case.ts';
import { textOfCase } from './text-of-case.ts';

const AT_A_TIME = 10;

/** Everything that people have said in a case, members and moderators. */
function wordsIn({ excerpt, decision, appeal, undone, questions, notes = [] }: Case): CaseWords[] {
  const asked = questions.flatMap(({ words, answers }) => [words, ...answers]);
  const told = [decision?.words, appeal?.words, appeal?.answer, undone?.words];
  const said = [excerpt, ...(excerpt?.neighbours ?? []), ...told, ...asked];
  return [...said, ...notes.map(({ words }) => words)].filter((words) => words !== undefined);
}

async function notesOf(db: Firestore, id: string): Promise<CaseWords[]> {
  const { docs } = await db.collection('reports').where('case', '==', id).get();
  return docs.flatMap((found) => {
    const { note } = found.data() as Report;
    return note === undefined ? [] : [{ text: note }];
  });
}

/** The thread, where who reported it has attached it: what the case page lets moderators read. */
async function attachedTo(db: Firestore, id: string): Promise<CaseWords[]> {
  const { docs } = await db.collection(`cases/${id}/attached`).get();
  return docs.map((found) => found.data() as CaseWords);
}

/** The texts of a case by what they are translated from; none where a text is read as it is. */
interface CaseTranslated {
  readonly texts: readonly { readonly original: string; readonly text: string }[];
  /** Whether some are missing, and may be there if one asks again. */
  readonly isIncomplete: boolean;
}

async function translate(
  context: Context,
  words: readonly CaseWords[],
  reading: AnyReadingLanguage,
): Promise<CaseTranslated> {
  const distinct = new Map(words.map((each) => [each.text, each]));
  const texts = new Map<string, string>();
  let isIncomplete = false;
  await inGroups([...distinct.values()], AT_A_TIME, async (each) => {
    const outcome = await textOfCase(context, each, reading);
    if ('problem' in outcome) isIncomplete = true;
    else if (outcome.text !== each.text) texts.set(each.text, outcome.text);
  });
  return { texts: [...texts].map(([original, text]) => ({ original, text })), isIncomplete };
}

/**
 * What people have said in a case, in a moderator's language: what it is about and what was said
 * around it, notes of reporters, answers, the appeal, and the words of other moderators.
 * @param input `{case, language, attached?}`, unchecked; with `attached` also the attached thread
 * @throws {HttpsError} invalid-argument with `{field, problem}`; permission-denied also where there
 *   is no such case, or it is about the caller
 */
export async function translateCase(
  context: Context,
  uid: string,
  input: unknown,
): Promise<CaseTranslated> {
  const { db } = context;
  await demandStaff(db, uid, 'moderate');
  const parsed = parseTranslateCase(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { case: id, language, attached } = parsed.value;
  const one = caseOf(await db.doc(`cases/${id}`).get());
  if (one === undefined || one.member === uid) {
    throw new HttpsError('permission-denied', 'not for you');
  }
  const words = [...wordsIn(one), ...(await notesOf(db, id))];
  const thread = attached === true ? await attachedTo(db, id) : [];
  return translate(context, [...words, ...thread], language);
}

export const translateCaseCall = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY },
  async (request) => translateCase(deployedContext(), demandUid(request), request.data),
);
