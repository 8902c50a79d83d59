import { idToken } from './auth.ts';
import { APP_CHECK_KEY, functionUrl } from './config.ts';
import { Failure } from './failure.ts';

/** What a callable function answered instead of a result. */
export class CallError extends Error {
  /** As in the callable protocol: `invalid-argument`, `already-exists`, … */
  readonly code: string;
  readonly details: unknown;

  constructor(code: string, message: string, details: unknown) {
    super(message);
    this.name = 'CallError';
    this.code = code;
    this.details = details;
  }
}

const CALL_SECONDS = 30;

/**
 * Calls a function by the callable protocol, as whoever is signed in. Plain fetch: the SDK's
 * functions part would only add weight.
 * @throws CallError with the function's code and details; Failure `offline` without a connection
 */
export async function callFunction<Result>(name: string, data: unknown): Promise<Result> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  const token = await idToken();
  if (token !== undefined) headers['Authorization'] = `Bearer ${token}`;
  if (APP_CHECK_KEY !== undefined) {
    const { appCheckToken } = await import('./app.ts');
    headers['X-Firebase-AppCheck'] = (await appCheckToken()) ?? '';
  }
  const response = await fetch(functionUrl(name, location), {
    method: 'POST',
    headers,
    body: JSON.stringify({ data }),
    signal: AbortSignal.timeout(CALL_SECONDS * 1000),
  }).catch(() => {
    throw new Failure('offline');
  });
  return readAnswer<Result>(response.status, await response.json().catch(() => undefined));
}

interface Answer<Result> {
  readonly result?: Result;
  readonly error?: {
    readonly status?: string;
    readonly message?: string;
    readonly details?: unknown;
  };
}

/** The result in a callable's answer, or its error thrown. */
export function readAnswer<Result>(status: number, answer: Answer<Result> | undefined): Result {
  if (status === 200 && answer !== undefined && 'result' in answer) return answer.result as Result;
  const code = (answer?.error?.status ?? 'INTERNAL').toLowerCase().replaceAll('_', '-');
  throw new CallError(code, answer?.error?.message ?? String(status), answer?.error?.details);
}
