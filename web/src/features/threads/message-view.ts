import { useSyncExternalStore } from 'react';
import { MESSAGE_VIEWS } from './model/view.ts';
import type { MessageView } from './model/view.ts';

const KEY = 'friends.messageView';

/** What was chosen where nothing can be stored lasts as long as the page. */
let chosen: MessageView | undefined;
const listeners = new Set<() => void>();

function recall(): MessageView {
  try {
    const kept = localStorage.getItem(KEY);
    return MESSAGE_VIEWS.find((view) => view === kept) ?? 'both';
  } catch {
    return 'both';
  }
}

const current = (): MessageView => (chosen ??= recall());

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How translated messages are shown on this phone. */
export const useMessageView = (): MessageView => useSyncExternalStore(subscribe, current);

/** Chooses how translated messages are shown on this phone from now on. */
export function chooseMessageView(view: MessageView): void {
  chosen = view;
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // It holds until the page is closed.
  }
  for (const listener of listeners) listener();
}
