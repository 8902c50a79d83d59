import { textLanguage } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';

/**
 * The languages in which what the app says about rules, sanctions, law and danger has been checked
 * by somebody whose mother tongue it is; docs/texts-checked.md says by whom, and when.
 */
const CHECKED: ReadonlySet<ReadingLanguage> = new Set();

/** Whether readers see the Japanese, which the others are translated from, beside such texts. */
export const needsJapanese = (language: ReadingLanguage): boolean =>
  textLanguage(language) !== 'ja' && !CHECKED.has(language);
