import type { Language } from './languages.ts';
import { LIMITS } from './limits.ts';
import type { Reach } from './notice.ts';
import type { Post } from './post.ts';

/** What is done about a request that nobody answers, one after the other; `told` is its author. */
export const RESCUE_STAGES = ['wider', 'language', 'trained', 'told'] as const;
export type RescueStage = (typeof RESCUE_STAGES)[number];

/** `rescues/{postId}`: how far it has come, and since when (milliseconds; a timestamp in Firestore). */
export interface Rescue {
  /** `answered`: somebody has; nothing more is done. */
  readonly stage: RescueStage | 'answered';
  readonly at: number;
}

/** Before this time nothing is done about a request, in milliseconds. */
export const rescueStartsAt = ({ createdAt }: Pick<Post, 'createdAt'>): number =>
  createdAt + LIMITS.rescue.after * 1000;

/**
 * What is to be done about a request next; undefined where nothing is, or not yet.
 * @param isAnswered whether an inquirer has spoken in a thread of it
 * @param now milliseconds
 */
export function nextRescue(
  post: Pick<Post, 'kind' | 'state' | 'createdAt'>,
  isAnswered: boolean,
  before: Rescue | undefined,
  now: number,
): RescueStage | 'answered' | undefined {
  if (post.kind !== 'request' || post.state !== 'open' || before?.stage === 'answered') return;
  // What was shown as unanswered has to be taken back.
  if (isAnswered) return before && 'answered';
  if (before === undefined) return now >= rescueStartsAt(post) ? RESCUE_STAGES[0] : undefined;
  if (now < before.at + LIMITS.rescue.step * 1000) return undefined;
  return RESCUE_STAGES[RESCUE_STAGES.indexOf(before.stage) + 1];
}

/** Whether readers are told that a request has no answer yet. */
export const isShownUnanswered = (rescue: Pick<Rescue, 'stage'> | undefined): boolean =>
  rescue !== undefined && rescue.stage !== 'answered';

/** Somebody who may be able to help. */
export interface Helper {
  readonly uid: string;
  readonly speaks: readonly Language[];
  /** Two digits, JIS X 0401. */
  readonly prefecture: string;
  readonly badges: Readonly<Record<string, unknown>>;
}

/**
 * Whether a member is among those whom a stage reaches: at first those of the same prefecture, then
 * all who speak a language of the request, then those of them with the training badge.
 */
export function isReached(
  helper: Helper,
  { author, speaks, place }: Pick<Post, 'author' | 'speaks' | 'place'>,
  reach: Reach,
): boolean {
  if (helper.uid === author || !helper.speaks.some((language) => speaks[language])) return false;
  if (reach === 'wider') return helper.prefecture === place.code.slice(0, 2);
  return reach === 'language' || helper.badges['trained'] !== undefined;
}
