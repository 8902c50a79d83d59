import { useEffect, useMemo, useRef, useState } from 'react';
import { clientId } from '../../text/client-id.ts';
import { draftBox } from '../../text/draft.ts';
import type { OutboxEntry } from './outbox/plan.ts';

/** A message being written, with the ids it will have: whatever happens, it is sent once. */
export interface Draft {
  readonly id: string;
  readonly thread: string;
  readonly text: string;
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'thread', 'text'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );

const boxOf = (key: string) => draftBox<Draft>(`friends.draft.${key}`, isDraft);
const freshDraft = (thread = clientId()): Draft => ({ id: clientId(), thread, text: '' });

export const askKey = (post: string): string => `ask.${post}`;
export const threadKey = (thread: string): string => `thread.${thread}`;

/** Leaves a text in the draft of a thread, below what is there already. */
export function leaveInThread(thread: string, text: string): void {
  const box = boxOf(threadKey(thread));
  const before = box.read() ?? freshDraft(thread);
  box.write({ ...before, text: [before.text, text].filter((part) => part !== '').join('\n') });
}

/** Puts a first message that did not get through back into its draft, with the ids it had. */
export function leaveInAsk({ id, thread, text, inquiry }: OutboxEntry): void {
  if (inquiry !== undefined) boxOf(askKey(inquiry.post)).write({ id, thread, text });
}

/**
 * The draft kept under a key.
 * @param thread the thread it belongs to, where there is one already
 */
export function useDraft(key: string, thread?: string) {
  const box = useMemo(() => boxOf(key), [key]);
  const [draft, setDraft] = useState(() => box.read() ?? freshDraft(thread));
  const keep = (next: Draft) => {
    if (next.text === '') box.drop();
    else box.write(next);
    setDraft(next);
  };
  const latest = useRef(draft);
  useEffect(() => void (latest.current = draft), [draft]);
  return {
    draft,
    write: (text: string) => keep({ ...latest.current, text }),
    /** Begins the next message when one was handed over; what was typed since then stays. */
    renew: (handedOver: string) => {
      const { text } = latest.current;
      keep({ ...freshDraft(thread), text: text === handedOver ? '' : text });
    },
  };
}
