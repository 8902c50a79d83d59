import { useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../../firebase/session.ts';
import { onOutboxChange } from './changes.ts';
import type { OutboxEntry } from './plan.ts';
import { outboxStore } from './store.ts';

let known: readonly OutboxEntry[] = [];
const NONE: readonly OutboxEntry[] = [];

function subscribe(listener: () => void): () => void {
  const load = async () => {
    known = await (await outboxStore()).all();
    listener();
  };
  void load();
  return onOutboxChange(() => void load());
}

/** What this member's outbox holds, of all tabs, kept up to date. */
export function useOutbox(): readonly OutboxEntry[] {
  const { uid } = useSession();
  const entries = useSyncExternalStore(
    subscribe,
    () => known,
    () => NONE,
  );
  return useMemo(() => entries.filter((entry) => entry.uid === uid), [entries, uid]);
}
