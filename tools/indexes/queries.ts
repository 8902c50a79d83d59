import type { PlainQuery } from './check.ts';
import { searchQueries } from './searches.ts';

/** What a source asks, as `usesBelow` finds it, and the queries that come of it. */
export interface Registered {
  readonly uses: readonly string[];
  readonly queries: readonly PlainQuery[];
}

const NEWEST = [['createdAt', 'DESCENDING']] as const;
const SEARCHES = searchQueries();
const BY_NAME = { group: 'items' } as const;

/**
 * Every source that asks Firestore for more than a document or a whole collection. Whoever adds a
 * query registers it here, and its index in `firestore.indexes.json`.
 */
export const QUERIES: Readonly<Record<string, Registered>> = {
  'functions/src/density/recount-cell.ts': {
    uses: ['where cells.b25 ==', 'where audience =='],
    queries: [
      { group: 'items', equal: ['cells.b25'] },
      { group: 'items', equal: ['cells.b25', 'audience'] },
    ],
  },
  'functions/src/density/recount-densities.ts': {
    uses: ['orderBy (FieldPath.documentId())'],
    queries: [BY_NAME],
  },
  'functions/src/job/retry-jobs.ts': {
    uses: ['where state ==', 'where nextAt <=', 'orderBy nextAt'],
    queries: [
      { group: 'jobs', equal: ['state'], range: 'nextAt', order: [['nextAt', 'ASCENDING']] },
    ],
  },
  'functions/src/member/on-member-written.ts': {
    uses: ['where author ==', 'where state =='],
    queries: [{ group: 'posts', equal: ['author', 'state'] }],
  },
  'functions/src/member/save-profile.ts': {
    uses: ['where skeleton =='],
    queries: [{ group: 'members', equal: ['skeleton'] }],
  },
  'functions/src/search/listing-index.ts': {
    uses: [
      'where (field) ==',
      'where words array-contains',
      'where (field) in',
      'where (Filter.or)',
      'orderBy createdAt desc',
      'orderBy (FieldPath.documentId()) desc',
    ],
    queries: SEARCHES,
  },
  'functions/src/search/match-searches.ts': {
    uses: ['collectionGroup searches', 'where nextAt <=', 'orderBy nextAt'],
    queries: [
      {
        group: 'searches',
        everywhere: true,
        range: 'nextAt',
        order: [['nextAt', 'ASCENDING']],
      },
    ],
  },
  'functions/src/thread/refresh-thread.ts': {
    uses: ['orderBy createdAt desc', 'where from ==', 'where createdAt >', 'where from =='],
    queries: [
      { group: 'messages', order: NEWEST },
      { group: 'messages', equal: ['from'] },
      { group: 'messages', equal: ['from'], range: 'createdAt' },
    ],
  },
  'functions/src/translation/total-spent.ts': {
    uses: ['where month ==', 'sum characters'],
    queries: [{ group: 'budgets', equal: ['month'], sum: 'characters' }],
  },
  'web/src/features/compose/data.ts': {
    uses: ['where author ==', 'orderBy createdAt desc'],
    queries: [{ group: 'posts', equal: ['author'], order: NEWEST }],
  },
  'web/src/features/notices/data.ts': {
    uses: ['orderBy createdAt desc'],
    queries: [{ group: 'items', order: NEWEST }],
  },
  'web/src/features/threads/data.ts': {
    uses: ['where (role) ==', 'orderBy updatedAt desc', 'orderBy createdAt desc'],
    queries: [
      { group: 'threads', equal: ['author'], order: [['updatedAt', 'DESCENDING']] },
      { group: 'threads', equal: ['inquirer'], order: [['updatedAt', 'DESCENDING']] },
      { group: 'messages', order: NEWEST },
    ],
  },
  'web/src/firebase/listing-query.ts': {
    uses: ['fieldFilter', 'orderBy'],
    queries: SEARCHES,
  },
  // Counts in the order of the pages: words have no index but the one that ends in it.
  'web/src/firebase/listings-index.ts': {
    uses: ['orderBy', 'aggregations'],
    queries: SEARCHES,
  },
};
