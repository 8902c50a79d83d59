import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripReadings } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';

type Texts = { readonly [key: string]: string | Texts };
type Params = Readonly<Record<string, string | number>>;

const LOCALES = join(import.meta.dirname, '../../../web/src/locales');

function find(texts: Texts, path: string): string | undefined {
  let found: string | Texts | undefined = texts;
  for (const part of path.split('.')) {
    found = typeof found === 'object' ? found[part] : undefined;
  }
  return typeof found === 'string' ? found : undefined;
}

/**
 * The words of the interface in a language, straight from the files of its translators.
 * @returns a function that takes `namespace:key` and what fills it; `count` chooses the plural.
 *   It throws where there is no such text.
 */
export function wordsOf(language: ReadingLanguage) {
  const plurals = new Intl.PluralRules(language === 'ja-easy' ? 'ja' : language);
  const files = new Map<string, Texts>();
  const textsOf = (namespace: string): Texts => {
    const path = join(LOCALES, language, `${namespace}.json`);
    const texts = files.get(namespace) ?? (JSON.parse(readFileSync(path, 'utf8')) as Texts);
    files.set(namespace, texts);
    return texts;
  };
  return (key: string, params: Params = {}): string => {
    const [namespace = '', path = ''] = key.split(':');
    const texts = textsOf(namespace);
    const { count } = params;
    const plural = typeof count === 'number' ? `${path}_${plurals.select(count)}` : path;
    const text = find(texts, plural) ?? find(texts, `${path}_other`) ?? find(texts, path);
    if (text === undefined) throw new Error(`${language} has no text ${key}`);
    return stripReadings(text).replace(/\{\{(\w+)\}\}/g, (_, name: string) => `${params[name]}`);
  };
}

export type Words = ReturnType<typeof wordsOf>;
