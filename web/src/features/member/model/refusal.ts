import { CallError, failureCode } from '../../../firebase/session.ts';

/** Why `saveProfile` did not happen: at a field, or as a whole. */
export interface Refusal {
  /** As in `Profile`; undefined where no field is to blame. */
  readonly field?: string;
  /** A key below `member:problems`. */
  readonly problem: string;
}

const NICKNAME = new Set([
  'empty',
  'too-short',
  'too-long',
  'hidden-characters',
  'malformed',
  'reserved',
  'contact',
  'no-letters',
  'taken',
]);
const ABOUT = new Set(['too-long', 'hidden-characters', 'malformed']);

function textOf(field: string, problem: string): string {
  if (field === 'nickname' && NICKNAME.has(problem)) return `nickname.${problem}`;
  if (field === 'about' && ABOUT.has(problem)) return `about.${problem}`;
  if (field === 'home') return 'home.none';
  return 'field';
}

/** What an error of `saveProfile` means to the person who filled in the form. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof CallError) {
    if (error.code === 'already-exists') return { field: 'nickname', problem: 'nickname.taken' };
    const details = (error.details ?? {}) as { field?: unknown; problem?: unknown };
    if (error.code === 'invalid-argument' && typeof details.field === 'string') {
      const field = details.field.split('.')[0] ?? '';
      return { field, problem: textOf(field, String(details.problem)) };
    }
  }
  const code = failureCode(error);
  return { problem: code === 'offline' || code === 'denied' ? code : 'unknown' };
}
