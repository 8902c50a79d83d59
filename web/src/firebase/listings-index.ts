import type { AnyReadingLanguage, Asked, CellCount, Index, ListingQuery } from '@friends/domain';
import { FIREBASE_OPTIONS } from './config.ts';
import { structuredQuery } from './listing-query.ts';
import { queryListings } from './listings.ts';
import type { ListedPost } from './listings.ts';
import { askFirestore, readFields } from './rest.ts';
import type { RestDocument, RestFields } from './rest.ts';

const MEMORY_MS = 60_000;

/** What was counted lately, by what was asked: the next page asks the same once more. */
const counted = new Map<string, { readonly at: number; readonly answer: Promise<unknown> }>();

function rememberFor<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const now = Date.now();
  for (const [other, { at }] of counted) if (now - at >= MEMORY_MS) counted.delete(other);
  const known = counted.get(key);
  if (known !== undefined) return known.answer as Promise<T>;
  const answer = ask();
  counted.set(key, { at: now, answer });
  answer.catch(() => counted.delete(key));
  return answer;
}

async function countListings(
  language: AnyReadingLanguage,
  query: ListingQuery,
  token: string | undefined,
): Promise<number> {
  // In the order of pages: search words have no index but the one that ends in it.
  const { where, from, limit, ...newest } = structuredQuery(query);
  const body = {
    structuredAggregationQuery: {
      structuredQuery: { from, ...(where && { where }), orderBy: newest.orderBy, limit },
      aggregations: [{ alias: 'count', count: {} }],
    },
  };
  const path = `/listings/${language}:runAggregationQuery`;
  const answer = await askFirestore(path, token, body);
  const rows = answer as readonly { readonly result?: { aggregateFields: RestFields } }[];
  const found = rows.find(({ result }) => result !== undefined);
  return Number(readFields(found?.result?.aggregateFields ?? {})['count'] ?? 0);
}

const DENSITIES = `projects/${FIREBASE_OPTIONS.projectId}/databases/(default)/documents/densities`;

/** The counts of cells; a coarse cell without a document has no posts. */
async function readDensities(coarse: readonly string[]): Promise<ReadonlyMap<string, CellCount>> {
  if (coarse.length === 0) return new Map();
  const documents = coarse.map((cell) => `${DENSITIES}/${cell}`);
  const answer = await askFirestore(':batchGet', undefined, { documents });
  const rows = answer as readonly { readonly found?: RestDocument }[];
  return new Map(
    rows.flatMap(({ found }) => {
      // Only functions write them, and they write what the type says.
      const { cells = {} } = readFields(found?.fields ?? {}) as {
        cells?: Readonly<Record<string, CellCount>>;
      };
      return Object.entries(cells);
    }),
  );
}

/**
 * The listings of a language as a search reaches them. What is counted is remembered for a minute.
 * @param asked decides whether search words are fetched to be checked
 * @param token of a member; visitors have none
 */
export function listingsIndex(
  language: AnyReadingLanguage,
  asked: Asked,
  token?: string,
): Index<ListedPost> {
  const withWords = asked.words !== undefined || asked.period !== undefined;
  return {
    find: (query) => queryListings(language, structuredQuery(query, withWords), token),
    count: (query) =>
      rememberFor(`count ${language} ${JSON.stringify(query)}`, () =>
        countListings(language, query, token),
      ),
    densities: (coarse) =>
      rememberFor(`densities ${coarse.join(' ')}`, () => readDensities(coarse)),
  };
}
