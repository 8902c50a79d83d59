import type {
  AnyReadingLanguage,
  Listing,
  PublicListing,
  ListingCursor,
  ListingTranslation,
  ReadingLanguage,
} from '@friends/domain';
import { FIREBASE_OPTIONS } from './config.ts';
import { askFirestore, readFields } from './rest.ts';
import type { RestDocument } from './rest.ts';

/** A listing with its post's id and its place in the order of the feed. */
export interface ListedPost {
  readonly id: string;
  readonly listing: Listing;
  readonly cursor: ListingCursor;
}

/** The words of a post in one language, and what they are to the original. */
export interface PostText {
  readonly title: string;
  readonly body: string;
  readonly venue?: string;
  readonly language: AnyReadingLanguage;
  readonly translation: ListingTranslation;
}

/** @param reader the language whose listing it is */
export function textOfListing(listing: Listing, reader: AnyReadingLanguage): PostText {
  const { title, body, translation, event } = listing;
  const isOriginal =
    translation === 'original' || translation === 'pending' || translation === 'budget';
  return {
    title,
    body,
    ...(event && { venue: event.venue }),
    language: isOriginal ? listing.language : reader,
    translation,
  };
}

function postOf(document: RestDocument): ListedPost {
  const fields = document.fields ?? {};
  const createdAt = fields['createdAt']?.timestampValue ?? '';
  // Only functions write listings, and they write what the type says.
  const listing = readFields(fields) as unknown as Listing;
  const id = document.name.slice(document.name.lastIndexOf('/') + 1);
  return { id, listing, cursor: { createdAt, name: document.name } };
}

/** The posts in an answer to `:runQuery`. */
export function readListings(answer: unknown): ListedPost[] {
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }) => (document ? [postOf(document)] : []));
}

/** Listings that came while the app is open, by language and id: a way to show them at once. */
const seen = new Map<string, ListedPost>();

/** Keeps listings, to be shown at once where they are asked for. */
export function rememberListings(language: AnyReadingLanguage, posts: readonly ListedPost[]): void {
  for (const post of posts) seen.set(`${language}/${post.id}`, post);
}

/** A listing as it last came; it may have changed since. Members' posts are for members alone. */
export function seenListing(
  language: AnyReadingLanguage,
  id: string,
  asMember: boolean,
): ListedPost | undefined {
  const post = seen.get(`${language}/${id}`);
  return asMember || post?.listing.audience === 'everyone' ? post : undefined;
}

/** The posts of an answer that came for this language. */
export function keepListings(language: AnyReadingLanguage, answer: unknown): ListedPost[] {
  const posts = readListings(answer);
  rememberListings(language, posts);
  return posts;
}

/**
 * Runs a query of listing-query.ts.
 * @throws Failure as askFirestore
 */
export async function queryListings(
  language: AnyReadingLanguage,
  structuredQuery: object,
  token?: string,
): Promise<ListedPost[]> {
  const path = `/listings/${language}:runQuery`;
  return keepListings(language, await askFirestore(path, token, { structuredQuery }));
}

/**
 * One listing; undefined where there is none.
 * @throws Failure `denied` where it is for members and the token is no member's
 */
export async function getListing(
  language: AnyReadingLanguage,
  id: string,
  token?: string,
): Promise<ListedPost | undefined> {
  const path = `/listings/${language}/items/${encodeURIComponent(id)}`;
  const document = await askFirestore(path, token);
  return document === undefined ? undefined : postOf(document as RestDocument);
}

const nameOf = (language: string, id: string) =>
  `projects/${FIREBASE_OPTIONS.projectId}/databases/(default)/documents/listings/${language}/items/${id}`;

/** A listing of a language that came with the page: with what is shown, as one asked for by REST. */
export const listedPost = (
  language: AnyReadingLanguage,
  { id, listing, createdAt }: PublicListing,
): ListedPost => ({
  id,
  listing: listing as Listing,
  cursor: { createdAt, name: nameOf(language, id) },
});

/**
 * In which of some languages a post can be read by now, translated or as it was written.
 * @throws Failure as askFirestore
 */
export async function readableIn(
  id: string,
  languages: readonly ReadingLanguage[],
  token?: string,
): Promise<readonly ReadingLanguage[]> {
  const documents = languages.map((language) => nameOf(language, id));
  const mask = { fieldPaths: ['translation'] };
  const answer = await askFirestore(':batchGet', token, { documents, mask });
  const rows = answer as readonly { readonly found?: RestDocument }[];
  const readable = new Set(
    rows.flatMap(({ found }) => {
      const state = found?.fields?.['translation']?.stringValue;
      const isThere = state !== undefined && state !== 'pending' && state !== 'budget';
      return found && isThere ? [found.name] : [];
    }),
  );
  return languages.filter((language) => readable.has(nameOf(language, id)));
}

/** The originals of posts, each from the listings of the language it was written in, by id. */
export async function getOriginals(
  posts: readonly ListedPost[],
  token?: string,
): Promise<ReadonlyMap<string, ListedPost>> {
  if (posts.length === 0) return new Map();
  const documents = posts.map(({ id, listing }) => nameOf(listing.language, id));
  const answer = await askFirestore(':batchGet', token, { documents });
  const rows = answer as readonly { readonly found?: RestDocument }[];
  const found = rows.flatMap((row) => (row.found ? [postOf(row.found)] : []));
  return new Map(found.map((post) => [post.id, post]));
}
