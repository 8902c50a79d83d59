const DAY_MS = 86_400_000;
/** So many threads of one member, or so many accounts that are new, make a wave of one text. */
const WAVE = 5;
/** What is shorter is a greeting, and many people greet alike. */
const SHORTEST = 30;
/** More are not kept: by then it is a wave. */
const MOST = 30;

/** Somebody has sent a text to a stranger. */
export interface Sending {
  readonly member: string;
  readonly thread: string;
  readonly message: string;
  /** Milliseconds. */
  readonly at: number;
  /** Whether the account was younger than a week. */
  readonly newcomer: boolean;
}

/** Whether a text says enough for the same one to many to mean something. */
export const mayBeWave = (text: string): boolean => text.length >= SHORTEST;

/**
 * The sendings of a text with one more; those of a day remain, each thread once.
 * @param sendings as they were, in any order
 */
export function withSending(sendings: readonly Sending[], sending: Sending): Sending[] {
  const others = sendings.filter(
    ({ thread, at }) => thread !== sending.thread && at > sending.at - DAY_MS,
  );
  return [...others, sending].sort((a, b) => a.at - b.at).slice(-MOST);
}

/**
 * What others have sent of a wave of new accounts until then: each of them has a part in it, also
 * those who came before it could be known.
 */
export const othersIn = (sendings: readonly Sending[], sending: Sending): readonly Sending[] =>
  sendings.filter(
    ({ member, newcomer, at }) =>
      sending.newcomer && newcomer && member !== sending.member && at <= sending.at,
  );

/**
 * How far a text has come with what its sender has sent: `begins` with the fifth thread of one
 * member, or of the fifth new account; what comes after it `goes-on`.
 */
export function waveOf(
  sendings: readonly Sending[],
  sending: Sending,
): 'none' | 'begins' | 'goes-on' {
  const until = sendings.filter(({ at }) => at <= sending.at);
  const own = until.filter(({ member }) => member === sending.member).length;
  const isNew = until.filter(({ newcomer }) => newcomer).map(({ member }) => member);
  const many = sending.newcomer ? new Set(isNew).size : 0;
  const most = Math.max(own, many);
  if (most < WAVE) return 'none';
  return most === WAVE ? 'begins' : 'goes-on';
}
