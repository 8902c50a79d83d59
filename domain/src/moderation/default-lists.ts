import type { ListedLanguage } from '../languages.ts';
import type { RuleList } from './rule-list.ts';

/** Each list is a file of its own, so that a page loads those of its writer's languages alone. */
const LOADERS: Readonly<Record<ListedLanguage, () => Promise<{ default: unknown }>>> = {
  ja: () => import('./lists/ja.json'),
  en: () => import('./lists/en.json'),
  zh: () => import('./lists/zh.json'),
  vi: () => import('./lists/vi.json'),
  tl: () => import('./lists/tl.json'),
  id: () => import('./lists/id.json'),
  my: () => import('./lists/my.json'),
  pt: () => import('./lists/pt.json'),
  es: () => import('./lists/es.json'),
};

/** The list of a language that holds until an admin has changed it. */
export async function loadDefaultList(language: ListedLanguage): Promise<RuleList> {
  // A test holds every file to `listProblem`.
  return (await LOADERS[language]()).default as RuleList;
}

/**
 * Whose lists look at a text: those of its language, and of Japanese and English, which people mix
 * into theirs.
 */
export const listLanguages = (written: ListedLanguage): readonly ListedLanguage[] => [
  ...new Set<ListedLanguage>([written, 'ja', 'en']),
];
