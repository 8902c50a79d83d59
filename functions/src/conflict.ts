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
