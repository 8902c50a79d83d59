import { LIMITS } from '@friends/domain';
import type { NoticeContent } from '@friends/domain';

/** A notice as its member sees it; `createdAt` in milliseconds. */
export type Told = NoticeContent & {
  readonly id: string;
  readonly createdAt: number;
  readonly isRead: boolean;
};

/** Of the newest so many the bell counts the unread; where all are, it says “more than nine”. */
export const COUNTED = 10;

/** @returns e.g. `3`; `20+` where only a page was counted */
export function countText(count: number): string {
  return count >= LIMITS.feedPage ? `${LIMITS.feedPage}+` : String(count);
}

export const unreadOf = (notices: readonly Pick<Told, 'id' | 'isRead'>[]): readonly string[] =>
  notices.filter(({ isRead }) => !isRead).map(({ id }) => id);
