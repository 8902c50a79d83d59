import { Timestamp, getFirestore } from 'firebase-admin/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import { initializeApp } from 'firebase-admin/app';
import type { Index, ListingQuery } from '@friends/domain';
import type { IndexedPost } from '../../../domain/src/search/exact-index.ts';
import { structuredQuery } from '../../../web/src/firebase/listing-query.ts';

/** A project of its own in the suite's emulator, so that nothing else is in the way. */
const PROJECT = 'demo-bench-search';
const COLLECTION = 'listings/en/items';

interface Row {
  readonly document?: {
    readonly name: string;
    readonly fields: { readonly createdAt: { readonly timestampValue: string } };
  };
  readonly result?: {
    readonly aggregateFields: { readonly count: { readonly integerValue: string } };
  };
}

/**
 * @param host of the Firestore emulator
 * @returns what writes posts into it, and reads them by the very queries the web app sends
 */
export function emulated(host: string) {
  const db: Firestore = getFirestore(initializeApp({ projectId: PROJECT }, PROJECT));
  const root = `projects/${PROJECT}/databases/(default)/documents`;
  const ask = async (method: string, body: object): Promise<readonly Row[]> => {
    const response = await fetch(`http://${host}/v1/${root}/listings/en:${method}`, {
      method: 'POST',
      headers: { authorization: 'Bearer owner' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method}: ${response.status} ${await response.text()}`);
    return (await response.json()) as readonly Row[];
  };

  const write = async (posts: readonly IndexedPost[]): Promise<void> => {
    const writer = db.bulkWriter();
    for (const { id, listing, cursor } of posts) {
      const createdAt = Timestamp.fromDate(new Date(cursor.createdAt));
      void writer.set(db.doc(`${COLLECTION}/${id}`), { ...listing, createdAt });
    }
    await writer.close();
  };

  /** The emulator's answers as posts of the model; counts of cells are the model's. */
  const indexOf = (
    posts: readonly IndexedPost[],
    model: Index<IndexedPost>,
  ): Index<IndexedPost> => {
    const known = new Map(posts.map((post) => [post.id, post]));
    const asked = (query: ListingQuery) =>
      structuredQuery(
        query.after
          ? {
              ...query,
              after: { ...query.after, name: `${root}/${COLLECTION}/${query.after.name}` },
            }
          : query,
      );
    return {
      densities: model.densities,
      count: async (query) => {
        const { from, where, limit } = asked(query);
        const structuredAggregationQuery = {
          structuredQuery: { from, ...(where && { where }), limit },
          aggregations: [{ alias: 'count', count: {} }],
        };
        const [row] = await ask('runAggregationQuery', { structuredAggregationQuery });
        return Number(row?.result?.aggregateFields.count.integerValue);
      },
      find: async (query) => {
        const rows = await ask('runQuery', { structuredQuery: asked(query) });
        return rows.flatMap(({ document }) => {
          const post = document && known.get(document.name.split('/').at(-1) ?? '');
          return post ? [post] : [];
        });
      },
    };
  };
  return { write, indexOf };
}
