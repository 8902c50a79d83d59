import { useSyncExternalStore } from 'react';
import { isWish, withoutWish } from './plan.ts';
import type { Wish } from './plan.ts';

const KEY = 'friends.wishes';

/** What the browser keeps; without storage (private windows) wishes live as long as the page. */
function read(): readonly Wish[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isWish) : [];
  } catch {
    return [];
  }
}

let wishes: readonly Wish[] | undefined;
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

function onOtherTab({ key }: StorageEvent): void {
  if (key !== KEY && key !== null) return;
  wishes = read();
  tell();
}

/** All wishes of this browser that are not yet done with. */
export function currentWishes(): readonly Wish[] {
  wishes ??= read();
  return wishes;
}

/** Kept before this returns: the page may be closed the next moment. */
export function changeWishes(change: (before: readonly Wish[]) => readonly Wish[]): void {
  wishes = change(listeners.size === 0 ? read() : currentWishes());
  try {
    localStorage.setItem(KEY, JSON.stringify(wishes));
  } catch {
    // No room: they still go out as long as the page is open.
  }
  tell();
}

export const dropWish = (wish: Wish): void => changeWishes((before) => withoutWish(before, wish));

/** Calls `listener` on each change, of any tab, until the returned function is called. */
export function onWishes(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onOtherTab);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onOtherTab);
  };
}

export const useWishes = (): readonly Wish[] => useSyncExternalStore(onWishes, currentWishes);
