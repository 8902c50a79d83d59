import { READING_LANGUAGES } from '@friends/domain';
import type { AnyReadingLanguage, ListingTranslation } from '@friends/domain';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { HAMAMATSU } from './people.ts';
import { db, newId, until } from './suite.ts';

/** A post as a phone would write it, with an author's own fields. */
export const postFields = (author: string, fields: DocumentData): DocumentData => ({
  author,
  kind: 'offer',
  category: 'hobbies',
  audience: 'everyone',
  place: { code: HAMAMATSU.code, geohash: HAMAMATSU.geohash },
  speaks: { ja: true },
  japaneseNeeded: 'none',
  state: 'open',
  revision: 1,
  createdAt: Timestamp.now(),
  updatedAt: Timestamp.now(),
  ...fields,
});

/** Writes a post. @returns its id */
export async function writePost(author: string, fields: DocumentData): Promise<string> {
  const id = newId();
  await db.doc(`posts/${id}`).set(postFields(author, fields));
  return id;
}

export async function editPost(id: string, fields: DocumentData): Promise<void> {
  const change = { revision: FieldValue.increment(1), updatedAt: Timestamp.now() };
  await db.doc(`posts/${id}`).update({ ...fields, ...change });
}

export async function readListing(
  language: AnyReadingLanguage,
  id: string,
): Promise<DocumentData | undefined> {
  return (await db.doc(`listings/${language}/items/${id}`).get()).data();
}

/** All listings of a post by language; those that do not exist are left out. */
export async function readListings(
  id: string,
  languages: readonly AnyReadingLanguage[] = READING_LANGUAGES,
): Promise<Map<AnyReadingLanguage, DocumentData>> {
  const refs = languages.map((language) => db.doc(`listings/${language}/items/${id}`));
  const snapshots = await db.getAll(...refs);
  const found = snapshots.map((s, i) => [languages[i], s.data()] as const);
  return new Map(
    found.flatMap(([language, data]) => (language && data ? [[language, data] as const] : [])),
  );
}

const SETTLED: readonly ListingTranslation[] = ['original', 'author', 'readings', 'machine'];

/** Waits until the ten listings are there with their final texts of a revision. */
export const untilPublished = (id: string, revision = 1) =>
  until(`all listings of ${id}`, async () => {
    const listings = await readListings(id);
    const settled = [...listings.values()].filter(
      (listing) => listing['revision'] === revision && SETTLED.includes(listing['translation']),
    );
    return settled.length === READING_LANGUAGES.length && listings;
  });
