import { READING_LANGUAGES } from './languages.ts';
import type { ListedLanguage, ReadingLanguage } from './languages.ts';

/** What the secretariat publishes, by its collection: stories of people, and announcements. */
export const PUBLICATION_KINDS = ['stories', 'announcements'] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

export type PublicationState = 'draft' | 'published';

/** What a reader sees of a publication in one language. */
export interface Words {
  readonly title: string;
  readonly body: string;
}

/**
 * Words and where they come from: `author` wrote the source, `machine` translated it (in Easy
 * Japanese: put readings on it), a `hand` corrected that; `pending` is the source itself, until
 * something better comes.
 */
export interface PublicationText extends Words {
  readonly by: 'author' | 'machine' | 'hand' | 'pending';
  /** The revision of the source that these words say. */
  readonly of: number;
}

export type PublicationTexts = Readonly<Record<ReadingLanguage, PublicationText>>;

/** `stories/{id}` and `announcements/{id}` without their times. */
export interface Publication {
  readonly state: PublicationState;
  readonly source: ListedLanguage;
  /** Edits of the source's words. */
  readonly revision: number;
  readonly texts: PublicationTexts;
  /** A path on the site's own hosting. */
  readonly picture?: string;
  /** The nicknames of those of whom a story tells, who have agreed. */
  readonly people?: readonly string[];
}

/** Pictures lie in one folder of the site: no address of another, no way out of the folder. */
export const PICTURE_PATH = /^\/pictures\/[a-z0-9][a-z0-9-]{0,60}\.(?:webp|jpg|png|svg)$/;

/** Words in the ten languages, made of one of them: of a publication, or of a training session. */
export type TranslatedTexts = Pick<Publication, 'source' | 'revision' | 'texts'>;

/** What has such words, by its collection. */
export type TranslatedKind = PublicationKind | 'trainings';

const hasSameWords = (one: Words, other: Words): boolean =>
  one.title === other.title && one.body === other.body;

/** Whether a correction by hand says what the source said before its last edit. */
export const isStale = (text: PublicationText, revision: number): boolean =>
  text.by === 'hand' && text.of !== revision;

/**
 * The texts after the source was written or edited. What a hand has corrected stays, also what the
 * source was, where another language becomes the source; all else is to be made anew.
 */
export function withSource(
  before: TranslatedTexts | undefined,
  source: ListedLanguage,
  words: Words,
): TranslatedTexts {
  const old = before?.texts[source];
  const isUnchanged = before?.source === source && old !== undefined && hasSameWords(old, words);
  if (isUnchanged) {
    const { revision, texts } = before;
    return { source, revision, texts };
  }
  const revision = (before?.revision ?? 0) + 1;
  const textIn = (language: ReadingLanguage): PublicationText => {
    if (language === source) return { ...words, by: 'author', of: revision };
    const kept = before?.texts[language];
    if (kept === undefined || kept.by === 'pending')
      return { ...words, by: 'pending', of: revision };
    return kept.by === 'author' ? { ...kept, by: 'hand' } : kept;
  };
  const texts = Object.fromEntries(
    READING_LANGUAGES.map((language) => [language, textIn(language)]),
  );
  return { source, revision, texts: texts as Record<ReadingLanguage, PublicationText> };
}

/**
 * The texts after a hand has corrected one language; Easy Japanese that a machine has made of the
 * Japanese is to be made anew. The source itself is edited, not corrected.
 */
export function withCorrection(
  { texts, revision }: TranslatedTexts,
  language: ReadingLanguage,
  words: Words,
): PublicationTexts {
  const corrected = { ...texts, [language]: { ...words, by: 'hand', of: revision } as const };
  const { 'ja-easy': easy } = texts;
  return language === 'ja' && easy.by === 'machine'
    ? { ...corrected, 'ja-easy': { ...easy, of: 0 } }
    : corrected;
}

/** The languages that a machine has to make: what is not there yet, and what says an old source. */
export function languagesToMake({ texts, revision }: TranslatedTexts): readonly ReadingLanguage[] {
  return READING_LANGUAGES.filter((language) => {
    const { by, of } = texts[language];
    return by === 'pending' || (by === 'machine' && of !== revision);
  });
}

/** What keeps a publication from being shown: a story needs the word of those it tells of. */
export const publishProblem = (
  kind: PublicationKind,
  { people }: Pick<Publication, 'people'>,
): 'no-people' | undefined =>
  kind === 'stories' && (people ?? []).length === 0 ? 'no-people' : undefined;

/** The id of the one job that a publication can have. */
export const publicationJobId = (kind: TranslatedKind, id: string): string => `${kind}_${id}`;
