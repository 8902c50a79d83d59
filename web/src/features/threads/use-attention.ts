import { useEffect, useSyncExternalStore } from 'react';
import type { Role } from '@friends/domain';
import { markRead } from './data.ts';

function subscribe(listener: () => void): () => void {
  addEventListener('focus', listener);
  addEventListener('blur', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    removeEventListener('focus', listener);
    removeEventListener('blur', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}

const isAttentive = () => document.visibilityState === 'visible' && document.hasFocus();

/** Marks a thread as read once somebody really sees its newest message; one write for all unread. */
export function useMarkRead(
  thread: string,
  role: Role | undefined,
  unread: number,
  seesNewest: boolean,
): void {
  const attentive = useSyncExternalStore(subscribe, isAttentive);
  useEffect(() => {
    if (role === undefined || unread === 0 || !seesNewest || !attentive) return;
    // Refused or lost, it is tried again with the next message or the next look.
    markRead(thread, role).catch(() => undefined);
  }, [thread, role, unread, seesNewest, attentive]);
}
