import type { Case, ReportReason, Verdict } from './case.ts';
import { wasOnlyLookedAt } from './look.ts';

const HOUR_MS = 3_600_000;

/** What cases come to, for the secretariat and for whom it reports to. */
export interface CaseFigures {
  readonly cases: number;
  readonly decided: number;
  readonly reasons: Readonly<Partial<Record<ReportReason, number>>>;
  /** By the language of the thing; `?` where it is not known any more. */
  readonly languages: Readonly<Record<string, number>>;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** Hours from the beginning to the decision: of the middle case, and of the slowest in twenty. */
  readonly hours?: { readonly median: number; readonly slow: number };
  readonly appeals: number;
  readonly granted: number;
}

type Counted = Pick<Case, 'reasons' | 'excerpt' | 'language' | 'decision' | 'appeal' | 'createdAt'>;

/** What the thing is written in, also after the excerpt has been forgotten. */
const languageOf = ({ excerpt, language }: Counted): string | undefined =>
  excerpt?.language ?? language;

function tally<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Below which a part of the sorted numbers lies; the numbers are not empty. */
const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;

const tenths = (hours: number): number => Math.round(hours * 10) / 10;

/** Cases by their first reason, language and decision, how long they took, and what appeals came to. */
export function figuresOf(all: readonly Counted[]): CaseFigures {
  const cases = all.filter((one) => !wasOnlyLookedAt(one));
  const decided = cases.flatMap(({ decision, createdAt }) =>
    decision === undefined ? [] : [{ decision, hours: (decision.at - createdAt) / HOUR_MS }],
  );
  const hours = decided.map((one) => one.hours).sort((a, b) => a - b);
  const appeals = cases.flatMap(({ appeal }) => appeal ?? []);
  return {
    cases: cases.length,
    decided: decided.length,
    reasons: tally(cases.flatMap(({ reasons }) => reasons[0] ?? [])),
    languages: tally<string>(cases.map((one) => languageOf(one) ?? '?')) as Record<string, number>,
    verdicts: tally(decided.map(({ decision }) => decision.verdict)),
    ...(hours.length > 0 && {
      hours: { median: tenths(quantile(hours, 0.5)), slow: tenths(quantile(hours, 0.95)) },
    }),
    appeals: appeals.length,
    granted: appeals.filter(({ outcome }) => outcome === 'granted').length,
  };
}

const day = (at: number): string => new Date(at).toISOString();

/**
 * The cases as rows of a table, names of columns first; nobody is named in it, nor quoted.
 * @param cases by their ids
 */
export function caseRows(
  cases: ReadonlyMap<string, Case>,
): readonly (readonly (string | number)[])[] {
  const head = [
    ...['case', 'kind', 'state', 'reasons', 'language', 'reports', 'score', 'opened'],
    ...['decided', 'verdict', 'reason', 'days', 'hours', 'appeal'],
  ];
  const counted = [...cases].filter(([, one]) => !wasOnlyLookedAt(one));
  const rows = counted.map(([id, one]) => {
    const { decision, createdAt } = one;
    return [
      ...[id, one.target.kind, one.state, one.reasons.join(' '), languageOf(one) ?? ''],
      ...[one.reports, one.score, day(createdAt), decision ? day(decision.at) : ''],
      ...[decision?.verdict ?? '', decision?.reason ?? '', decision?.days ?? ''],
      decision ? tenths((decision.at - createdAt) / HOUR_MS) : '',
      one.appeal === undefined ? '' : (one.appeal.outcome ?? 'open'),
    ];
  });
  return [head, ...rows];
}
