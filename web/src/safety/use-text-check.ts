import { useEffect, useRef, useState } from 'react';
import type { Language } from '@friends/domain';
import { checkText } from './check-text.ts';
import type { FoundInText } from './check-text.ts';

const PAUSE_MS = 700;
/** Sending does not wait longer for the check: the functions look at everything in any case. */
const LONGEST_WAIT_MS = 2_500;

interface CheckedText {
  readonly text: string;
  /** What it is written in, where that is known. */
  readonly language: Language | undefined;
  /** With a message: whether both have written already; undefined is a post. */
  readonly bothWrote?: boolean;
}

const look = ({ text, language, bothWrote }: CheckedText): Promise<FoundInText> =>
  checkText(
    text,
    language,
    bothWrote === undefined ? { kind: 'post' } : { kind: 'message', bothWrote },
  );

const lateAnswer = () =>
  new Promise<undefined>((done) => setTimeout(() => done(undefined), LONGEST_WAIT_MS));

const keysOf = ({ hints }: FoundInText): string[] =>
  hints.flatMap(({ reason, words }) => words.map((word) => `${reason} ${word}`));

/** Looks at a text while it is written; what cannot be loaded keeps nobody from writing. */
export function useTextCheck({ text, language, bothWrote }: CheckedText) {
  const [found, setFound] = useState<FoundInText>();
  const [danger, setDanger] = useState<'none' | 'shown' | 'aside'>('none');
  const [asked, setAsked] = useState(0);
  const seen = useRef(new Set<string>());

  const show = (next: FoundInText | undefined) => {
    setFound(next);
    for (const key of next === undefined ? [] : keysOf(next)) seen.current.add(key);
    // The card stays when the message has gone out and the field is empty again.
    if (next?.danger) setDanger((before) => (before === 'none' ? 'shown' : before));
  };
  useEffect(() => {
    let isOld = false;
    const timer = setTimeout(() => {
      if (text.trim() === '') return setFound(undefined);
      look({ text, language, ...(bothWrote !== undefined && { bothWrote }) }).then(
        (next) => !isOld && show(next),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, language, bothWrote]);

  /**
   * Whether a text may go out as it is: `held` where it must not, or where its writer has not seen
   * the hint yet; `hinted` where they send it in spite of the hint.
   */
  const pass = async (outgoing: string): Promise<'free' | 'hinted' | 'held'> => {
    const late = lateAnswer();
    const checked = { text: outgoing, language, ...(bothWrote !== undefined && { bothWrote }) };
    const next = await Promise.race([look(checked).catch(() => undefined), late]);
    if (next === undefined) return 'free';
    const isNews = keysOf(next).some((key) => !seen.current.has(key));
    show(next);
    if (!isNews && !next.stops) return next.hints.length > 0 ? 'hinted' : 'free';
    setAsked((before) => before + 1);
    return 'held';
  };

  return { found, danger: danger === 'shown', asked, pass, putAside: () => setDanger('aside') };
}

export type TextCheck = ReturnType<typeof useTextCheck>;
