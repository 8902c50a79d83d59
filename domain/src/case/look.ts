import * as v from 'valibot';
import { parse } from '../calls.ts';
import type { Parsed } from '../calls.ts';
import { FEED_PAGE, LIMITS } from '../limits.ts';
import type { Reason } from '../moderation/cause.ts';
import { CLIENT_ID } from '../thread.ts';
import type { Case } from './case.ts';
import { caseAfterReport } from './open.ts';
import type { Suspect } from './open.ts';

const DAY_MS = 86_400_000;

/** What a moderator finds who pages through new posts. */
export interface Look {
  readonly suspect: Suspect;
  /** What looks forbidden; absent where nothing is wrong. */
  readonly reason?: Reason;
  /** The moderator's uid. */
  readonly by: string;
}

/** Nothing of a post is copied in which nothing is wrong. */
const fine = ({ suspect: { target, member, fingerprint }, by }: Look, now: number): Case => ({
  ...{ target, member, fingerprint, state: 'decided', revision: 1 },
  ...{ causes: [], reasons: [], reports: 0, hintIgnored: false, score: 0, waitsHidden: false },
  decision: { verdict: 'nothing', words: { text: '' }, by, at: now },
  ...{ questions: [], createdAt: now, updatedAt: now },
  dueAt: now + LIMITS.decision.dueDays * DAY_MS,
});

/**
 * The case of a post after a moderator has looked at it: one to decide, or one that says that
 * somebody has found nothing wrong.
 * @param now milliseconds
 * @returns undefined where the post's case stays as it is, and is to be decided, or undone, itself
 */
export function caseAfterLook(before: Case | undefined, look: Look, now: number): Case | undefined {
  const { suspect, reason } = look;
  if (reason === undefined) return before === undefined ? fine(look, now) : undefined;
  const { reports = 0, newcomers = 0 } = before ?? {};
  return caseAfterReport(before, { ...suspect, reason, at: now, reports, newcomers }, now);
}

/** Whether a case was only ever looked at: nobody has said, or found, anything against it. */
export const wasOnlyLookedAt = ({ reasons }: Pick<Case, 'reasons'>): boolean =>
  reasons.length === 0;

const CasesOfPostsSchema = v.strictObject({
  posts: v.pipe(
    v.array(v.pipe(v.string(), v.regex(CLIENT_ID))),
    v.minLength(1),
    v.maxLength(FEED_PAGE),
  ),
});

/** The input of `casesOfPosts`, checked: a page of posts. */
export const parseCasesOfPosts = (input: unknown): Parsed<{ readonly posts: readonly string[] }> =>
  parse(CasesOfPostsSchema, input);
