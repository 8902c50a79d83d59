import { useCallback, useEffect, useRef, useState } from 'react';
import { followConversation, NO_CONVERSATION } from './conversation.ts';
import type { Following } from './conversation.ts';

/** A conversation, followed while it is shown. */
export function useConversation(id: string) {
  const [conversation, setConversation] = useState(NO_CONVERSATION);
  const [attempt, setAttempt] = useState(0);
  const following = useRef<Following>(undefined);
  useEffect(() => {
    const begun = followConversation(id, setConversation);
    following.current = begun;
    return () => begun.stop();
  }, [id, attempt]);
  const showEarlier = useCallback(() => following.current?.showEarlier(), []);
  const retry = useCallback(() => {
    setConversation(NO_CONVERSATION);
    setAttempt((before) => before + 1);
  }, []);
  return { ...conversation, showEarlier, retry };
}
