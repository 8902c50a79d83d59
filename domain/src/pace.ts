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
export function paceLimit(kind: PaceKind, heldBack: boolean): number {
  if (kind === 'post') return LIMITS.pace.postsPerDay;
  if (kind === 'feedback') return LIMITS.pace.feedbackPerDay;
  if (kind === 'report') return LIMITS.pace.reportsPerDay;
  if (kind === 'message') return LIMITS.pace.messagesPerMinute;
  return heldBack ? LIMITS.pace.threadsPerDayWhenNew : LIMITS.pace.threadsPerDay;
}

/** Whether the account is younger than a week; times in milliseconds. */
export const isNewAccount = (joinedAt: number, now: number): boolean =>
  now < joinedAt + LIMITS.pace.newForDays * DAY * 1000;

/**
 * Whether the account is held to the pace of new ones: it is younger than a week, or not kept, so
 * that a banned one could come back as another at once.
 * @param isKept whether it is linked to a way of signing in, or has had a recovery code
 */
export const isHeldBack = (isKept: boolean, joinedAt: number, now: number): boolean =>
  !isKept || isNewAccount(joinedAt, now);

/** How many more of `kind` fit the pace now; posts may still have to wait between two. */
export function roomFor(pace: Pace, kind: PaceKind, now: number, heldBack: boolean): number {
  const last = pace[kind];
  const limit = paceLimit(kind, heldBack);
  const isOver = last === undefined || now >= last.windowStart + PACE_WINDOW[kind] * 1000;
  return isOver ? limit : Math.max(0, limit - last.count);
}

/** Either the next window to write, or how long to wait in seconds. */
export type PaceDecision =
  | { readonly allowed: true; readonly continues: boolean; readonly count: number }
  | { readonly allowed: false; readonly waitSeconds: number };

/**
 * Whether one more of `kind` fits the pace now. `firestore.rules` decides the same with the
 * server's clock; this tells the person beforehand.
 */
export function decidePace(
  pace: Pace,
  kind: PaceKind,
  now: number,
  heldBack: boolean,
): PaceDecision {
  const last = pace[kind];
  if (last === undefined) return { allowed: true, continues: false, count: 1 };
  const wait = (until: number) =>
    ({ allowed: false, waitSeconds: Math.ceil((until - now) / 1000) }) as const;
  const gapEnds = last.at + LIMITS.pace.postGap * 1000;
  if (kind === 'post' && now < gapEnds) return wait(gapEnds);
  const windowEnds = last.windowStart + PACE_WINDOW[kind] * 1000;
  if (now >= windowEnds) return { allowed: true, continues: false, count: 1 };
  if (last.count >= paceLimit(kind, heldBack)) return wait(windowEnds);
  return { allowed: true, continues: true, count: last.count + 1 };
}
