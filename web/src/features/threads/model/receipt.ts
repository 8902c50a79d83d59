import type { Role } from '@friends/domain';
import type { Message } from './thread.ts';

/** What is said beneath a message of one's own. */
export interface Receipt {
  /** Whether the other has read so far. */
  readonly isRead: boolean;
  /** Only beneath the newest it is put in words for the eye. */
  readonly isNewest: boolean;
}

/**
 * How to tell what has become of one's own messages.
 * @param messages oldest first
 * @param readAt when the other last read, in milliseconds; undefined where never
 */
export function receiptsFor(
  messages: readonly Message[],
  role: Role,
  readAt = -Infinity,
): (message: Message) => Receipt {
  const newest = messages.findLast(({ from }) => from === role);
  return ({ id, createdAt }) => ({ isRead: createdAt <= readAt, isNewest: id === newest?.id });
}
