/** The texts that the first view needs; they travel in one file a language. */
export const FIRST_NAMESPACES = ['common', 'feed'] as const;
export const FIRST_FILE = 'first';

/**
 * File (`first` or a namespace) → hash of what it holds in all languages. The list is loaded with the
 * first view: a hash for each language made it ten times as long.
 */
export type LocaleHashes = Readonly<Record<string, string>>;

export const fileOfNamespace = (namespace: string): string =>
  (FIRST_NAMESPACES as readonly string[]).includes(namespace) ? FIRST_FILE : namespace;

/** Address of a file of texts on our own server. */
export const localePath = (language: string, file: string, hash: string): string =>
  `/assets/locales/${language}.${file}.${hash}.json`;
