import { LIMITS } from '../limits.ts';
import type { Cause, Weight } from '../moderation/cause.ts';
import type { Case, CaseTarget, Excerpt, ReportOutcome, ReportReason } from './case.ts';
import { isInForce } from './standing.ts';

const DAY_MS = 86_400_000;
/** Within so long a case is to be decided; for so long a decision also answers later reports. */
const DUE_DAYS = LIMITS.decision.dueDays;

/**
 * What a case weighs in the queue. Everything but a grave cause together weighs less than one: so
 * neither a long text nor a crowd pushes it down.
 */
const WEIGHTS: Readonly<Record<Weight, number>> = { grave: 1000, case: 100, hint: 10 };
const HINT_IGNORED = 20;
const REPORT = 40;
const NEWCOMERS_REPORT = 2;
const MOST = { causes: 300, reports: 400, newcomers: 100 } as const;

/** The id of the one case that a thing can have; a member is named by a pseudonym. */
export function caseIdOf(target: CaseTarget, pseudonym: string): string {
  if (target.kind === 'post') return `post_${target.post}`;
  if (target.kind === 'message') return `message_${target.thread}_${target.message}`;
  return `member_${pseudonym}`;
}

type Weighed = Pick<Case, 'causes' | 'hintIgnored' | 'reports' | 'newcomers'>;

/** What sorts the queue: graver and more often reported things are higher. */
export function scoreOf({ causes, hintIgnored, reports, newcomers = 0 }: Weighed): number {
  const rules = new Map(causes.map(({ rule, weight }) => [rule, WEIGHTS[weight]]));
  const grave = causes.some(({ weight }) => weight === 'grave') ? WEIGHTS.grave : 0;
  const others = [...rules.values()].filter((weight) => weight !== WEIGHTS.grave);
  return (
    grave +
    Math.min(
      MOST.causes,
      others.reduce((sum, weight) => sum + weight, 0),
    ) +
    (hintIgnored ? HINT_IGNORED : 0) +
    Math.min(MOST.reports, (reports - newcomers) * REPORT) +
    Math.min(MOST.newcomers, newcomers * NEWCOMERS_REPORT)
  );
}

/** A thing as it is when a machine or a reporter points at it. */
export interface Suspect {
  readonly target: CaseTarget;
  readonly member: string;
  readonly fingerprint: string;
  readonly excerpt: Excerpt;
}

/** What the machine has found in it. */
export interface Found extends Suspect {
  readonly causes: readonly Cause[];
  readonly hintIgnored: boolean;
  readonly waitsHidden: boolean;
}

/** What reports say of it by now. */
export interface Reported extends Suspect {
  readonly reason: ReportReason;
  /** When the newest of them was written, in milliseconds. */
  readonly at: number;
  readonly reports: number;
  readonly newcomers: number;
}

const isUndecided = ({ state }: Case): boolean => state === 'open' || state === 'taken';

/** Whether nobody else may see the thing before a moderator has looked at it. */
export const waitsForDecision = (one: Case): boolean => isUndecided(one) && one.waitsHidden;

const reasonsOf = (
  causes: readonly Cause[],
  reported: readonly ReportReason[],
): readonly ReportReason[] => {
  const gravest = [...causes].sort((a, b) => WEIGHTS[b.weight] - WEIGHTS[a.weight]);
  return [...new Set([...gravest.map(({ reason }) => reason), ...reported])];
};

const fresh = ({ target, member, fingerprint, excerpt }: Suspect, now: number): Case => ({
  target,
  member,
  state: 'open',
  revision: 1,
  fingerprint,
  excerpt,
  causes: [],
  reasons: [],
  reports: 0,
  hintIgnored: false,
  score: 0,
  waitsHidden: false,
  questions: [],
  createdAt: now,
  updatedAt: now,
  dueAt: now + DUE_DAYS * DAY_MS,
});

/** The case as a new one; what was asked and answered stays with it. */
const reopened = (before: Case, suspect: Suspect, now: number): Case => ({
  ...fresh(suspect, now),
  revision: before.revision,
  reports: before.reports,
  ...(before.newcomers !== undefined && { newcomers: before.newcomers }),
  questions: before.questions,
});

const stepped = (next: Case, before: Case | undefined, now: number): Case => ({
  ...next,
  score: scoreOf(next),
  revision: before === undefined ? 1 : before.revision + 1,
  updatedAt: now,
});

const ruleSet = (causes: readonly Cause[]): string => causes.map(({ rule }) => rule).join();

/** Whether the machine has said so before. */
const saysTheSame = (before: Case, found: Found): boolean =>
  before.fingerprint === found.fingerprint &&
  ruleSet(before.causes) === ruleSet(found.causes) &&
  before.hintIgnored === found.hintIgnored &&
  before.waitsHidden === found.waitsHidden;

/**
 * The case after the machine has found something. What was decided of the same text stands; of
 * another text it opens anew, unless a decision is still in force or appealed against.
 * @param now milliseconds
 * @returns undefined where it stays as it is
 */
export function caseAfterFound(
  before: Case | undefined,
  found: Found,
  now: number,
): Case | undefined {
  const { fingerprint, excerpt, causes, hintIgnored, waitsHidden } = found;
  const what = { fingerprint, excerpt, causes, hintIgnored, waitsHidden };
  const set = (base: Case) =>
    stepped({ ...base, ...what, reasons: reasonsOf(causes, base.reasons) }, before, now);
  if (before === undefined) return set(fresh(found, now));
  if (isUndecided(before)) return saysTheSame(before, found) ? undefined : set(before);
  if (before.fingerprint === fingerprint || before.state === 'appealed') return undefined;
  return isInForce(before, now) ? undefined : set(reopened(before, found, now));
}

/** Whether a report opens a decided case anew: by another text, or by what is said a week later. */
function opensAnew(before: Case, { fingerprint, at }: Reported): boolean {
  if (before.state === 'undone') return true;
  if (before.state !== 'decided' || before.decision?.verdict !== 'nothing') return false;
  const isAnother = before.target.kind !== 'member' && before.fingerprint !== fingerprint;
  return isAnother || at >= before.decision.at + DUE_DAYS * DAY_MS;
}

/**
 * The case after somebody has reported the thing. Reports count for the queue and hide nothing;
 * what is known of a member's thing stays, what is known of another text goes.
 * @param now milliseconds
 * @returns undefined where it stays as it is: the decision answers this report too
 */
export function caseAfterReport(
  before: Case | undefined,
  reported: Reported,
  now: number,
): Case | undefined {
  const { target, fingerprint, excerpt, reason, reports, newcomers } = reported;
  const count = (base: Case) => {
    const next = {
      ...base,
      reports,
      newcomers,
      reasons: reasonsOf(base.causes, [...base.reasons, reason]),
    };
    return stepped(next, before, now);
  };
  if (before === undefined) return count(fresh(reported, now));
  if (!isUndecided(before)) {
    return opensAnew(before, reported) ? count(reopened(before, reported, now)) : undefined;
  }
  const isSame = before.fingerprint === fingerprint || target.kind === 'member';
  const known = before.excerpt !== undefined && isSame;
  return count(known ? before : { ...before, fingerprint, excerpt, causes: [] });
}

/** What a reporter is told of a case: nothing yet, or what the decision says. */
export function outcomeFor(one: Case): ReportOutcome {
  if (isUndecided(one) || one.decision === undefined) return 'received';
  if (one.state === 'undone') return 'kept';
  return one.decision.verdict === 'nothing' ? 'kept' : 'acted';
}
