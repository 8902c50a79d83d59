import { useSyncExternalStore } from 'react';

const KEY = 'friends.explainWords';
const OFF = 'off';

/** What was chosen where nothing can be stored lasts as long as the page. */
let chosen: boolean | undefined;
const listeners = new Set<() => void>();

function recall(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

const current = (): boolean => (chosen ??= recall());

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether words of life in Japan are underlined and explained on this phone. */
export const useExplaining = (): boolean => useSyncExternalStore(subscribe, current);

/** Chooses whether words are explained on this phone from now on. */
export function chooseExplaining(explains: boolean): void {
  chosen = explains;
  try {
    if (explains) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // It holds until the page is closed.
  }
  for (const listener of listeners) listener();
}
