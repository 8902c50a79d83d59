import { textLanguage } from './languages.ts';
import type { AnyReadingLanguage, Language } from './languages.ts';
import { LIMITS } from './limits.ts';
import { checkText } from './text/check.ts';
import type { TextProblem } from './text/check.ts';

/** `likes/{id}`: one member's thanks to another, for one message or for the person. */
export interface Like {
  readonly from: string;
  readonly to: string;
  readonly thread: string;
  /** The message that helped; absent where the thanks are for the person. */
  readonly message?: string;
  /** In the giver's words, one line. */
  readonly why?: string;
  /** Of `why`, found by functions, with the translation for the receiver. */
  readonly language?: Language;
  readonly translations?: Readonly<Partial<Record<AnyReadingLanguage, string>>>;
  /** Whether it is counted; written anew by functions when a block or a sanction comes or goes. */
  readonly counts: boolean;
  /** Whether the thread is between two reading languages; absent stands for no. */
  readonly bridge?: boolean;
  /** Milliseconds; a timestamp in Firestore. */
  readonly createdAt: number;
}

/** What stands for the message in the id of thanks to the person. */
const PERSON = 'person';

/** The one id under which a member can thank for one thing in a thread. */
export const likeId = (giver: string, thread: string, message = PERSON): string =>
  `${giver}_${thread}_${message}`;

/** What is wrong with a reason as typed, or undefined. */
export const checkWhy = (text: string): TextProblem | undefined => checkText(text, LIMITS.why);

/** Whether two members who read these languages talk across a bridge; not where one has gone. */
export const isBridge = (
  one: AnyReadingLanguage | undefined,
  other: AnyReadingLanguage | undefined,
): boolean => one !== undefined && other !== undefined && textLanguage(one) !== textLanguage(other);

/** What is known of the two of a like, as their documents say it now. */
export interface LikeGrounds {
  /** The giver's standing where there is a sanction. */
  readonly standing: string | undefined;
  /** Whether either has blocked the other. */
  readonly isBlocked: boolean;
}

/** Whether a like is counted: not while its giver is suspended, nor between who is blocked. */
export const likeCounts = ({ standing, isBlocked }: LikeGrounds): boolean =>
  !isBlocked && standing !== 'suspended' && standing !== 'removed';

/** The notice of one's newest likes; times in milliseconds. */
interface LikesTold {
  readonly createdAt: number;
  readonly readAt?: number;
  readonly params: { readonly since: number };
}

/**
 * When the one notice of somebody's likes is written anew. What has come since they last looked is
 * counted in it; it rises to the top, and is pushed, once an hour at most.
 * @param before the notice as it stands
 * @param now milliseconds
 * @returns from when on likes are counted in it, and the time it is written under
 */
export function planLikeNotice(
  before: LikesTold | undefined,
  now: number,
): { readonly since: number; readonly createdAt: number } {
  if (before === undefined) return { since: 0, createdAt: now };
  const { createdAt, readAt, params } = before;
  if (readAt !== undefined) return { since: readAt, createdAt: now };
  const isOld = now - createdAt >= LIMITS.likeNoticeGap * 1000;
  return { since: params.since, createdAt: isOld ? now : createdAt };
}
