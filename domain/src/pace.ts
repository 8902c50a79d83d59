import { LIMITS } from './limits.ts';

const DAY = 86_400;
const MINUTE = 60;

/** One counted window of `paces/{uid}`; times in milliseconds. `id` names what was paid for last. */
export interface PaceWindow {
  readonly id: string;
  /**
   * The thread of a message, in message windows only: an id alone would pay for messages of that
   * id in several threads.
   */
  readonly thread?: string;
  readonly at: number;
  readonly windowStart: number;
  readonly count: number;
}
export interface Pace {
  readonly post?: PaceWindow;
  readonly thread?: PaceWindow;
  readonly message?: PaceWindow;
  readonly feedback?: PaceWindow;
  readonly report?: PaceWindow;
}
export type PaceKind = keyof Pace;

/** Seconds that a window of this kind lasts. */
export const PACE_WINDOW: Readonly<Record<PaceKind, number>> = {
  post: DAY,
  thread: DAY,
  message: MINUTE,
  feedback: DAY,
  report: DAY,
};

/** How many a window holds, after design.md §3. */
export function paceLimit(kind: PaceKind, isNew: boolean): number {
  if (kind === 'post') return LIMITS.pace.postsPerDay;
  if (kind === 'feedback') return LIMITS.pace.feedbackPerDay;
  if (kind === 'report') return LIMITS.pace.reportsPerDay;
  if (kind === 'message') return LIMITS.pace.messagesPerMinute;
  return isNew ? LIMITS.pace.threadsPerDayWhenNew : LIMITS.pace.threadsPerDay;
}

/** Whether the account is held to the pace of new ones: not linked, and joined this week. */
export function isNewAccount(linked: boolean, joinedAt: number, now: number): boolean {
  return !linked && now < joinedAt + LIMITS.pace.newForDays * DAY * 1000;
}

/** Either the next window to write, or how long to wait in seconds. */
export type PaceDecision =
  | { readonly allowed: true; readonly continues: boolean; readonly count: number }
  | { readonly allowed: false; readonly waitSeconds: number };

/**
 * Whether one more of `kind` fits the pace now. `firestore.rules` decides the same with the
 * server's clock; this tells the person beforehand.
 */
export function decidePace(pace: Pace, kind: PaceKind, now: number, isNew: boolean): PaceDecision {
  const last = pace[kind];
  if (last === undefined) return { allowed: true, continues: false, count: 1 };
  const wait = (until: number) =>
    ({ allowed: false, waitSeconds: Math.ceil((until - now) / 1000) }) as const;
  const gapEnds = last.at + LIMITS.pace.postGap * 1000;
  if (kind === 'post' && now < gapEnds) return wait(gapEnds);
  const windowEnds = last.windowStart + PACE_WINDOW[kind] * 1000;
  if (now >= windowEnds) return { allowed: true, continues: false, count: 1 };
  if (last.count >= paceLimit(kind, isNew)) return wait(windowEnds);
  return { allowed: true, continues: true, count: last.count + 1 };
}
