import type { Candidate, Commendation } from '@friends/domain';
import { callFunction } from '../../firebase/session.ts';

/** Who has helped in a period. */
export interface Helpers {
  readonly candidates: readonly Candidate[];
  /** Whether there is more than was looked at. */
  readonly isPartial: boolean;
}

/**
 * Who has helped in a period, whom most different people thanked first.
 * @param period milliseconds, its end not in it
 * @throws CallError; Failure
 */
export const findCandidates = (period: {
  readonly from: number;
  readonly to: number;
}): Promise<Helpers> => callFunction('findCandidates', period);

/**
 * Gives members the badge of a year, and one text that each reads in their own language.
 * @throws CallError with `{field, problem}`; Failure
 */
export async function commendMembers(commendation: Commendation): Promise<void> {
  await callFunction('commendMembers', commendation);
}
