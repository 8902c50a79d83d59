import { nextOccurrence } from './event/repeat.ts';
import { LIMITS } from './limits.ts';
import type { EventDetails, Post } from './post.ts';

const DAY_MS = 86_400_000;

/**
 * What time does to a post: nothing, a reminder to its author, its end; or its event is over, for
 * good or until next week.
 */
export type ExpiryStep = 'none' | 'remind' | 'expire' | 'over' | 'again';

/**
 * When a post that its author leaves alone is closed; every edit begins anew, as does saying that
 * it is still current. In milliseconds, as the post's own times.
 */
export const expiresAt = ({ updatedAt }: Pick<Post, 'updatedAt'>): number =>
  updatedAt + LIMITS.postDays * DAY_MS;

/** When its author is reminded, in milliseconds. */
export const remindsAt = (post: Pick<Post, 'updatedAt'>): number =>
  expiresAt(post) - LIMITS.postReminderDays * DAY_MS;

function eventStep(event: EventDetails, now: number): ExpiryStep {
  if (now < event.endsAt) return 'none';
  return nextOccurrence(event, now) === undefined ? 'over' : 'again';
}

/**
 * What is to be done with a post. Events are announced up to a year ahead, so they end with
 * themselves alone.
 * @param now milliseconds
 */
export function expiryStep(
  post: Pick<Post, 'state' | 'updatedAt' | 'event'>,
  now: number,
): ExpiryStep {
  if (post.state !== 'open') return 'none';
  if (post.event !== undefined) return eventStep(post.event, now);
  if (now >= expiresAt(post)) return 'expire';
  return now >= remindsAt(post) ? 'remind' : 'none';
}
