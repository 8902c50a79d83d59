import { useEffect, useRef, useState } from 'react';
import { toUnicode } from '../../text/zawgyi.ts';
import { tidyWords } from './request.ts';
import { isWhole, pauseAfter } from './typing-pause.ts';

/** Burmese typed in Zawgyi as Unicode; as typed where the tables cannot be loaded. */
const readable = async (typed: string): Promise<string> =>
  (await toUnicode(typed).catch(() => ({ text: typed }))).text;

export interface TypedWords {
  readonly typed: string;
  /**
   * @param at when, in milliseconds since anything
   * @param inputType how, as its InputEvent says
   */
  readonly type: (text: string, at: number, inputType?: string) => void;
  /** Asks at once instead of after a pause. */
  readonly ask: () => void;
  readonly clear: () => void;
}

/**
 * What is being typed, asked for once typing pauses. Words of scripts with spaces match whole, so
 * what half a word costs is one read.
 * @param words those of the address; where they change from elsewhere, the field follows
 */
export function useTypedWords(words: string, onAsk: (words: string) => void): TypedWords {
  const [typed, setTyped] = useState(words);
  const [asked, setAsked] = useState(words);
  const [seen, setSeen] = useState(words);
  if (words !== seen) {
    setSeen(words);
    if (words !== asked) {
      setAsked(words);
      setTyped(words);
    }
  }
  const changed = useRef(Number.NEGATIVE_INFINITY);
  const pause = useRef(0);
  const sent = useRef('');
  const send = async (text: string) => {
    sent.current = text;
    const readableText = await readable(text);
    // While the tables for Zawgyi were loading, something else may have been asked for.
    if (sent.current !== text) return;
    const next = tidyWords(readableText);
    if (readableText !== text) setTyped((now) => (now === text ? readableText : now));
    setAsked(next);
    if (next !== words) onAsk(next);
  };
  const waits = tidyWords(typed) !== asked;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => void send(typed), pause.current);
    return () => clearTimeout(timer);
    // Only typing begins the pause anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed, waits]);
  return {
    typed,
    type: (text, at, inputType) => {
      pause.current = pauseAfter(at - changed.current);
      changed.current = at;
      setTyped(text);
      if (isWhole(inputType)) void send(text);
    },
    ask: () => void send(typed),
    clear: () => {
      setTyped('');
      void send('');
    },
  };
}
