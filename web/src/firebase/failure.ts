/** Why something asked of the servers did not happen, as far as a person can act on it. */
export type FailureCode = 'offline' | 'denied' | 'pace' | 'signed-out' | 'unknown';

const OFFLINE = new Set([
  'unavailable',
  'deadline-exceeded',
  'auth/network-request-failed',
  'auth/timeout',
]);
const DENIED = new Set(['permission-denied']);
const SIGNED_OUT = new Set([
  'unauthenticated',
  'auth/user-token-expired',
  'auth/user-disabled',
  'auth/user-not-found',
]);

/** A failure of our own making, with a code that stays when it is passed on. */
export class Failure extends Error {
  readonly code: FailureCode;
  /** Only with `pace`: seconds until the next try can succeed. */
  readonly waitSeconds: number | undefined;

  constructor(code: FailureCode, waitSeconds?: number) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.waitSeconds = waitSeconds;
  }
}

/** What an error of the SDK, of a call or of the network means to a person. */
export function failureCode(error: unknown): FailureCode {
  if (error instanceof Failure) return error.code;
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) {
    return 'offline';
  }
  const code = errorCode(error);
  if (code === undefined) return 'unknown';
  if (OFFLINE.has(code)) return 'offline';
  if (DENIED.has(code)) return 'denied';
  if (SIGNED_OUT.has(code)) return 'signed-out';
  return 'unknown';
}

function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code.replace(/^firestore\//, '') : undefined;
}

/**
 * Rejects with `offline` where the work has not ended in time: the SDK waits without an end when
 * the connection is gone. The work may still happen, so it has to be repeatable.
 */
export async function withDeadline<T>(work: Promise<T>, seconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Failure('offline')), seconds * 1000);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
