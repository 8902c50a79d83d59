import { CallError, failureCode } from '../../../firebase/session.ts';

/** Why something about the account did not happen: a key below `account:problems`. */
export interface Refusal {
  readonly problem: string;
  /** Only with `rest`: minutes until the next try. */
  readonly count?: number;
}

const CODE_PROBLEMS = new Set(['wrong', 'expired', 'used', 'nobody']);

/** What goes wrong with Google and with links by mail. */
const SIGN_IN_PROBLEMS: Readonly<Record<string, string>> = {
  'auth/popup-closed-by-user': 'closed',
  'auth/popup-blocked': 'closed',
  'auth/cancelled-popup-request': 'closed',
  'auth/credential-already-in-use': 'taken',
  'auth/email-already-in-use': 'taken',
  'auth/provider-already-linked': 'taken',
  'auth/invalid-email': 'mail',
  'auth/missing-email': 'mail',
  'auth/invalid-action-code': 'link',
  'auth/expired-action-code': 'link',
};

/** What an error of the calls about accounts means to the person who asked. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof CallError) {
    const { problem, seconds } = Object(error.details) as Record<string, unknown>;
    if (error.code === 'invalid-argument') return { problem: 'malformed' };
    if (error.code === 'resource-exhausted' && typeof seconds === 'number') {
      return { problem: 'rest', count: Math.ceil(seconds / 60) };
    }
    if (typeof problem === 'string' && CODE_PROBLEMS.has(problem)) return { problem };
  }
  const { code } = Object(error) as { readonly code?: unknown };
  const known = typeof code === 'string' ? SIGN_IN_PROBLEMS[code] : undefined;
  if (known !== undefined) return { problem: known };
  return { problem: failureCode(error) === 'offline' ? 'offline' : 'unknown' };
}
