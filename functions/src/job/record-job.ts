import { nextAttempt, nextMonth } from '@friends/domain';
import type { JobState } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentReference, DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import type { TranslationProblem } from '../translation/translate-texts.ts';

/** What a job is about. The revision tells whether an old job is about this edit. */
export type JobSubject =
  | { readonly kind: 'post'; readonly post: string; readonly revision: number }
  | { readonly kind: 'message'; readonly thread: string; readonly message: string };

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

export interface JobChange {
  /** The job as read in the same transaction. */
  readonly existing: DocumentSnapshot | undefined;
  readonly job: JobSubject;
  readonly result: JobResult;
  /** Failed attempts that the retrying run has seen; undefined for runs started by a change. */
  readonly attempts: number | undefined;
  readonly now: number;
}

/** A used-up budget is tried again when the next month's begins; all else with back-off. */
function schedule(attempts: number, result: JobResult, now: number) {
  const { state, nextAt } = nextAttempt(attempts, now);
  return { state, nextAt: Timestamp.fromMillis(result === 'budget' ? nextMonth(now) : nextAt) };
}

const isSameSubject = (one: JobSubject, other: JobSubject): boolean =>
  one.kind !== 'post' || (other.kind === 'post' && one.revision === other.revision);

/**
 * Creates, counts up or deletes the job of a post or message. An attempt is counted once, by the
 * run that saw the count before it: deliveries of the same event add nothing.
 */
export function recordJob(
  transaction: Transaction,
  ref: DocumentReference,
  { existing, job, result, attempts, now }: JobChange,
): void {
  const before = existing?.data() as JobDocument | undefined;
  if (result === 'done') {
    if (before !== undefined) transaction.delete(ref);
    return;
  }
  if (before === undefined || !isSameSubject(job, before)) {
    const createdAt = Timestamp.fromMillis(now);
    const first = { attempts: 1, ...schedule(1, result, now), error: result, createdAt };
    transaction.set(ref, { ...job, ...first });
  } else if (before.attempts === attempts) {
    const failed = attempts + 1;
    transaction.update(ref, { attempts: failed, ...schedule(failed, result, now), error: result });
  }
}
