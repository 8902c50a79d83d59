import { LIMITS } from '@friends/domain';
import type { Case, CaseState, ReadingLanguage, Report, Role, Verdict } from '@friends/domain';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { callFunction, idToken } from '../../firebase/session.ts';

/** A case with its id, as the queue shows it; times in milliseconds. */
export type ListedCase = Case & { readonly id: string };
export type ListedReport = Report & { readonly id: string };

/** What a moderator does with a case: `words` are what the member is told. */
export interface CaseAct {
  readonly kind: Verdict | 'take' | 'release' | 'grant' | 'refuse' | 'undo' | 'ask' | 'note';
  /** With `ask`. */
  readonly to?: 'member' | 'reporters';
  readonly reason?: string;
  readonly days?: number;
  readonly words?: string;
}

/** What came of it: somebody else was quicker, or it cannot be done as the case stands. */
export type CaseResult = 'done' | 'changed' | 'not-now';

const found = <T>(document: RestDocument): T & { id: string } => ({
  ...(readFields(document.fields ?? {}) as unknown as T),
  id: document.name.split('/').at(-1) ?? '',
});

const by = (fieldPath: string, direction: 'ASCENDING' | 'DESCENDING') => ({
  field: { fieldPath },
  direction,
});

async function ask<T>(
  collectionId: string,
  query: object,
  below = '',
): Promise<readonly (T & { id: string })[]> {
  const structuredQuery = { from: [{ collectionId }], limit: LIMITS.casesAtOnce, ...query };
  const answer = await askFirestore(`${below}:runQuery`, await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }) => (document === undefined ? [] : [found<T>(document)]));
}

type Asked =
  | { readonly states: readonly CaseState[] }
  | { readonly member: string }
  | {
      readonly newest: number;
      readonly period?: { readonly from: number; readonly until: number };
    };

const cases = async (asked: Asked): Promise<readonly ListedCase[]> =>
  (await callFunction<{ readonly cases: readonly ListedCase[] }>('listCases', asked)).cases;

/**
 * Cases in these states, the gravest first, then the oldest; fifty at most. One's own are not among
 * them.
 * @throws CallError; Failure
 */
export const listCases = (states: readonly CaseState[]): Promise<readonly ListedCase[]> =>
  cases({ states });

/**
 * All cases about one member's things, the newest first.
 * @throws CallError; Failure
 */
export const listCasesOf = (member: string): Promise<readonly ListedCase[]> => cases({ member });

/**
 * Cases in the order in which they were opened, newest first: all of a period, or the newest.
 * @param newest at most so many
 * @param period milliseconds; `until` is behind the last
 * @throws CallError; Failure
 */
export const listPastCases = (
  newest: number,
  period?: { readonly from: number; readonly until: number },
): Promise<readonly ListedCase[]> => cases({ newest, ...(period && { period }) });

/**
 * What members say who reported the thing of a case, the newest first.
 * @throws CallError; Failure
 */
export async function listReportsOf(id: string): Promise<readonly ListedReport[]> {
  const answer = await callFunction<{ readonly reports: readonly ListedReport[] }>('listReports', {
    case: id,
  });
  return answer.reports;
}

/** What was said in an attached thread; times in milliseconds. */
export interface AttachedMessage {
  readonly id: string;
  readonly from: Role;
  readonly text: string;
  readonly at: number;
}

/**
 * The thread that a reporter has attached to a case, oldest first.
 * @throws Failure
 */
export const listAttached = (id: string): Promise<readonly AttachedMessage[]> =>
  ask<AttachedMessage>(
    'attached',
    { orderBy: [by('at', 'ASCENDING')], limit: LIMITS.attachedAtOnce },
    `/cases/${encodeURIComponent(id)}`,
  );

/**
 * What was said in a case in one's own language, by what was written.
 * @param attached also what was said in the attached thread
 * @throws CallError; Failure
 */
export async function translateCase(
  id: string,
  language: ReadingLanguage,
  attached?: true,
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly isIncomplete: boolean }> {
  const input = { case: id, language, ...(attached && { attached }) };
  const answer = (await callFunction('translateCase', input)) as {
    readonly texts: readonly { readonly original: string; readonly text: string }[];
    readonly isIncomplete: boolean;
  };
  const texts = answer.texts.map(({ original, text }) => [original, text] as const);
  return { texts: new Map(texts), isIncomplete: answer.isIncomplete };
}

/**
 * One case.
 * @returns undefined where there is none
 * @throws Failure
 */
export async function readCase(id: string): Promise<ListedCase | undefined> {
  const document = await askFirestore(`/cases/${encodeURIComponent(id)}`, await idToken());
  return document === undefined ? undefined : found<Case>(document as RestDocument);
}

/** A call takes them one after another, and ends before who waits for it gives up. */
const AT_A_TIME = 10;

type Results = Readonly<Record<string, CaseResult>>;

/**
 * Does the same with several cases as they were seen.
 * @returns by the cases' ids what came of it
 * @throws CallError; Failure; some may be done then
 */
export async function decideCases(cases: readonly ListedCase[], act: CaseAct): Promise<Results> {
  const all: Record<string, CaseResult> = {};
  for (let from = 0; from < cases.length; from += AT_A_TIME) {
    const some = cases.slice(from, from + AT_A_TIME).map(({ id, revision }) => ({ id, revision }));
    const answer = await callFunction('decideCase', { cases: some, act });
    Object.assign(all, (answer as { readonly results: Results }).results);
  }
  return all;
}

/**
 * Does something with a case as it was seen.
 * @throws CallError; Failure
 */
export const decideCase = async (one: ListedCase, act: CaseAct): Promise<CaseResult> =>
  (await decideCases([one], act))[one.id] ?? 'not-now';
