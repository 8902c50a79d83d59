import { useCallback, useSyncExternalStore } from 'react';
import { followInThread } from './data.ts';
import { byTarget } from './model/like.ts';
import type { LikesByTarget } from './model/like.ts';

/** The thanks of one conversation; undefined while they are not known. */
interface ThreadLikes {
  readonly mine: LikesByTarget | undefined;
  readonly theirs: LikesByTarget | undefined;
}

interface Followed {
  likes: ThreadLikes;
  readonly listeners: Set<() => void>;
  stop: () => void;
}

const NONE: ThreadLikes = { mine: undefined, theirs: undefined };
/** One conversation has many hearts, which all look at the same two lists. */
const followed = new Map<string, Followed>();

function start(uid: string, thread: string, store: Followed): void {
  let stopped = false;
  const stops: (() => void)[] = [];
  const fail = () => undefined;
  const listen = (side: 'from' | 'to', name: keyof ThreadLikes) =>
    followInThread(
      side,
      uid,
      thread,
      (likes) => {
        store.likes = { ...store.likes, [name]: byTarget(likes) };
        for (const listener of store.listeners) listener();
      },
      fail,
    ).then((stop) => (stopped ? stop() : stops.push(stop)), fail);
  void listen('from', 'mine');
  void listen('to', 'theirs');
  store.stop = () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}

function subscribe(uid: string, thread: string, listener: () => void): () => void {
  const key = `${uid} ${thread}`;
  const store = followed.get(key) ?? { likes: NONE, listeners: new Set(), stop: () => undefined };
  followed.set(key, store);
  if (store.listeners.size === 0) start(uid, thread, store);
  store.listeners.add(listener);
  return () => {
    store.listeners.delete(listener);
    if (store.listeners.size > 0) return;
    store.stop();
    followed.delete(key);
  };
}

/** Who of the two has thanked the other for what, kept up to date. */
export function useThreadLikes(uid: string, thread: string): ThreadLikes {
  const follow = useCallback(
    (listener: () => void) => subscribe(uid, thread, listener),
    [uid, thread],
  );
  return useSyncExternalStore(follow, () => followed.get(`${uid} ${thread}`)?.likes ?? NONE);
}
