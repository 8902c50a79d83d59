import { LISTED_LANGUAGES, READING_LANGUAGES } from '../languages.ts';
import type { AnyReadingLanguage, Language } from '../languages.ts';

/** The texts of a post that readers see; Easy Japanese is beside them, not among them. */
export interface PostTexts {
  readonly title: string;
  readonly body: string;
  readonly venue?: string;
}

/** How the text of one listing comes about. */
export type ListingSource = 'original' | 'author' | 'readings' | 'machine';

export interface ListingPlan {
  /** Which listings there are: the ten, and the writer's language where it is none of them. */
  readonly language: AnyReadingLanguage;
  readonly source: ListingSource;
}

/**
 * The listings of a post: ten, and one more for a language beyond the ten.
 * Easy Japanese is the author's where there is one, else Japanese with readings.
 */
export function planListings(language: Language, hasEasy: boolean): ListingPlan[] {
  const sourceOf = (listing: AnyReadingLanguage): ListingSource => {
    if (listing === language) return 'original';
    if (listing !== 'ja-easy') return 'machine';
    if (hasEasy) return 'author';
    return language === 'ja' ? 'readings' : 'machine';
  };
  const all: readonly AnyReadingLanguage[] = [...new Set([...READING_LANGUAGES, language])];
  return all.map((listing) => ({ language: listing, source: sourceOf(listing) }));
}

/** The languages a post's texts are translated into when it is published. */
export const publishTargets = (language: Language): Language[] =>
  LISTED_LANGUAGES.filter((target) => target !== language);

/** One request to a translation service: several texts, one target. */
export interface TranslationRequest {
  readonly target: Language;
  readonly texts: readonly string[];
}

/** Translations known of one source text. */
export type Known = Readonly<Partial<Record<Language, string>>>;

/**
 * The fewest requests that complete `known`: each distinct text once per target it lacks.
 * Blank texts need none.
 */
export function planRequests(
  texts: readonly string[],
  targets: readonly Language[],
  known: ReadonlyMap<string, Known>,
): TranslationRequest[] {
  const distinct = [...new Set(texts)].filter((text) => text.trim() !== '');
  return targets
    .map((target) => ({
      target,
      texts: distinct.filter((text) => known.get(text)?.[target] === undefined),
    }))
    .filter((request) => request.texts.length > 0);
}

/** The form of a source text under which its translations are remembered. */
export const memoryText = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
