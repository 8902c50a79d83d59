import { useEffect, useMemo, useState } from 'react';
import type { AnyReadingLanguage, ReadingLanguage } from '@friends/domain';
import { markTerms } from '@friends/domain/glossary';
import type { GlossaryTerm, MarkedPart } from '@friends/domain/glossary';
import { loadGlossary } from './glossary.ts';
import { useExplaining } from './use-explaining.ts';

const NONE: readonly GlossaryTerm[] = [];

/**
 * A text cut at the words that can be explained to its reader.
 * @param language of the text
 * @param reader in which language the words are explained
 */
export function useMarked(
  text: string,
  language: AnyReadingLanguage,
  reader: ReadingLanguage,
): readonly MarkedPart[] {
  const explains = useExplaining();
  const [glossary, setGlossary] = useState(NONE);
  useEffect(() => {
    let isStale = false;
    if (!explains) return;
    // Without it the text is as readable as it was.
    loadGlossary(reader).then(
      (terms) => !isStale && setGlossary(terms),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [reader, explains]);
  const terms = explains ? glossary : NONE;
  return useMemo(() => markTerms(text, language, terms), [text, language, terms]);
}
