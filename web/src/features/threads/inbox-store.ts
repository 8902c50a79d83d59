import { followThreads } from './data.ts';
import { mergeThreads } from './model/thread.ts';
import type { Thread } from './model/thread.ts';

/** The threads of a member: undefined until the first answer; `failed` when it does not come. */
export interface Inbox {
  readonly threads: readonly Thread[] | undefined;
  readonly failed: boolean;
}

const EMPTY: Inbox = { threads: undefined, failed: false };
const LINGER_MS = 5_000;

let inbox = EMPTY;
let followed: { readonly uid: string; readonly stop: () => void } | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function change(next: Inbox): void {
  inbox = next;
  for (const listener of listeners) listener();
}

function follow(uid: string): () => void {
  let asAuthor: readonly Thread[] | undefined;
  let asInquirer: readonly Thread[] | undefined;
  const merge = () => {
    if (asAuthor === undefined || asInquirer === undefined) return;
    change({ threads: mergeThreads(asAuthor, asInquirer), failed: false });
  };
  const fail = () => change({ ...inbox, failed: true });
  const stops = [
    followThreads(uid, 'author', (threads) => ((asAuthor = threads), merge()), fail),
    followThreads(uid, 'inquirer', (threads) => ((asInquirer = threads), merge()), fail),
  ];
  return () => stops.forEach((stop) => stop());
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
    followed = { uid, stop: follow(uid) };
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) leaving = setTimeout(leave, LINGER_MS);
  };
}

/** Follows anew after a failure. */
export function retryInbox(): void {
  if (followed === undefined) return;
  const { uid, stop } = followed;
  stop();
  change(EMPTY);
  followed = { uid, stop: follow(uid) };
}
