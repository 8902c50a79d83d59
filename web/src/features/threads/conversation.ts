import { failureCode } from '../../firebase/session.ts';
import { followMessages, followThread, MESSAGES } from './data.ts';
import type { Message, Thread } from './model/thread.ts';

/** A conversation as far as it is known. */
export interface Conversation {
  readonly thread?: Thread;
  /** Oldest first; undefined until the first answer. */
  readonly messages?: readonly Message[];
  readonly hasEarlier: boolean;
  readonly loadingEarlier: boolean;
  /** `gone`: there is none, or it is not this member's; `failed`: no answer came. */
  readonly trouble?: 'gone' | 'failed';
}

export const NO_CONVERSATION: Conversation = { hasEarlier: false, loadingEarlier: false };

/** A conversation being followed. */
export interface Following {
  /** Follows one more page of earlier messages as well. */
  showEarlier(): void;
  stop(): void;
}

/** Follows a thread and its newest messages, and earlier ones as asked for. */
export function followConversation(
  id: string,
  onChange: (conversation: Conversation) => void,
): Following {
  let state = NO_CONVERSATION;
  const messages = new Map<string, Message>();
  const stops: (() => void)[] = [];
  const change = (next: Partial<Conversation>) => onChange((state = { ...state, ...next }));
  const fail = (error: unknown) =>
    change({ trouble: failureCode(error) === 'denied' ? 'gone' : 'failed' });
  const followPage = (before: number | undefined) => {
    let isKnown = false;
    const onPage = (page: Message[], isComplete: boolean) => {
      for (const message of page) messages.set(message.id, message);
      const sorted = [...messages.values()].sort((a, b) => a.createdAt - b.createdAt);
      const reached = { hasEarlier: page.length === MESSAGES, loadingEarlier: false };
      const reach = isComplete && !isKnown ? reached : {};
      isKnown ||= isComplete;
      change({ messages: sorted, ...reach });
    };
    stops.push(followMessages(id, before, onPage, fail));
  };
  const onThread = (thread: Thread | undefined) =>
    change(thread === undefined ? { trouble: 'gone' } : { thread });
  stops.push(followThread(id, onThread, fail));
  followPage(undefined);
  return {
    showEarlier: () => {
      if (state.loadingEarlier) return;
      change({ loadingEarlier: true });
      followPage(state.messages?.[0]?.createdAt);
    },
    stop: () => stops.forEach((stop) => stop()),
  };
}
