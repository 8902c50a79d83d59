import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
// By its path: Vite leaves packages to Node here, and Node 20 cannot read TypeScript.
import { READING_LANGUAGES } from '../../domain/src/languages.ts';
import type { ReadingLanguage } from '../../domain/src/languages.ts';
import type { GlossaryTerm } from '../../domain/src/glossary/glossary.ts';

type ByLanguage = Readonly<Record<string, string>>;

interface Entry {
  readonly surface: Readonly<Record<string, readonly string[]>>;
  readonly term: ByLanguage;
  readonly explanation: ByLanguage;
}

/** One word as readers of a language need it: found by its Japanese names and by their own. */
function termFor({ surface, term, explanation }: Entry, language: ReadingLanguage): GlossaryTerm {
  return {
    ja: term['ja'] ?? '',
    term: term[language] ?? '',
    explanation: explanation[language] ?? '',
    surfaces: [...new Set([...(surface['ja'] ?? []), ...(surface[language] ?? [])])],
  };
}

interface GlossaryFile {
  readonly language: ReadingLanguage;
  readonly name: string;
  readonly content: string;
}

/** A file for each reading language, so that nobody loads the words of the others. */
export function composeGlossary(path: string): GlossaryFile[] {
  const entries = JSON.parse(readFileSync(path, 'utf8')) as readonly Entry[];
  return READING_LANGUAGES.map((language) => {
    const content = JSON.stringify(entries.map((entry) => termFor(entry, language)));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    return { language, name: `assets/glossary/${language}.${hash}.json`, content };
  });
}

/** Emits the glossary by language and tells the app the files' names by `__GLOSSARY_FILES__`. */
export function glossaryFiles(path: string): Plugin {
  const files = composeGlossary(path);
  const names = Object.fromEntries(files.map(({ language, name }) => [language, name]));
  return {
    name: 'friends-glossary-files',
    config: () => ({ define: { __GLOSSARY_FILES__: JSON.stringify(names) } }),
    generateBundle() {
      for (const { name, content } of files) {
        this.emitFile({ type: 'asset', fileName: name, source: content });
      }
    },
  };
}
