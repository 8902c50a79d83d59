/** Seconds to wait before each try; the last repeats. Quick at first: most faults are short. */
const BACK_OFF = [5, 10, 20, 30, 60, 120, 300, 600, 1800, 3600] as const;

/** After this many tries (about a day and a half) a person has to look: the dead letter. */
export const MAX_ATTEMPTS = 40;

export type JobState = 'waiting' | 'dead';

/** What becomes of a job that has failed `attempts` times by `now` (milliseconds). */
export function nextAttempt(
  attempts: number,
  now: number,
): { readonly state: JobState; readonly nextAt: number } {
  const seconds = BACK_OFF[Math.min(attempts, BACK_OFF.length) - 1] ?? BACK_OFF[0];
  return { state: attempts >= MAX_ATTEMPTS ? 'dead' : 'waiting', nextAt: now + seconds * 1000 };
}

/** The id of the one job that a post, a message or a like can have. */
export const postJobId = (post: string): string => `post_${post}`;
export const messageJobId = (thread: string, message: string): string =>
  `message_${thread}_${message}`;
export const likeJobId = (like: string): string => `like_${like}`;
/** The id of the job that tells of a step with a case. */
export const caseJobId = (one: string): string => `case_${one}`;
