import type { FoundListing, Index, Listing, ListingQuery, ReadingLanguage } from '@friends/domain';
import { FieldPath, Filter, Timestamp } from 'firebase-admin/firestore';
import type { Firestore, Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';

/** What is read of a listing that is only told of. */
export interface NewListing extends FoundListing {
  readonly listing: Pick<Listing, 'author' | 'title' | 'place' | 'words'>;
  /** When the post was written, in milliseconds. */
  readonly createdAt: number;
}

const FIELDS = ['author', 'title', 'place', 'words', 'createdAt'] as const;

function filtered(items: Query, { equal, contains, anyOf }: ListingQuery): Query {
  let query = items;
  for (const [field, value] of equal) query = query.where(field, '==', value);
  if (contains !== undefined) query = query.where('words', 'array-contains', contains);
  if (anyOf.length === 0) return query;
  const cells = anyOf.map(({ field, values }) => Filter.where(field, 'in', values));
  return query.where(Filter.or(...cells));
}

/**
 * The listings of a language written after a time, as the planner of searches asks for them.
 * @param since milliseconds
 */
export function listingsSince(
  db: Firestore,
  language: ReadingLanguage,
  since: number,
): Pick<Index<NewListing>, 'find'> {
  const items = db.collection(`listings/${language}/items`);
  // Pages go on behind the document itself: its time is finer than a cursor's text of it.
  const read = new Map<string, QueryDocumentSnapshot>();
  const find = async (query: ListingQuery): Promise<NewListing[]> => {
    // A cursor, not a condition: the planner fills the hundred conditions that a query may have.
    const newest = filtered(items, query)
      .orderBy('createdAt', 'desc')
      .orderBy(FieldPath.documentId(), 'desc')
      .endBefore(Timestamp.fromMillis(since))
      .select(...FIELDS)
      .limit(query.limit);
    const last = query.after && read.get(query.after.name);
    const { docs } = await (last ? newest.startAfter(last) : newest).get();
    return docs.map((found): NewListing => {
      read.set(found.ref.path, found);
      const createdAt = found.get('createdAt') as Timestamp;
      const cursor = { createdAt: createdAt.toDate().toISOString(), name: found.ref.path };
      const listing = found.data() as NewListing['listing'];
      return { id: found.id, listing, cursor, createdAt: createdAt.toMillis() };
    });
  };
  return { find };
}
