import { conditionsOf, LIMITS, listingPath, SHOWN_OF_LISTING } from '@friends/domain';
import type { PublicListing, ReadingLanguage, Search } from '@friends/domain';
import { FieldPath, Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';

function plain(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toMillis();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held)]));
}

function exactText({ seconds, nanoseconds }: Timestamp): string {
  const fraction = String(nanoseconds).padStart(9, '0');
  return new Date(seconds * 1_000).toISOString().replace('.000Z', `.${fraction}Z`);
}

function publicListing(found: DocumentSnapshot): PublicListing {
  const shown = SHOWN_OF_LISTING.flatMap((field) => {
    const value: unknown = found.get(field);
    return value === undefined ? [] : [[field, plain(value)] as const];
  });
  return {
    id: found.id,
    // Only functions write listings, and they write what the type says.
    listing: Object.fromEntries(shown) as unknown as PublicListing['listing'],
    createdAt: exactText(found.get('createdAt') as Timestamp),
  };
}

/** The newest posts for everyone, a page of them; as many reads as there are. */
export async function newestListings(
  db: Firestore,
  language: ReadingLanguage,
  search: Search,
): Promise<readonly PublicListing[]> {
  let query = db.collection(`listings/${language}/items`).select(...SHOWN_OF_LISTING);
  for (const [field, value] of conditionsOf(search, false)) query = query.where(field, '==', value);
  const { docs } = await query
    .orderBy('createdAt', 'desc')
    .orderBy(FieldPath.documentId(), 'desc')
    .limit(LIMITS.feedPage)
    .get();
  return docs.map(publicListing);
}

/** One post; undefined where there is none, or none for everyone. */
export async function listingForEveryone(
  db: Firestore,
  language: ReadingLanguage,
  id: string,
): Promise<PublicListing | undefined> {
  const found = await db.doc(listingPath(language, id)).get();
  return found.get('audience') === 'everyone' ? publicListing(found) : undefined;
}
