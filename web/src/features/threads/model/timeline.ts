import type { OutboxEntry } from '../outbox/plan.ts';
import type { Message } from './thread.ts';

/** One line of a conversation as shown. */
export type TimelineItem =
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  | { readonly kind: 'message'; readonly key: string; readonly message: Message }
  | {
      readonly kind: 'entry';
      readonly key: string;
      readonly entry: OutboxEntry;
      /** Whether it waits behind another that does not get through for now. */
      readonly held: boolean;
    };

const JAPAN_MS = 9 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** The day of a moment in Japan, where both sides live and all times of the app are told. */
const dayOf = (at: number): number => Math.floor((at + JAPAN_MS) / DAY_MS);

/**
 * Messages oldest first, then what is still in the outbox in the order it was written, with a
 * line wherever a new day begins. An entry whose message has arrived is left out.
 */
export function timelineOf(
  messages: readonly Message[],
  entries: readonly OutboxEntry[],
): TimelineItem[] {
  const sorted = [...messages].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const arrived = new Set(sorted.map(({ id }) => id));
  const waiting = entries.filter(({ id }) => !arrived.has(id)).sort((a, b) => a.order - b.order);
  const head = waiting.find(({ state }) => state === 'queued');
  const isHeld = (entry: OutboxEntry) =>
    entry !== head && entry.state === 'queued' && head?.trouble !== undefined;
  const dated: readonly { at: number; item: TimelineItem }[] = [
    ...sorted.map((message) => ({
      at: message.createdAt,
      item: { kind: 'message', key: message.id, message } as const,
    })),
    ...waiting.map((entry) => ({
      at: entry.queuedAt,
      item: { kind: 'entry', key: entry.id, entry, held: isHeld(entry) } as const,
    })),
  ];
  const items: TimelineItem[] = [];
  let day = -1;
  for (const { at, item } of dated) {
    if (dayOf(at) !== day) items.push({ kind: 'day', key: `day before ${item.key}`, at });
    day = dayOf(at);
    items.push(item);
  }
  return items;
}
