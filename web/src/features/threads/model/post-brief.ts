import type { Kind, ReadingLanguage } from '@friends/domain';

/** What of a post is shown above the first message about it. */
export interface PostBrief {
  readonly author: string;
  readonly nickname: string;
  readonly kind: Kind;
  readonly title: string;
  readonly body: string;
  /** The language title and body are shown in. */
  readonly language: ReadingLanguage;
}

/** The brief of a listing as read in a language. */
export function briefFrom(
  listing: Readonly<Record<string, unknown>>,
  language: ReadingLanguage,
): PostBrief {
  const { author, nickname, kind, title, body, translation } = listing as Record<string, string>;
  const isOriginal = translation === 'pending' || translation === 'budget';
  const shownIn = isOriginal ? listing.language : language;
  return {
    author: author ?? '',
    nickname: nickname ?? '',
    kind: kind as Kind,
    title: title ?? '',
    body: body ?? '',
    language: shownIn as ReadingLanguage,
  };
}
