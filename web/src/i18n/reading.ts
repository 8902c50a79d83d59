import { useSyncExternalStore } from 'react';
import { isLanguage, isListedLanguage } from '@friends/domain';
import type { FurtherLanguage, ReadingLanguage } from '@friends/domain';

const LANGUAGE_KEY = 'friends.language';
const READING_KEY = 'friends.reading';

const listeners = new Set<() => void>();

/** The language beyond the ten that this browser's reader wants posts and messages in. */
export function furtherReading(): FurtherLanguage | undefined {
  const code = localStorage.getItem(READING_KEY) ?? '';
  return isLanguage(code) && !isListedLanguage(code) ? code : undefined;
}

/**
 * Remembers what was chosen in the language menu.
 * @param shown the interface's language
 * @param further the reading language where it is none of the ten
 */
export function rememberLanguages(shown: ReadingLanguage, further?: FurtherLanguage): void {
  localStorage.setItem(LANGUAGE_KEY, shown);
  if (further === undefined) localStorage.removeItem(READING_KEY);
  else localStorage.setItem(READING_KEY, further);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** As `furtherReading`, kept up to date. */
export function useFurtherReading(): FurtherLanguage | undefined {
  return useSyncExternalStore(subscribe, furtherReading, () => undefined);
}
