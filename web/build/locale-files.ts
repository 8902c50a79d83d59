import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
// By its path: Vite leaves packages to Node here, and Node 20 cannot read TypeScript.
import { READING_LANGUAGES } from '../../domain/src/languages.ts';
import { FIRST_FILE, FIRST_NAMESPACES, localePath } from '../src/i18n/locale-path.ts';
import type { LocaleHashes } from '../src/i18n/locale-path.ts';

interface Texts {
  readonly [key: string]: string | Texts;
}

/** A text that one language lacks is shown in the next of these. */
const fallbacks = (language: string) =>
  language === 'ja-easy' ? ['en', 'ja', 'ja-easy'] : ['en', language];

function merge(below: Texts, above: Texts): Texts {
  const merged: Record<string, string | Texts> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = merged[key];
    const both = typeof value === 'object' && typeof under === 'object';
    merged[key] = both ? merge(under, value) : value;
  }
  return merged;
}

function readTexts(folder: string, language: string, namespace: string): Texts {
  const path = join(folder, language, `${namespace}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Texts) : {};
}

function fileContent(folder: string, language: string, file: string, namespaces: string[]): string {
  const texts = (namespace: string) =>
    fallbacks(language)
      .map((one) => readTexts(folder, one, namespace))
      .reduce(merge);
  const all = file === FIRST_FILE ? [...FIRST_NAMESPACES] : [file];
  const held = all.filter((namespace) => namespaces.includes(namespace));
  return JSON.stringify(Object.fromEntries(held.map((name) => [name, texts(name)])));
}

interface LocaleFile {
  readonly language: string;
  readonly file: string;
  readonly hash: string;
  readonly content: string;
}

/** Every file of texts: one for the first view with its namespaces, one for each other namespace. */
export function composeLocaleFiles(folder: string): LocaleFile[] {
  const namespaces = readdirSync(join(folder, 'en')).map((name) => name.replace(/\.json$/, ''));
  const later = namespaces.filter(
    (name) => !(FIRST_NAMESPACES as readonly string[]).includes(name),
  );
  return [FIRST_FILE, ...later].flatMap((file) => {
    const contents = READING_LANGUAGES.map((language) => ({
      language,
      content: fileContent(folder, language, file, namespaces),
    }));
    const all = JSON.stringify(contents);
    const hash = createHash('sha256').update(all).digest('hex').slice(0, 8);
    return contents.map(({ language, content }) => ({ language, file, hash, content }));
  });
}

export const localeHashes = (files: readonly LocaleFile[]): LocaleHashes =>
  Object.fromEntries(files.map(({ file, hash }) => [file, hash]));

/**
 * Emits the texts as plain JSON files that the first lines of the page can fetch, and tells the app
 * their names by `__LOCALE_HASHES__`.
 */
export function localeFiles(folder: string): Plugin {
  const files = composeLocaleFiles(folder);
  return {
    name: 'friends-locale-files',
    config: () => ({ define: { __LOCALE_HASHES__: JSON.stringify(localeHashes(files)) } }),
    generateBundle() {
      for (const { language, file, hash, content } of files) {
        const fileName = localePath(language, file, hash).slice(1);
        this.emitFile({ type: 'asset', fileName, source: content });
      }
    },
  };
}
