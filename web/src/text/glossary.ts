import type { ReadingLanguage } from '@friends/domain';
import type { GlossaryTerm } from '@friends/domain/glossary';

/** Names of the files that web/build/glossary-files.ts makes, by language. */
declare const __GLOSSARY_FILES__: Readonly<Record<string, string>>;

const loaded = new Map<ReadingLanguage, Promise<readonly GlossaryTerm[]>>();

async function fetchGlossary(language: ReadingLanguage): Promise<readonly GlossaryTerm[]> {
  const response = await fetch(`/${__GLOSSARY_FILES__[language] ?? ''}`);
  if (!response.ok) throw new Error(`glossary ${language}: ${response.status}`);
  return (await response.json()) as readonly GlossaryTerm[];
}

/**
 * The words of life in Japan, explained in a language; fetched once.
 * @throws where it could not be had; it is tried again when next asked for
 */
export function loadGlossary(language: ReadingLanguage): Promise<readonly GlossaryTerm[]> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const asked = fetchGlossary(language);
  loaded.set(language, asked);
  asked.catch(() => loaded.delete(language));
  return asked;
}
