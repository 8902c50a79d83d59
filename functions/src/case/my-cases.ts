import {
  mayAppealUntil,
  needsReading,
  parseMyCases,
  quoteOf,
  suspendedUntil,
} from '@friends/domain';
import type { AnyReadingLanguage, Case, CaseWords } from '@friends/domain';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import { caseOf } from './read-case.ts';
import { textOfCase } from './text-of-case.ts';

/** Words of the secretariat as a member reads them. */
interface WordsRead {
  readonly text: string;
  /** Where it is a translation. */
  readonly original?: string;
  /** Where the translation has not come yet. */
  readonly isPending?: true;
}

type Read = (words: CaseWords) => Promise<WordsRead>;

const readerOf =
  (context: Context, reading: AnyReadingLanguage): Read =>
  async (words) => {
    const outcome = await textOfCase(context, words, reading);
    if ('problem' in outcome) return { text: words.text, isPending: true };
    if (outcome.text === words.text) return { text: words.text };
    return { text: outcome.text, original: words.text };
  };

async function appealRead({ appeal }: Case, read: Read) {
  if (appeal === undefined) return undefined;
  const { outcome, answer, words } = appeal;
  return {
    text: words.text,
    ...(outcome && { outcome }),
    ...(answer && { answer: await read(answer) }),
  };
}

/** What moderators have asked the member, and said without deciding anything; the newest last. */
async function talkRead({ questions, notes = [] }: Case, read: Read) {
  const asked = questions.filter(({ to }) => to === 'member');
  return {
    notes: await Promise.all(notes.map(({ words }) => read(words))),
    questions: await Promise.all(
      asked.map(async ({ words, answers }) => ({
        words: await read(words),
        ...(answers[0] && { answer: answers[0].text }),
      })),
    ),
  };
}

/** Nobody is told of a case in which nothing was held against them, nor kept waiting, nor asked. */
function isTheirs({ decision, waitsHidden, questions, notes = [] }: Case): boolean {
  if (notes.length > 0 || questions.some(({ to }) => to === 'member')) return true;
  return decision !== undefined && (decision.verdict !== 'nothing' || waitsHidden);
}

async function caseRead(id: string, one: Case, read: Read) {
  const { state, decision } = one;
  const until = suspendedUntil(one);
  const appealUntil = mayAppealUntil(one);
  const appeal = await appealRead(one, read);
  return {
    ...{ id, state, quoted: quoteOf(one), needsReading: needsReading(one) },
    ...(decision && {
      ...{ verdict: decision.verdict, decidedAt: decision.at },
      ...(decision.reason && { reason: decision.reason }),
      ...(decision.days !== undefined && { days: decision.days }),
      words: await read(decision.words),
    }),
    ...(until !== undefined && { until }),
    ...(appealUntil !== undefined && { mayAppealUntil: appealUntil }),
    ...(appeal && { appeal }),
    ...(await talkRead(one, read)),
  };
}

/**
 * What was decided about things of one's own, the newest first, in one's language; also under a
 * sanction. Who decided is not said.
 * @param input `{language}`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`
 */
export async function myCases(context: Context, uid: string, input: unknown) {
  const parsed = parseMyCases(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const read = readerOf(context, parsed.value.language);
  const found = await context.db.collection('cases').where('member', '==', uid).get();
  const own = found.docs.flatMap((snapshot) => {
    const one = caseOf(snapshot);
    return one !== undefined && isTheirs(one) ? [{ id: snapshot.id, one }] : [];
  });
  own.sort((a, b) => b.one.updatedAt - a.one.updatedAt);
  return Promise.all(own.map(({ id, one }) => caseRead(id, one, read)));
}

export const myCasesCall = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY },
  async (request) => ({
    cases: await myCases(deployedContext(), demandUid(request), request.data),
  }),
);
