import { searchQueries } from '../searches.ts';
import { NEWEST } from './registered.ts';
import type { Registered } from './registered.ts';

const SEARCHES = searchQueries();

/** What the web app asks. */
export const WEB_QUERIES: Readonly<Record<string, Registered>> = {
  'web/src/firebase/blocks-live.ts': {
    uses: ['where owner =='],
    queries: [{ group: 'blocks', equal: ['owner'] }],
  },
  'web/src/features/post/data.ts': {
    uses: ['fieldFilter'],
    queries: [{ group: 'posts', equal: ['author', 'state'] }],
  },
  'web/src/features/compose/data.ts': {
    uses: ['where author ==', 'where post ==', 'where author ==', 'orderBy createdAt desc'],
    queries: [
      { group: 'posts', equal: ['author'], order: NEWEST },
      { group: 'threads', equal: ['author', 'post'] },
    ],
  },
  'web/src/features/events/data.ts': {
    uses: ['where member ==', 'orderBy createdAt desc'],
    queries: [{ group: 'attendances', equal: ['member'], order: NEWEST }],
  },
  'web/src/features/notices/data.ts': {
    uses: ['orderBy createdAt desc'],
    queries: [{ group: 'items', order: NEWEST }],
  },
  'web/src/features/admin/data.ts': {
    uses: ['orderBy'],
    queries: [
      { group: 'stories', order: NEWEST },
      { group: 'announcements', order: NEWEST },
    ],
  },
  'web/src/features/admin/associations-data.ts': {
    uses: ['orderBy'],
    queries: [{ group: 'associations', order: [['verifiedAt', 'DESCENDING']] }],
  },
  'web/src/features/admin/audit-data.ts': {
    uses: ['fieldFilter', 'orderBy'],
    queries: [
      { group: 'audit', order: [['at', 'DESCENDING']] },
      { group: 'audit', equal: ['act'], order: [['at', 'DESCENDING']] },
    ],
  },
  'web/src/features/admin/count-data.ts': {
    uses: ['fieldFilter', 'orderBy'],
    queries: [{ group: 'statistics', range: 'day', order: [['day', 'ASCENDING']] }],
  },
  'web/src/features/admin/cases-data.ts': {
    uses: ['orderBy'],
    queries: [{ group: 'attached', order: [['at', 'ASCENDING']] }],
  },
  'web/src/features/admin/posts-data.ts': {
    uses: ['orderBy'],
    queries: [{ group: 'items', order: NEWEST }],
  },
  'web/src/features/admin/lists-data.ts': {
    uses: ['orderBy', 'fieldFilter'],
    queries: [
      { group: 'versions', order: [['version', 'DESCENDING']] },
      { group: 'versions', equal: ['version'] },
    ],
  },
  'web/src/features/admin/feedback-data.ts': {
    uses: ['orderBy'],
    queries: [{ group: 'feedback', order: NEWEST }],
  },
  'web/src/firebase/report.ts': {
    uses: ['fieldFilter', 'orderBy'],
    queries: [{ group: 'reports', equal: ['reporter'], order: NEWEST }],
  },
  'web/src/features/feedback/data.ts': {
    uses: ['fieldFilter', 'orderBy'],
    queries: [{ group: 'feedback', equal: ['member'], order: NEWEST }],
  },
  'web/src/features/stories/data.ts': {
    uses: ['fieldFilter', 'orderBy'],
    queries: [
      { group: 'stories', equal: ['state'], order: [['publishedAt', 'DESCENDING']] },
      { group: 'announcements', equal: ['state'], order: [['publishedAt', 'DESCENDING']] },
    ],
  },
  'web/src/features/admin/trainings-data.ts': {
    uses: ['orderBy'],
    queries: [{ group: 'trainings', order: [['startsAt', 'DESCENDING']] }],
  },
  'web/src/features/trainings/data.ts': {
    uses: ['fieldFilter', 'orderBy', 'fieldFilter', 'orderBy'],
    queries: [
      { group: 'registrations', equal: ['member'], order: NEWEST },
      {
        group: 'trainings',
        equal: ['state'],
        range: 'endsAt',
        order: [['endsAt', 'ASCENDING']],
      },
    ],
  },
  'web/src/firebase/registrations-live.ts': {
    uses: ['where training =='],
    queries: [{ group: 'registrations', equal: ['training'] }],
  },
  'web/src/features/thanks/data.ts': {
    uses: [
      'where (side) ==',
      'where thread ==',
      'where to ==',
      'where counts ==',
      'orderBy createdAt desc',
    ],
    queries: [
      { group: 'likes', equal: ['from', 'thread'] },
      { group: 'likes', equal: ['to', 'thread'] },
      { group: 'likes', equal: ['to', 'counts'], order: NEWEST },
    ],
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
    queries: [...SEARCHES, { group: 'items', equal: ['unanswered'], order: NEWEST }],
  },
  // Counts in the order of the pages: words have no index but the one that ends in it.
  'web/src/firebase/listings-index.ts': {
    uses: ['orderBy', 'aggregations'],
    queries: SEARCHES,
  },
};
