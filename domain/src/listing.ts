import { groupOf, JAPANESE_NEEDED } from './categories.ts';
import type { Audience, Category, Group, JapaneseNeeded, Kind } from './categories.ts';
import type { AnyReadingLanguage, Language } from './languages.ts';
import type { Post } from './post.ts';
import { cellsOf } from './search/cells.ts';
import { daysOfEvent } from './search/days.ts';
import { wordsOfListing } from './search/words.ts';
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
  /** Those that stand beside the nickname, the most telling first (`shownBadges`). */
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
    readonly repeatsUntil?: number;
  };
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly revision: number;
  /** A request that nobody has answered for long. */
  readonly unanswered?: true;
  /** Two digits, JIS X 0401. */
  readonly prefecture: string;
  /** Prefixes of the place's cell, by their length in bits: `b17` … `b25`. */
  readonly cells: Readonly<Record<string, number>>;
  /** Who reads no less Japanese than this can take part: `easy` stands for none and easy. */
  readonly japaneseEnough: Readonly<Partial<Record<JapaneseNeeded, true>>>;
  /** Search words in the language of this listing, and the days of an event. */
  readonly words: readonly string[];
}

/** What a listing takes besides the post: who wrote it and the texts for this reading language. */
export interface ListingParts {
  readonly language: Language;
  readonly nickname: string;
  readonly badges: readonly string[];
  readonly placeName: { readonly name: string; readonly prefecture: string };
  readonly texts: PostTexts;
  readonly translation: ListingTranslation;
  readonly unanswered?: true;
  /** Japanese texts as they are read, for who types kana: 料理 is found as りょうり. */
  readonly reading?: string;
}

/** Which levels of Japanese are enough for what needs `needed`. */
export const japaneseEnough = (needed: JapaneseNeeded): Partial<Record<JapaneseNeeded, true>> =>
  Object.fromEntries(
    JAPANESE_NEEDED.slice(JAPANESE_NEEDED.indexOf(needed)).map((level) => [level, true]),
  );

function searchWords({ event }: Post, { texts, placeName, reading }: ListingParts): string[] {
  const { title, body, venue } = texts;
  return wordsOfListing({
    title,
    body,
    placeName: `${placeName.name} ${placeName.prefecture}`,
    days: event ? daysOfEvent(event) : [],
    ...(venue !== undefined && { venue }),
    ...(reading !== undefined && { reading }),
  });
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
    ...(parts.unanswered && { unanswered: true }),
    prefecture: post.place.code.slice(0, 2),
    cells: cellsOf(post.place.geohash),
    japaneseEnough: japaneseEnough(post.japaneseNeeded),
    words: searchWords(post, parts),
  };
}

/** Where the listings of a reading language are. */
export const listingPath = (language: AnyReadingLanguage, post: string): string =>
  `listings/${language}/items/${post}`;
