import { ROLES } from '@friends/domain';
import type { Role } from '@friends/domain';
import { followThreads, THREADS } from './data.ts';
import { hasLeft, mergeSides } from './model/thread.ts';
import type { Side, Thread } from './model/thread.ts';

/** The threads of a member: undefined until the first answer; `failed` when it does not come. */
export interface Inbox {
  readonly threads: readonly Thread[] | undefined;
  readonly failed: boolean;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
}

const EMPTY: Inbox = { threads: undefined, failed: false, hasMore: false, loadingMore: false };
const LINGER_MS = 5_000;

let inbox = EMPTY;
let followed:
  { readonly uid: string; readonly pages: number; readonly stop: () => void } | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function change(next: Inbox): void {
  inbox = next;
  for (const listener of listeners) listener();
}

/** Follows both sides as one list; a longer list is followed anew, so that all of it stays live. */
function follow(uid: string, pages: number): void {
  const count = pages * THREADS;
  const sides: Partial<Record<Role, Side>> = {};
  const complete = new Set<Role>();
  const show = (role: Role, threads: readonly Thread[], isComplete: boolean) => {
    if (isComplete) complete.add(role);
    sides[role] = { threads, hasMore: !complete.has(role) || threads.length === count };
    const { author, inquirer } = sides;
    if (author === undefined || inquirer === undefined) return;
    const merged = mergeSides([author, inquirer]);
    const loadingMore = pages > 1 && complete.size < ROLES.length;
    const staying = merged.threads.filter((thread) => !hasLeft(thread, uid));
    change({ threads: staying, hasMore: merged.hasMore, failed: false, loadingMore });
  };
  const fail = () => change({ ...inbox, failed: true, loadingMore: false });
  const stops = ROLES.map((role) =>
    followThreads(uid, role, count, (threads, whole) => show(role, threads, whole), fail),
  );
  followed = { uid, pages, stop: () => stops.forEach((stop) => stop()) };
}

function leave(): void {
  followed?.stop();
  followed = undefined;
  inbox = EMPTY;
}

export const currentInbox = (): Inbox => inbox;

/**
 * Follows the threads of a member, with one pair of listeners for all who ask. They outlast a
 * change of screen, which would otherwise read everything anew.
 */
export function subscribeInbox(uid: string, listener: () => void): () => void {
  clearTimeout(leaving);
  if (followed?.uid !== uid) {
    leave();
    follow(uid, 1);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) leaving = setTimeout(leave, LINGER_MS);
  };
}

/** Follows one more page of older threads as well. */
export function showMoreThreads(): void {
  if (followed === undefined || inbox.loadingMore) return;
  const { uid, pages, stop } = followed;
  change({ ...inbox, loadingMore: true });
  follow(uid, pages + 1);
  // Only now: what the first listeners have brought need not come again for the second to begin.
  stop();
}

/** Follows anew after a failure. */
export function retryInbox(): void {
  if (followed === undefined) return;
  const { uid, stop } = followed;
  stop();
  change(EMPTY);
  follow(uid, 1);
}
