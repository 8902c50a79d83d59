import type { Reason } from '@friends/domain/moderation';
import type { AnyReadingLanguage, CaseState, Verdict } from '@friends/domain';
import { callFunction } from '../../firebase/session.ts';

/** Words as the member reads them; `original` where they are translated. */
export interface ToldWords {
  readonly text: string;
  readonly original?: string;
  readonly isPending?: boolean;
}

/** What the secretariat has decided about something of one's own; times in milliseconds. */
export interface OwnCase {
  readonly id: string;
  readonly state: CaseState;
  readonly verdict?: Verdict;
  readonly reason?: Reason;
  readonly until?: number;
  readonly quoted: string;
  readonly words?: ToldWords;
  readonly mayAppealUntil?: number;
  readonly appeal?: {
    readonly text: string;
    readonly outcome?: 'granted' | 'refused';
    readonly answer?: ToldWords;
  };
  /** What was said without deciding anything, and asked; the newest last. */
  readonly notes: readonly ToldWords[];
  readonly questions: readonly { readonly words: ToldWords; readonly answer?: string }[];
  /** A warning that has to be read before going on. */
  readonly needsReading: boolean;
}

/**
 * What was decided about one's own things, the newest first; also under a sanction.
 * @throws CallError; Failure
 */
export async function listOwnCases(language: AnyReadingLanguage): Promise<readonly OwnCase[]> {
  const answer = await callFunction('myCases', { language });
  return (answer as { readonly cases: readonly OwnCase[] }).cases;
}

/**
 * Says that one has read a warning, after which one can go on.
 * @throws CallError; Failure
 */
export async function acknowledgeWarning(id: string): Promise<void> {
  await callFunction('acknowledgeWarning', { case: id });
}

/**
 * Answers what the secretariat has asked last, once.
 * @throws CallError; Failure
 */
export async function answerQuestion(id: string, text: string): Promise<void> {
  await callFunction('answerQuestion', { case: id, text });
}

/**
 * Appeals against a decision, once.
 * @throws CallError; Failure
 */
export async function appeal(id: string, text: string): Promise<void> {
  await callFunction('appeal', { case: id, text });
}
