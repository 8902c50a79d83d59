import type { Cause, Reason } from '../moderation/cause.ts';
import type { Role } from '../thread.ts';

/** What a case is about: one post, one message, or one member. */
export type CaseTarget =
  | { readonly kind: 'post'; readonly post: string }
  | { readonly kind: 'message'; readonly thread: string; readonly message: string }
  | { readonly kind: 'member' };

/**
 * Where a case stands. A decided one can be appealed against, an appeal or an admin can undo it, and
 * what was decided or undone opens anew when the thing itself has changed.
 */
export const CASE_STATES = ['open', 'taken', 'decided', 'appealed', 'undone'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** For how many days a member can be suspended. */
export const SUSPENSION_DAYS = [1, 7, 30] as const;

/** What can be decided; each goes with a written reason. */
export const VERDICTS = ['nothing', 'hide', 'warn', 'suspend', 'remove'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A text of somebody's, with what translating it has given, by reading language. */
export interface CaseWords {
  readonly text: string;
  readonly language?: string;
  readonly translations?: Readonly<Record<string, string>>;
}

/** What moderators see of the thing: never a whole thread, unless who reported it attached it. */
export interface Excerpt extends CaseWords {
  readonly title?: string;
  /** What was said around a message, oldest first; five at most. */
  readonly neighbours?: readonly (CaseWords & { readonly from: Role; readonly at: number })[];
}

/** What was decided. Times in milliseconds here, timestamps in Firestore. */
export interface Decision {
  readonly verdict: Verdict;
  /** Which rule was broken; absent where nothing is wrong. */
  readonly reason?: Reason;
  /** With `suspend`: one of SUSPENSION_DAYS. */
  readonly days?: number;
  /** What the member is told. */
  readonly words: CaseWords;
  /** The uid of who decided. */
  readonly by: string;
  readonly at: number;
}

/** What the member says against a decision, and what came of it. */
export interface Appeal {
  readonly words: CaseWords;
  readonly at: number;
  readonly outcome?: 'granted' | 'refused';
  readonly answer?: CaseWords;
  readonly by?: string;
  readonly decidedAt?: number;
}

/** What a moderator asks the member or those who reported, and what they say. */
export interface CaseQuestion {
  readonly to: 'member' | 'reporters';
  readonly words: CaseWords;
  /** A pseudonym, as in the answers: nothing in a list has to be looked for when somebody goes. */
  readonly by: string;
  readonly at: number;
  readonly answers: readonly (CaseWords & { readonly by: string; readonly at: number })[];
}

/** What a moderator tells the member without deciding anything: no sanction. `by` is a pseudonym. */
export interface CaseNote {
  readonly words: CaseWords;
  readonly by: string;
  readonly at: number;
}

/** What an admin says who takes a decision back. */
export interface Undoing {
  readonly words?: CaseWords;
  /** A pseudonym. */
  readonly by: string;
  readonly at: number;
}

/** `cases/{caseId}`: everything moderators see of one thing that is suspicious or was reported. */
export interface Case {
  readonly target: CaseTarget;
  /** Whose thing it is; a pseudonym once they have gone. */
  readonly member: string;
  readonly state: CaseState;
  /** Goes up by one with every step: who decides names the one they have seen. */
  readonly revision: number;
  readonly excerpt?: Excerpt;
  /** What the thing was written in, once the excerpt is gone: figures count by it. */
  readonly language?: string;
  /** A hash of what was looked at: what was decided holds for it, until the thing says another. */
  readonly fingerprint?: string;
  readonly causes: readonly Cause[];
  /** Those of causes and reports, the gravest first. */
  readonly reasons: readonly (Reason | 'other')[];
  readonly reports: number;
  /** How many of the reports are of accounts that were younger than a week. */
  readonly newcomers?: number;
  /** Whether the writer had been shown the hint and sent it all the same. */
  readonly hintIgnored: boolean;
  /** What sorts the queue: graver and more often reported things are higher. */
  readonly score: number;
  /** Whether nobody else sees the thing until it is decided. */
  readonly waitsHidden: boolean;
  readonly assignee?: string;
  readonly decision?: Decision;
  readonly acknowledgedAt?: number;
  readonly appeal?: Appeal;
  /** Where an admin took the decision back. */
  readonly undone?: Undoing;
  readonly questions: readonly CaseQuestion[];
  readonly notes?: readonly CaseNote[];
  /** What a hidden post is again when it is shown; open, unless said. */
  readonly thingWas?: 'closed';
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Seven days after it was opened. */
  readonly dueAt: number;
  /** When the excerpt is deleted: 90 days after the decision. */
  readonly forgetAt?: number;
}

/** What somebody reports, beside the nine reasons. */
export type ReportReason = Reason | 'other';

/** `reports/{reporter}_{targetKey}`: what a member tells the secretariat of a thing. */
export interface Report {
  readonly reporter: string;
  readonly target: CaseTarget & { readonly member?: string };
  readonly reason: ReportReason;
  readonly note?: string;
  /** Whether the whole thread may be read with it. */
  readonly attach: boolean;
  readonly createdAt: number;
  /** By functions: the case it counts for, and whether its reporter was new. */
  readonly case?: string;
  readonly newcomer?: boolean;
  /** By functions: what became of it. */
  readonly outcome?: ReportOutcome;
  /** By functions: what moderators ask those who reported, in the reporter's language. */
  readonly question?: { readonly text: string; readonly at: number; readonly answeredAt?: number };
}

/** What a reporter is told: nothing decided yet, the thing may stay, or something was done. */
export type ReportOutcome = 'received' | 'kept' | 'acted';
