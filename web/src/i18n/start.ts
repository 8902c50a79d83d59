import i18n from 'i18next';
import type { BackendModule, ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { READING_LANGUAGES } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import { takeFirstTexts } from '../first-view.ts';
import { FIRST_NAMESPACES, fileOfNamespace, localePath } from './locale-path.ts';
import type { LocaleHashes } from './locale-path.ts';

declare const __LOCALE_HASHES__: LocaleHashes;

type Texts = Record<string, object>;
const files = new Map<string, Promise<Texts>>();

async function fetchTexts(language: string, file: string): Promise<Texts> {
  const response = await fetch(localePath(language, file, __LOCALE_HASHES__[file] ?? ''));
  if (!response.ok) throw new Error(`texts ${language} ${file}: ${response.status}`);
  return (await response.json()) as Texts;
}

/** The file of texts that holds a namespace; one that failed is asked for anew. */
function textsOf(language: string, namespace: string): Promise<Texts> {
  const file = fileOfNamespace(namespace);
  const key = `${language}/${file}`;
  const known = files.get(key);
  if (known !== undefined) return known;
  const begun = file === 'first' ? takeFirstTexts(language) : undefined;
  const asked = begun?.catch(() => fetchTexts(language, file)) ?? fetchTexts(language, file);
  files.set(key, asked);
  asked.catch(() => files.delete(key));
  return asked;
}

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language: string, namespace: string, done: ReadCallback) {
    textsOf(language, namespace).then(
      (texts) => done(null, texts[namespace] ?? {}),
      (error: unknown) => done(error instanceof Error ? error : String(error), null),
    );
  },
};

function markDocument(language: string): void {
  document.documentElement.lang = language === 'ja-easy' ? 'ja' : language;
  document.documentElement.dataset['language'] = language;
}

/**
 * Starts i18next with the texts of the first view. No fallback is loaded at run time: the build
 * fills what a language lacks, and a test holds the ten languages together.
 */
export async function startTexts(language: ReadingLanguage): Promise<void> {
  i18n.on('languageChanged', markDocument);
  await i18n
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      // Without it `ja-easy` becomes `ja-Easy`, which we do not have.
      lowerCaseLng: true,
      load: 'currentOnly',
      supportedLngs: [...READING_LANGUAGES],
      fallbackLng: false,
      ns: [...FIRST_NAMESPACES],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

/**
 * Has the texts of a namespace at hand, so that what shows them next need not wait.
 * @throws where they could not be had; i18next itself would show bare keys
 */
export async function loadTexts(namespace: string): Promise<void> {
  await textsOf(i18n.language, namespace);
  await i18n.loadNamespaces(namespace);
}

/**
 * Shows the interface in another language once all that is on the screen is there in it.
 * @returns false where its texts could not be had: then nothing changes
 */
export async function changeInterface(language: ReadingLanguage): Promise<boolean> {
  if (i18n.language === language) return true;
  const used = Object.keys(i18n.store.data[i18n.language] ?? {});
  try {
    await Promise.all(used.map((namespace) => textsOf(language, namespace)));
    await i18n.changeLanguage(language);
    return true;
  } catch {
    // i18next would show bare keys instead of texts.
    return false;
  }
}
