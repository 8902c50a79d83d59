import { LIMITS } from '../limits.ts';
import type { Case } from './case.ts';
import { caseWith } from './decide.ts';

const DAY_MS = 86_400_000;

/** Why a member cannot do something with a case: not theirs, too late, or done already. */
export type MemberProblem = 'not-yours' | 'late' | 'done';

export type MemberOutcome = { readonly case: Case } | { readonly problem: MemberProblem };

/**
 * Until when a decision can be appealed against, in milliseconds; undefined where it cannot: nothing
 * was held against the member, it was taken back, or they have appealed already.
 */
export function mayAppealUntil({ state, decision, appeal }: Case): number | undefined {
  if (state !== 'decided' || decision === undefined || appeal !== undefined) return undefined;
  if (decision.verdict === 'nothing') return undefined;
  return decision.at + LIMITS.decision.appealDays * DAY_MS;
}

/** Whether a warning waits to be read before its member can go on. */
export const needsReading = ({ state, decision, acknowledgedAt }: Case): boolean =>
  (state === 'decided' || state === 'appealed') &&
  decision?.verdict === 'warn' &&
  acknowledgedAt === undefined;

/**
 * The case after its member has appealed against the decision, once, within twenty days. Who
 * appeals has read what they appeal against; until it is judged the decision holds.
 */
export function appealed(one: Case, uid: string, text: string, now: number): MemberOutcome {
  if (one.member !== uid) return { problem: 'not-yours' };
  const until = mayAppealUntil(one);
  if (until === undefined) return { problem: 'done' };
  if (now > until) return { problem: 'late' };
  const change = {
    state: 'appealed',
    appeal: { words: { text }, at: now },
    ...(needsReading(one) && { acknowledgedAt: now }),
    dueAt: now + LIMITS.decision.dueDays * DAY_MS,
    // Whoever judges it has to see what it is about.
    forgetAt: undefined,
  } as const;
  return { case: caseWith(one, change, now) };
}

/** The case after its member has read the warning. */
export function acknowledged(one: Case, uid: string, now: number): MemberOutcome {
  if (one.member !== uid) return { problem: 'not-yours' };
  if (!needsReading(one)) return { problem: 'done' };
  return { case: caseWith(one, { acknowledgedAt: now }, now) };
}

/** Who answers a question: the member, or one of those who reported, by their pseudonym. */
export interface Answerer {
  readonly as: 'member' | 'reporters';
  readonly pseudonym: string;
}

/**
 * The case after somebody has answered the newest question to them, once each.
 * @returns `done` where there is none, or they have answered it
 */
export function answered(
  one: Case,
  { as, pseudonym }: Answerer,
  text: string,
  now: number,
): MemberOutcome {
  const index = one.questions.findLastIndex(({ to }) => to === as);
  const question = one.questions[index];
  if (question === undefined) return { problem: 'not-yours' };
  const { answers } = question;
  const isFull = answers.length >= LIMITS.decision.answers;
  if (isFull || answers.some(({ by }) => by === pseudonym)) return { problem: 'done' };
  const answer = { text, by: pseudonym, at: now };
  const questions = one.questions.with(index, { ...question, answers: [...answers, answer] });
  return { case: caseWith(one, { questions }, now) };
}
