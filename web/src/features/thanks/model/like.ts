import type { AnyReadingLanguage, Language } from '@friends/domain';

/** A like as its two see it; `createdAt` in milliseconds. */
export interface GivenLike {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly thread: string;
  /** Absent where the thanks are for the person. */
  readonly message?: string;
  readonly why?: string;
  readonly language?: Language;
  readonly translations: Readonly<Record<string, string>>;
  readonly createdAt: number;
}

interface Reader {
  readonly readingLanguage: AnyReadingLanguage;
}

/** What a reader is shown of a reason: its translation where there is one, with the original. */
export interface ShownWhy {
  readonly text: string;
  readonly language: AnyReadingLanguage | undefined;
  readonly original?: { readonly text: string; readonly language: Language };
}

/** The reason of a like for a reader; undefined where none is given. */
export function whyFor(
  { why, language, translations }: Pick<GivenLike, 'why' | 'language' | 'translations'>,
  { readingLanguage }: Reader,
): ShownWhy | undefined {
  if (why === undefined) return undefined;
  const translated = translations[readingLanguage];
  if (translated === undefined || language === undefined) return { text: why, language };
  return { text: translated, language: readingLanguage, original: { text: why, language } };
}

/** The likes of a conversation by what they are for: a message, or the person. */
export type LikesByTarget = ReadonlyMap<string, GivenLike>;
export const PERSON = 'person';

export const byTarget = (likes: readonly GivenLike[]): LikesByTarget =>
  new Map(likes.map((like) => [like.message ?? PERSON, like]));
