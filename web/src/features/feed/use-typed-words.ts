import { useEffect, useState } from 'react';
import { toUnicode } from '../../text/zawgyi.ts';
import { tidyWords } from './request.ts';

/** Words of scripts with spaces match whole, so what half a word costs is one read. */
const PAUSE_MS = 100;

/** Burmese typed in Zawgyi as Unicode; as typed where the tables cannot be loaded. */
const readable = async (typed: string): Promise<string> =>
  (await toUnicode(typed).catch(() => ({ text: typed }))).text;

export interface TypedWords {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** Asks at once instead of after a pause. */
  readonly ask: () => void;
  readonly clear: () => void;
}

/**
 * What is being typed, asked for once typing pauses.
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
  const send = async (text: string) => {
    const readableText = await readable(text);
    const next = tidyWords(readableText);
    if (readableText !== text) setTyped((now) => (now === text ? readableText : now));
    setAsked(next);
    if (next !== words) onAsk(next);
  };
  const waits = tidyWords(typed) !== asked;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => void send(typed), PAUSE_MS);
    return () => clearTimeout(timer);
    // Only typing begins the pause anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed, waits]);
  return {
    typed,
    type: setTyped,
    ask: () => void send(typed),
    clear: () => {
      setTyped('');
      void send('');
    },
  };
}
