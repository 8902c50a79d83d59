import { groupOf } from './categories.ts';
import type { Audience, Category, Group, JapaneseNeeded, Kind } from './categories.ts';
import type { AnyReadingLanguage, Language } from './languages.ts';
import type { Post } from './post.ts';
import type { ListingSource, PostTexts } from './translation/plan.ts';

/**
 * What a reader is told about the text of a listing: whose it is, or why it is still the
 * original (`pending`: a translation is on its way; `budget`: none this month).
 */
export type ListingTranslation = ListingSource | 'pending' | 'budget';

/** `listings/{lang}/items/{postId}`; times in milliseconds here, timestamps in Firestore. */
export interface Listing {
  readonly author: string;
  readonly nickname: string;
  readonly badges: readonly string[];
  readonly kind: Kind;
  readonly category: Category;
  readonly group: Group;
  readonly audience: Audience;
  readonly title: string;
  readonly body: string;
  /** The language the author wrote in. */
  readonly language: Language;
  readonly translation: ListingTranslation;
  /** Name and prefecture as readers of this listing write them. */
  readonly place: {
    readonly code: string;
    readonly geohash: string;
    readonly name: string;
    readonly prefecture: string;
  };
  readonly speaks: Readonly<Partial<Record<Language, true>>>;
  readonly japaneseNeeded: JapaneseNeeded;
  readonly event?: {
    readonly startsAt: number;
    readonly endsAt: number;
    readonly venue: string;
    readonly capacity?: number;
  };
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly revision: number;
}

/** What a listing takes besides the post: who wrote it and the texts for this reading language. */
export interface ListingParts {
  readonly language: Language;
  readonly nickname: string;
  readonly badges: readonly string[];
  readonly placeName: { readonly name: string; readonly prefecture: string };
  readonly texts: PostTexts;
  readonly translation: ListingTranslation;
}

/** Whether a post has listings at all: presence means open. */
export const isListed = (post: Pick<Post, 'state'>): boolean => post.state === 'open';

/** The listing of a post for one reading language. */
export function composeListing(post: Post, parts: ListingParts): Listing {
  const { event } = post;
  return {
    author: post.author,
    nickname: parts.nickname,
    badges: parts.badges,
    kind: post.kind,
    category: post.category,
    group: groupOf(post.category),
    audience: post.audience,
    title: parts.texts.title,
    body: parts.texts.body,
    language: parts.language,
    translation: parts.translation,
    place: { ...post.place, ...parts.placeName },
    speaks: post.speaks,
    japaneseNeeded: post.japaneseNeeded,
    ...(event && { event: { ...event, venue: parts.texts.venue ?? event.venue } }),
    createdAt: post.createdAt,
    updatedAt: post.updatedAt,
    revision: post.revision,
  };
}

/** Where the listings of a reading language are. */
export const listingPath = (language: AnyReadingLanguage, post: string): string =>
  `listings/${language}/items/${post}`;
