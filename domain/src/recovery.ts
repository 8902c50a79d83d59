import { LIMITS } from './limits.ts';
import { CLIENT_ID } from './thread.ts';

/** Digits and letters without those that look like another of them, on a screen or by hand. */
const ALPHABET = '0123456789ACDEFHJKMNPQRTVWXY';

/** What is typed for a character that it looks like. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
  U: 'V',
};

/** Characters of a code, and of each group in which it is shown. */
const LENGTH = 12;
const GROUP = 4;

const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/**
 * A new recovery code: 28¹² of them, which nobody guesses in the tries there are.
 * @param draw a secure random whole number from 0 below its argument
 */
export function makeRecoveryCode(draw: (below: number) => number): string {
  return Array.from({ length: LENGTH }, () => ALPHABET.charAt(draw(ALPHABET.length))).join('');
}

/** A code as it is shown: `4H7K-29PX-MT3A`. */
export const showRecoveryCode = (code: string): string =>
  (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');

/**
 * The code that somebody means who typed this: with or without dashes and spaces, in small letters,
 * in full width, with letters that look like those of the code.
 * @returns undefined where it is none, whatever is meant
 */
export function readRecoveryCode(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}ー・.,_]/gu, '');
  const code = [...letters].map((letter) => LOOK_ALIKE[letter] ?? letter).join('');
  return CODE.test(code) ? code : undefined;
}

/** What the `redeemRecoveryCode` call takes. */
export interface Redemption {
  readonly code: string;
  /** A random name of this try, the same when it is repeated. */
  readonly attempt: string;
}

/** The input of `redeemRecoveryCode`; undefined where it holds no code. */
export function parseRedemption(input: unknown): Redemption | undefined {
  const { code, attempt } = Object(input) as Record<string, unknown>;
  if (typeof code !== 'string' || typeof attempt !== 'string') return undefined;
  const read = code.length > 100 ? undefined : readRecoveryCode(code);
  if (read === undefined || !CLIENT_ID.test(attempt)) return undefined;
  return { code: read, attempt };
}

/** `recoveries/{hmac of the code}`; times in milliseconds here. */
export interface Recovery {
  readonly uid: string;
  readonly createdAt: number;
  /** The try that has used it, and when. */
  readonly usedBy?: string;
  readonly usedAt?: number;
}

/** Why a code gives no account. */
export type RecoveryProblem = 'wrong' | 'expired' | 'used';

/**
 * What is wrong with a code, if anything. The try that has used a code may ask again for a while:
 * its answer may have been lost on the way, and the account with it.
 * @param attempt a random name of the try, the same when it is repeated
 * @param now milliseconds
 */
export function recoveryProblem(
  recovery: Recovery | undefined,
  attempt: string,
  now: number,
): RecoveryProblem | undefined {
  if (recovery === undefined) return 'wrong';
  const { usedBy, usedAt, createdAt } = recovery;
  if (usedBy !== undefined && usedAt !== undefined) {
    const repeats = usedBy === attempt && now < usedAt + LIMITS.recovery.repeatSeconds * 1000;
    return repeats ? undefined : 'used';
  }
  return now < createdAt + LIMITS.recovery.days * 86_400_000 ? undefined : 'expired';
}

/** Wrong tries of one account or one address, in a counted window; time in milliseconds. */
export interface Tries {
  readonly count: number;
  readonly windowStart: number;
}

/** Seconds until the next try is heard; 0 where it is heard now. */
export function restAfterTries(tries: Tries | undefined, most: number, now: number): number {
  if (tries === undefined || tries.count < most) return 0;
  const ends = tries.windowStart + LIMITS.recovery.restSeconds * 1000;
  return Math.max(0, Math.ceil((ends - now) / 1000));
}

/** The window after one more wrong try. */
export function withWrongTry(tries: Tries | undefined, now: number): Tries {
  const isOver =
    tries === undefined || now >= tries.windowStart + LIMITS.recovery.restSeconds * 1000;
  return isOver ? { count: 1, windowStart: now } : { ...tries, count: tries.count + 1 };
}
