import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/**
 * Where the reader stands in a conversation: at its end, and kept there as it grows; elsewhere,
 * and left there, also when earlier messages come in above.
 * @param first key of the first line, undefined until there are lines
 * @param last key of the last line
 * @param lastIsMine whether this member wrote the last line: one's own words are always shown
 */
export function usePlace(first: string | undefined, last: string | undefined, lastIsMine: boolean) {
  const [end, setEnd] = useState<HTMLElement | null>(null);
  const bottom = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const [newest, setNewest] = useState(last);
  const atEnd = useRef(true);
  const shown = useRef<{ first: string | undefined; last: string | undefined; height: number }>({
    first: undefined,
    last: undefined,
    height: 0,
  });

  useEffect(() => {
    if (end === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      atEnd.current = entry?.isIntersecting ?? false;
      setAtEnd(atEnd.current);
    });
    observer.observe(end);
    return () => observer.disconnect();
  }, [end]);

  // What stands below the conversation on every page is left below the screen.
  const toEnd = useCallback(() => bottom.current?.scrollIntoView({ block: 'end' }), []);

  useLayoutEffect(() => {
    const before = shown.current;
    const height = document.documentElement.scrollHeight;
    if (last !== before.last && (before.last === undefined || lastIsMine || atEnd.current)) toEnd();
    else if (first !== before.first) window.scrollBy(0, height - before.height);
    else if (atEnd.current && height !== before.height) toEnd();
    shown.current = { first, last, height };
  });

  if (isAtEnd && newest !== last) setNewest(last);
  return {
    /** Ref of an element below the last line. */
    markEnd: setEnd,
    /** Ref of an element below all of the conversation. */
    bottom,
    isAtEnd,
    /** Whether something came in below since the reader last saw the end. */
    hasNewBelow: !isAtEnd && newest !== last,
    toEnd,
  };
}
