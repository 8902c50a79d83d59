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
import { SECRETARIAT_BUDGET } from '../story/publication.ts';
import { textForReader, textSource } from '../thread/translate-message.ts';
import { caseOf } from './read-case.ts';

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
    const source = await textSource(words.text, ['ja']);
    const paid = { owner: SECRETARIAT_BUDGET, payer: SECRETARIAT_BUDGET };
    const outcome = await textForReader(context, { ...source, reading, ...paid });
    if ('problem' in outcome) return { text: source.text, isPending: true };
    if (outcome.text === source.text) return { text: source.text };
    return { text: outcome.text, original: source.text };
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

/** Nobody is told of a case in which nothing was held against them, nor kept waiting. */
function isTheirs({ decision, waitsHidden, questions }: Case): boolean {
  if (questions.some(({ to }) => to === 'member')) return true;
  return decision !== undefined && (decision.verdict !== 'nothing' || waitsHidden);
}

async function caseRead(id: string, one: Case, read: Read) {
  const { state, decision } = one;
  const until = suspendedUntil(one);
  const appealUntil = mayAppealUntil(one);
  const question = one.questions.findLast(({ to }) => to === 'member');
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
    ...(question && { question: { words: await read(question.words) } }),
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
