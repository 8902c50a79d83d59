import { CHECK_IN_PROBLEMS } from '@friends/domain';
import { CallError, failureCode } from '../../../firebase/session.ts';

/** Why checking in did not happen: a key below `trainings:checkIn`. */
export interface CheckInRefusal {
  readonly key: string;
  /** Only with `rest`: minutes until the next try. */
  readonly count?: number;
}

/** What an error of `checkIn` means to the person in the room. */
export function refusalOf(error: unknown): CheckInRefusal {
  if (error instanceof CallError) {
    const { problem, seconds } = Object(error.details) as Record<string, unknown>;
    if (error.code === 'invalid-argument') return { key: 'malformed' };
    if (error.code === 'resource-exhausted' && typeof seconds === 'number') {
      return { key: 'rest', count: Math.ceil(seconds / 60) };
    }
    const known = CHECK_IN_PROBLEMS.find((one) => one === problem);
    if (known !== undefined) return { key: known };
  }
  return { key: failureCode(error) === 'offline' ? 'offline' : 'unknown' };
}
