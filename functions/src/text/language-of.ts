import { detectLanguage } from '@friends/domain';
import type { Language } from '@friends/domain';

/** The Latin-script languages of the house, as the statistical detector names them. */
const LATIN = ['en', 'vi', 'tl', 'id', 'pt', 'es'] as const;

/** Languages that share a script with the likelier one, where what the writer speaks decides. */
const SCRIPT_SIBLINGS: Readonly<Partial<Record<Language, readonly Language[]>>> = {
  zh: ['zh', 'ja'],
  ne: ['ne', 'hi'],
  ru: ['ru', 'mn', 'uz'],
};

const HAS_LATIN = /\p{Script=Latin}/u;

async function detectLatin(
  text: string,
  speaks: readonly Language[],
): Promise<Language | undefined> {
  const { detectAll } = await import('tinyld');
  const only = speaks.includes('fr') ? [...LATIN, 'fr'] : [...LATIN];
  const [best, second] = detectAll(text, { only });
  if (best === undefined || best.accuracy < 2 * (second?.accuracy ?? 0)) return undefined;
  return best.lang as Language;
}

/**
 * A second opinion on a text in Latin letters: the statistical detector, asked where function
 * words alone would condemn a short text.
 */
export async function likeliestLatin(text: string): Promise<Language | undefined> {
  const { detect } = await import('tinyld');
  const language = detect(text, { only: [...LATIN] });
  return LATIN.find((known) => known === language);
}

/**
 * The language a text is written in: from the text itself, and only where that leaves doubt from
 * what its writer speaks. Never from the language of the interface.
 * @param speaks the writer's languages, the first one first
 */
export async function languageOf(text: string, speaks: readonly Language[]): Promise<Language> {
  const detected = detectLanguage(text);
  if (detected.sure && detected.language !== undefined) return detected.language;
  const siblings = detected.language && SCRIPT_SIBLINGS[detected.language];
  if (siblings !== undefined) {
    return speaks.find((language) => siblings.includes(language)) ?? siblings[0] ?? 'ja';
  }
  const latin = HAS_LATIN.test(text) ? await detectLatin(text, speaks) : undefined;
  return latin ?? speaks[0] ?? detected.language ?? 'ja';
}
