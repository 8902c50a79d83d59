import { caseNoticeId } from '../notice.ts';
import type { NoticeContent } from '../notice.ts';
import type { Case, CaseWords } from './case.ts';
import { suspendedUntil } from './standing.ts';

/** What a notice quotes of a thing, at most, in characters. */
const QUOTED = 140;

/** A notice to the member of a case, and the words of the staff that it holds. */
export interface CaseNotice {
  readonly id: string;
  readonly at: number;
  readonly content: NoticeContent;
  readonly words: CaseWords;
}

/** The beginning of what a case is about, in its writer's own words. */
export function quoteOf({ excerpt }: Pick<Case, 'excerpt'>): string {
  const letters = [...(excerpt?.text || excerpt?.title || '').replaceAll(/\s+/gu, ' ').trim()];
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED - 1).join('')}…` : letters.join('');
}

type Told = Omit<CaseNotice, 'id'>;

function ofDecision(id: string, one: Case): Told[] {
  const { decision, waitsHidden } = one;
  // Who has not been kept waiting never knew that there was a case.
  if (decision === undefined || (decision.verdict === 'nothing' && !waitsHidden)) return [];
  const { verdict, reason, words, at } = decision;
  const until = suspendedUntil(one);
  const params = {
    ...{ case: id, verdict, quoted: quoteOf(one), words: words.text },
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
  };
  return [{ at, words, content: { type: 'case-decided', params } }];
}

function ofAppeal(id: string, { appeal }: Case): Told[] {
  const { outcome, answer, decidedAt: at } = appeal ?? {};
  if (outcome === undefined || answer === undefined || at === undefined) return [];
  const params = { case: id, outcome, words: answer.text };
  return [{ at, words: answer, content: { type: 'appeal-decided', params } }];
}

function ofUndoing(id: string, one: Case): Told[] {
  if (one.undone === undefined || ofDecision(id, one).length === 0) return [];
  const { words = { text: '' }, at } = one.undone;
  const params = { case: id, words: words.text };
  return [{ at, words, content: { type: 'case-undone', params } }];
}

function ofQuestions(id: string, { questions }: Case): Told[] {
  return questions
    .filter(({ to }) => to === 'member')
    .map(({ words, at, to }) => {
      const params = { case: id, to, words: words.text };
      return { at, words, content: { type: 'case-question', params } };
    });
}

const ofNotes = (id: string, { notes = [] }: Case): Told[] =>
  notes.map(({ words, at }) => ({
    at,
    words,
    content: { type: 'moderator-note', params: { case: id, words: words.text } },
  }));

/** Everything that the member of a case is told of it, by ids that repeating cannot double. */
export function noticesOfCase(id: string, one: Case): readonly CaseNotice[] {
  return [
    ...ofDecision(id, one),
    ...ofAppeal(id, one),
    ...ofUndoing(id, one),
    ...ofQuestions(id, one),
    ...ofNotes(id, one),
  ].map((told) => ({ id: caseNoticeId(told.content.type, id, told.at), ...told }));
}
