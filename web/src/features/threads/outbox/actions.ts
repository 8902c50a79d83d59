import { notifyOutbox } from './changes.ts';
import { retried } from './plan.ts';
import type { OutboxEntry } from './plan.ts';
import { startOutbox } from './runner.ts';
import { outboxStore } from './store.ts';

/** What the writer of a message knows of it; the rest of an entry is the outbox's own. */
export type Outgoing = Pick<
  OutboxEntry,
  'id' | 'uid' | 'thread' | 'from' | 'inquiry' | 'text' | 'hinted'
>;

/**
 * Hands a message over: from now on it is sent once, whatever happens to page and connection.
 * Handing over the same id again changes nothing.
 */
export async function enqueue(outgoing: Outgoing): Promise<void> {
  const store = await outboxStore();
  const entries = await store.all();
  if (!entries.some(({ id }) => id === outgoing.id)) {
    const now = Date.now();
    const order = Math.max(now, ...entries.map((entry) => entry.order + 1));
    const fresh = { state: 'queued', attempts: 0, notBefore: 0 } as const;
    await store.put([{ ...outgoing, ...fresh, queuedAt: now, order }]);
  }
  startOutbox();
  notifyOutbox();
}

/** Tries a failed message again. */
export async function retry(entry: OutboxEntry): Promise<void> {
  await (await outboxStore()).put([retried(entry, Date.now())]);
  notifyOutbox();
}

/** Takes a failed message out of the outbox. */
export async function discard(entry: OutboxEntry): Promise<void> {
  await (await outboxStore()).remove([entry.id]);
  notifyOutbox();
}
