import { useEffect, useMemo, useState } from 'react';
import { textLanguage } from '@friends/domain';
import type { AnyReadingLanguage } from '@friends/domain';
import { burmeseBreaks, knowsBurmese } from './breaks.ts';

const NONE: ReadonlySet<number> = new Set();
type FindBreaks = (text: string) => readonly number[];

/** Chrome breaks Japanese by phrases itself, where it is told to (`ReadText`). */
const needsPhrases = (): boolean => !CSS.supports('word-break', 'auto-phrase');

/** Where lines of a text may end, where the browser does not know it better itself. */
export function useBreaks(text: string, language: AnyReadingLanguage): ReadonlySet<number> {
  const [japanese, setJapanese] = useState<{ readonly find: FindBreaks }>();
  const code = textLanguage(language);
  useEffect(() => {
    let isStale = false;
    if (code !== 'ja' || !needsPhrases()) return;
    // Without it lines end where any line of Japanese may.
    import('./phrases.ts').then(
      ({ japaneseBreaks }) => !isStale && setJapanese({ find: japaneseBreaks }),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [code]);
  return useMemo(() => {
    if (code === 'ja' && japanese !== undefined) return new Set(japanese.find(text));
    if (code === 'my' && !knowsBurmese()) return new Set(burmeseBreaks(text));
    return NONE;
  }, [text, code, japanese]);
}
