import { useEffect, useMemo, useRef, useState } from 'react';
import { easinessOf } from '@friends/domain/easy-japanese';
import type { Easiness } from '@friends/domain/easy-japanese';
import { rowsOf, wholeText, withWording } from '../model/easy-rows.ts';
import type { HintRow, WrittenTexts } from '../model/easy-rows.ts';

/** Typing goes on undisturbed: a text is looked at when the hands rest. */
const PAUSE_MS = 500;

interface Change {
  readonly before: WrittenTexts;
  readonly after: WrittenTexts;
  readonly words: string;
  readonly easy: string;
}

const same = (one: WrittenTexts, other: WrittenTexts) => wholeText(one) === wholeText(other);

/** What there is to say about Japanese while it is written, and changing it by what is offered. */
export function useEasiness(texts: WrittenTexts, onChange: (texts: WrittenTexts) => void) {
  const [looked, setLooked] = useState(texts);
  const [change, setChange] = useState<Change>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { title, body } = texts;
  useEffect(() => {
    timer.current = setTimeout(() => setLooked({ title, body }), PAUSE_MS);
    return () => clearTimeout(timer.current);
  }, [title, body]);
  const easiness: Easiness | undefined = useMemo(() => easinessOf(wholeText(looked)), [looked]);
  // While somebody types on, the places found are no longer where they were.
  const isCurrent = same(looked, texts);
  const rows = useMemo(() => rowsOf(looked, easiness?.hints ?? []), [looked, easiness]);
  const put = (next: WrittenTexts) => {
    setLooked(next);
    onChange(next);
  };
  return {
    easiness,
    rows,
    use: (row: HintRow, easy: string) => {
      if (!isCurrent) return;
      const after = withWording(texts, row, easy);
      setChange({ before: texts, after, words: row.words, easy });
      put(after);
    },
    /** What was changed last, as long as nothing else has been typed since. */
    change: change !== undefined && same(change.after, texts) ? change : undefined,
    undo: () => {
      if (change !== undefined) put(change.before);
      setChange(undefined);
    },
  };
}
