import { nextAttempt, nextMonth } from '@friends/domain';
import type { JobState, TranslatedKind } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import type { TranslationProblem } from '../translation/translate-texts.ts';

/** What a job is about. The revision tells whether an old job is about this edit. */
export type JobSubject =
  | { readonly kind: 'post'; readonly post: string; readonly revision: number }
  | { readonly kind: 'message'; readonly thread: string; readonly message: string }
  | { readonly kind: 'like'; readonly like: string }
  | { readonly kind: 'feedback'; readonly feedback: string }
  | { readonly kind: 'case'; readonly case: string }
  | { readonly kind: TranslatedKind; readonly id: string; readonly revision: number };

/** `jobs/{id}`. */
export type JobDocument = JobSubject & {
  readonly attempts: number;
  readonly state: JobState;
  readonly nextAt: Timestamp;
  readonly error: string;
  readonly createdAt: Timestamp;
};

/** How a run ended: nothing is missing, or what it could not overcome. */
export type JobResult = 'done' | TranslationProblem | 'internal';

/** How a run that may leave a job ended. */
export interface JobRun {
  readonly result: JobResult;
  /** Failed attempts that the retrying run has seen; undefined for runs started by a change. */
  readonly attempts: number | undefined;
  readonly now: number;
}

/** A used-up budget is tried again when the next month's begins; all else with back-off. */
function schedule(attempts: number, { result, now }: JobRun) {
  const { state, nextAt } = nextAttempt(attempts, now);
  const at = result === 'budget' ? nextMonth(now) : nextAt;
  return { attempts, state, nextAt: Timestamp.fromMillis(at), error: result };
}

const isSameSubject = (one: JobSubject, other: JobSubject): boolean =>
  !('revision' in one) || ('revision' in other && one.revision === other.revision);

/**
 * What becomes of the job of a post or message after a run. An attempt is counted once, by the run
 * that saw the count before it: deliveries of the same event add nothing. A job about an earlier
 * edit, dead or not, gives way to a new one.
 * @returns undefined where it stays as it is
 */
export function nextJob(
  before: JobDocument | undefined,
  subject: JobSubject,
  run: JobRun,
): JobDocument | 'delete' | undefined {
  if (run.result === 'done') return before === undefined ? undefined : 'delete';
  if (before === undefined || !isSameSubject(subject, before)) {
    return { ...subject, ...schedule(1, run), createdAt: Timestamp.fromMillis(run.now) };
  }
  return before.attempts === run.attempts
    ? { ...before, ...schedule(run.attempts + 1, run) }
    : undefined;
}

/** So much later a job is taken up that lay ready before its work began. */
const READY_MS = 60_000;

/** A job that lies ready for work that is to begin at once, where that does not end. */
export const waitingJob = (subject: JobSubject, now: number): JobDocument => ({
  ...subject,
  attempts: 0,
  state: 'waiting',
  nextAt: Timestamp.fromMillis(now + READY_MS),
  error: 'internal',
  createdAt: Timestamp.fromMillis(now),
});

/** Writes what `nextJob` said. */
export function writeJob(
  transaction: Transaction,
  ref: DocumentReference,
  next: ReturnType<typeof nextJob>,
): void {
  if (next === 'delete') transaction.delete(ref);
  else if (next !== undefined) transaction.set(ref, next);
}
