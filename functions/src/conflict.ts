import { GrpcStatus } from 'firebase-admin/firestore';

const CONFLICTS: readonly unknown[] = [
  GrpcStatus.ALREADY_EXISTS,
  GrpcStatus.FAILED_PRECONDITION,
  GrpcStatus.NOT_FOUND,
  GrpcStatus.ABORTED,
];

/** Whether a conditional write failed because somebody else wrote meanwhile: look, and try again. */
export const isConflict = (error: unknown): boolean =>
  CONFLICTS.includes((error as { code?: unknown }).code);

/** How often something may change under our hands before the event is left to a later delivery. */
const ROUNDS = 10;

/**
 * Does something anew as long as others write meanwhile what it has read.
 * @param what is changing, for the message
 * @throws what `run` throws, but conflicts; Error when it keeps changing
 */
export async function untilSettled<T>(what: string, run: () => Promise<T>): Promise<T> {
  for (let round = 0; round < ROUNDS; round += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  }
  throw new Error(`${what} keeps changing`);
}
