import { useMemo, useSyncExternalStore } from 'react';
import { failureCode } from './failure.ts';
import type { FailureCode } from './failure.ts';

/** What is followed of a member's own things: undefined until the first answer. */
export interface LiveState<T> {
  readonly items: readonly T[] | undefined;
  /** Why nothing newer comes. */
  readonly failure: FailureCode | undefined;
}

/** Starts following what belongs to a member; gives back how to stop. */
export type Follow<T> = (
  uid: string,
  onItems: (items: readonly T[]) => void,
  onError: (error: unknown) => void,
) => Promise<() => void>;

export interface LiveList<T> {
  readonly current: () => LiveState<T>;
  readonly subscribe: (uid: string, listener: () => void) => () => void;
  readonly retry: () => void;
}

const LINGER_MS = 5_000;

/** Follows at once, though what follows may have to be loaded first. @returns how to stop */
function followSoon<T>(follow: Follow<T>, uid: string, change: (next: LiveState<T>) => void) {
  let items: readonly T[] | undefined;
  let stop: (() => void) | undefined;
  let left = false;
  const fail = (error: unknown) => {
    if (!left) change({ items, failure: failureCode(error) });
  };
  const show = (found: readonly T[]) => {
    items = found;
    if (!left) change({ items, failure: undefined });
  };
  follow(uid, show, fail).then((end) => {
    stop = end;
    if (left) end();
  }, fail);
  return () => {
    left = true;
    stop?.();
  };
}

/**
 * A list on the servers with one listener for all who look at it. It outlasts a change of screen,
 * which would otherwise read everything anew.
 */
export function liveList<T>(follow: Follow<T>): LiveList<T> {
  const empty: LiveState<T> = { items: undefined, failure: undefined };
  let state = empty;
  let followed: { readonly uid: string; readonly stop: () => void } | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const change = (next: LiveState<T>) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const leave = () => {
    followed?.stop();
    followed = undefined;
    state = empty;
  };
  const start = (uid: string) => {
    leave();
    followed = { uid, stop: followSoon(follow, uid, change) };
  };
  return {
    current: () => state,
    subscribe(uid, listener) {
      clearTimeout(leaving);
      if (followed?.uid !== uid) start(uid);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) leaving = setTimeout(leave, LINGER_MS);
      };
    },
    retry() {
      if (followed === undefined) return;
      start(followed.uid);
      change(empty);
    },
  };
}

const nothing = () => () => undefined;

/** What is followed of a member's list; for visitors (no uid) nothing is loaded. */
export function useLiveList<T>(list: LiveList<T>, uid: string | undefined): LiveState<T> {
  const subscribe = useMemo(
    () => (uid === undefined ? nothing : (listener: () => void) => list.subscribe(uid, listener)),
    [list, uid],
  );
  return useSyncExternalStore(subscribe, list.current, list.current);
}
