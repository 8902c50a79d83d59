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
  'functions/src/account/create-recovery-code.ts': {
    uses: ['where uid =='],
    queries: [{ group: 'recoveries', equal: ['uid'] }],
  },
  'functions/src/account/deletion-steps.ts': {
    uses: [
      'where (field) ==',
      'where author ==',
      'where member ==',
      'where member ==',
      'where author ==',
      'where (role) ==',
      'where (role) ==',
      'where member ==',
      'where (field) ==',
      'where (field) ==',
    ],
    queries: [
      { group: 'reports', equal: ['reporter'] },
      { group: 'reports', equal: ['target.member'] },
      { group: 'cases', equal: ['member'] },
      { group: 'recoveries', equal: ['uid'] },
      { group: 'posts', equal: ['author'] },
      { group: 'rosters', equal: ['author'] },
      { group: 'mail', equal: ['member'] },
      { group: 'attendances', equal: ['member'] },
      { group: 'registrations', equal: ['member'] },
      { group: 'threads', equal: ['author'] },
      { group: 'threads', equal: ['inquirer'] },
      { group: 'heldEvents', equal: ['organiser'] },
      { group: 'likes', equal: ['from'] },
      { group: 'likes', equal: ['to'] },
      { group: 'blocks', equal: ['owner'] },
      { group: 'blocks', equal: ['other'] },
      { group: 'budgets', equal: ['member'] },
      { group: 'feedback', equal: ['member'] },
      { group: 'mail', equal: ['member'] },
      { group: 'audit', equal: ['by'] },
      { group: 'audit', equal: ['about'] },
    ],
  },
  'functions/src/account/export-account.ts': {
    uses: ['where (role) ==', 'orderBy createdAt', 'where (field) =='],
    queries: [
      { group: 'threads', equal: ['author'] },
      { group: 'threads', equal: ['inquirer'] },
      { group: 'messages', order: [['createdAt', 'ASCENDING']] },
      { group: 'posts', equal: ['author'] },
      { group: 'attendances', equal: ['member'] },
      { group: 'registrations', equal: ['member'] },
      { group: 'blocks', equal: ['owner'] },
      { group: 'mail', equal: ['member'] },
      { group: 'budgets', equal: ['member'] },
      { group: 'feedback', equal: ['member'] },
      { group: 'audit', equal: ['by'] },
      { group: 'reports', equal: ['reporter'] },
      { group: 'cases', equal: ['member'] },
      { group: 'heldEvents', equal: ['organiser'] },
      { group: 'likes', equal: ['from'] },
      { group: 'likes', equal: ['to'] },
    ],
  },
  'functions/src/case/attach-thread.ts': {
    uses: ['orderBy createdAt desc'],
    queries: [{ group: 'messages', order: NEWEST }],
  },
  'functions/src/case/neighbours.ts': {
    uses: ['orderBy createdAt desc', 'orderBy createdAt'],
    queries: [
      { group: 'messages', order: NEWEST },
      { group: 'messages', order: [['createdAt', 'ASCENDING']] },
    ],
  },
  'functions/src/case/receive-report.ts': {
    uses: ['where case ==', 'where newcomer =='],
    queries: [
      { group: 'reports', equal: ['case'] },
      { group: 'reports', equal: ['case', 'newcomer'] },
    ],
  },
  'functions/src/account/finish-deletions.ts': {
    uses: ['where state ==', 'where nextAt <=', 'orderBy nextAt'],
    queries: [
      { group: 'deletions', equal: ['state'], range: 'nextAt', order: [['nextAt', 'ASCENDING']] },
    ],
  },
  'functions/src/account/leave-unused-account.ts': {
    uses: ['where author ==', 'where member ==', 'where (role) =='],
    queries: [
      { group: 'posts', equal: ['author'] },
      { group: 'registrations', equal: ['member'] },
      { group: 'threads', equal: ['author'] },
      { group: 'threads', equal: ['inquirer'] },
    ],
  },
  'functions/src/care/expire-posts.ts': {
    uses: [
      'where state ==',
      'where updatedAt <=',
      'orderBy updatedAt',
      'where event.endsAt <=',
      'orderBy event.endsAt',
    ],
    queries: [
      { group: 'posts', equal: ['state'], range: 'updatedAt', order: [['updatedAt', 'ASCENDING']] },
      {
        group: 'posts',
        equal: ['state'],
        range: 'event.endsAt',
        order: [['event.endsAt', 'ASCENDING']],
      },
    ],
  },
  'functions/src/care/ask-helper.ts': {
    uses: ['where createdAt >'],
    queries: [{ group: 'items', range: 'createdAt' }],
  },
  'functions/src/care/find-helpers.ts': {
    uses: [
      'orderBy badges.trained',
      'where speaks array-contains-any',
      'where prefecture ==',
      'orderBy (FieldPath.documentId())',
    ],
    queries: [
      { group: 'members', order: [['badges.trained', 'ASCENDING']] },
      { group: 'members', contains: 'speaks' },
      { group: 'members', contains: 'speaks', equal: ['prefecture'] },
    ],
  },
  'functions/src/care/rescue-post.ts': {
    uses: ['where post ==', 'where spoke.inquirer =='],
    queries: [{ group: 'threads', equal: ['post', 'spoke.inquirer'] }],
  },
  'functions/src/care/widen-unanswered.ts': {
    uses: [
      'where kind ==',
      'where state ==',
      'where createdAt <=',
      'where createdAt >',
      'orderBy createdAt desc',
    ],
    queries: [{ group: 'posts', equal: ['kind', 'state'], range: 'createdAt', order: NEWEST }],
  },
  'functions/src/care/remind-posts.ts': {
    uses: ['where state ==', 'where updatedAt <=', 'orderBy updatedAt'],
    queries: [
      { group: 'posts', equal: ['state'], range: 'updatedAt', order: [['updatedAt', 'ASCENDING']] },
    ],
  },
  'functions/src/attendance/on-block-created.ts': {
    uses: ['where author ==', 'where kind =='],
    queries: [{ group: 'posts', equal: ['author', 'kind'] }],
  },
  'functions/src/attendance/rename-attendee.ts': {
    uses: ['where member =='],
    queries: [{ group: 'attendances', equal: ['member'] }],
  },
  'functions/src/attendance/read-event.ts': {
    uses: ['where post =='],
    queries: [{ group: 'attendances', equal: ['post'] }],
  },
  'functions/src/attendance/tend-events.ts': {
    uses: ['where nextAt <=', 'orderBy nextAt'],
    queries: [{ group: 'rosters', range: 'nextAt', order: [['nextAt', 'ASCENDING']] }],
  },
  'functions/src/commendation/find-candidates.ts': {
    uses: ['where counts ==', 'where createdAt >=', 'where createdAt <', 'orderBy createdAt'],
    queries: [
      {
        group: 'likes',
        equal: ['counts'],
        range: 'createdAt',
        order: [['createdAt', 'ASCENDING']],
      },
    ],
  },
  'functions/src/statistics/count-day.ts': {
    uses: [
      'where (field) >=',
      'where (field) <',
      'where post in',
      'collectionGroup messages',
      'where from ==',
      'where language ==',
      'where prefecture ==',
      'where month ==',
      'sum characters',
      'where joinedAt <',
      'where counts ==',
    ],
    queries: [
      { group: 'posts', range: 'createdAt' },
      { group: 'threads', range: 'createdAt' },
      { group: 'threads', equal: ['post'] },
      { group: 'messages', everywhere: true, equal: ['from'], range: 'createdAt' },
      { group: 'messages', everywhere: true, equal: ['from', 'language'], range: 'createdAt' },
      { group: 'members', equal: ['prefecture'] },
      { group: 'members', range: 'joinedAt' },
      { group: 'budgets', equal: ['month'], sum: 'characters' },
      { group: 'likes', equal: ['counts'], range: 'createdAt' },
    ],
  },
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
  'functions/src/like/fact-source.ts': {
    uses: [
      'where to ==',
      'where counts ==',
      'orderBy (field)',
      'where organiser ==',
      'where member ==',
      'where attended ==',
      'where bridge ==',
    ],
    queries: [
      { group: 'likes', equal: ['to', 'counts'] },
      { group: 'likes', equal: ['to', 'counts'], order: [['from', 'ASCENDING']] },
      { group: 'likes', equal: ['to', 'counts', 'bridge'], order: [['thread', 'ASCENDING']] },
      { group: 'heldEvents', equal: ['organiser'] },
      { group: 'registrations', equal: ['member', 'attended'] },
    ],
  },
  'functions/src/like/forget-giver.ts': {
    uses: ['orderBy createdAt desc'],
    queries: [{ group: 'likes', equal: ['to', 'counts'], order: NEWEST }],
  },
  'functions/src/like/tell-of-likes.ts': {
    uses: ['where createdAt >', 'orderBy createdAt desc'],
    queries: [{ group: 'likes', equal: ['to', 'counts'], range: 'createdAt', order: NEWEST }],
  },
  'functions/src/like/judge-likes.ts': {
    uses: ['where from ==', 'where from ==', 'where to ==', 'where from ==', 'where to =='],
    queries: [
      { group: 'likes', equal: ['from'] },
      { group: 'likes', equal: ['from', 'to'] },
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
  'functions/src/notice/mail-unread.ts': {
    uses: ['where updatedAt >', 'orderBy updatedAt'],
    queries: [{ group: 'threads', range: 'updatedAt', order: [['updatedAt', 'ASCENDING']] }],
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
    uses: [
      'orderBy createdAt desc',
      'where from ==',
      'where createdAt >',
      'where withheld ==',
      'where from ==',
    ],
    queries: [
      { group: 'messages', equal: ['from', 'withheld'] },
      { group: 'messages', equal: ['from', 'withheld'], range: 'createdAt' },
      { group: 'messages', order: NEWEST },
      { group: 'messages', equal: ['from'] },
      { group: 'messages', equal: ['from'], range: 'createdAt' },
    ],
  },
  'functions/src/training/check-in.ts': {
    uses: ['where training ==', 'where state ==', 'where attended =='],
    queries: [
      { group: 'registrations', equal: ['training', 'state'] },
      { group: 'registrations', equal: ['training', 'attended'] },
    ],
  },
  'functions/src/training/read-training.ts': {
    uses: ['where training =='],
    queries: [{ group: 'registrations', equal: ['training'] }],
  },
  'functions/src/training/tend-trainings.ts': {
    uses: ['where nextAt <=', 'orderBy nextAt'],
    queries: [{ group: 'trainings', range: 'nextAt', order: [['nextAt', 'ASCENDING']] }],
  },
  'functions/src/translation/total-spent.ts': {
    uses: ['where month ==', 'sum characters'],
    queries: [{ group: 'budgets', equal: ['month'], sum: 'characters' }],
  },
  'web/src/firebase/blocks-live.ts': {
    uses: ['where owner =='],
    queries: [{ group: 'blocks', equal: ['owner'] }],
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
  'web/src/features/admin/count-data.ts': {
    uses: ['fieldFilter', 'orderBy'],
    queries: [{ group: 'statistics', range: 'day', order: [['day', 'ASCENDING']] }],
  },
  'web/src/features/admin/feedback-data.ts': {
    uses: ['orderBy'],
    queries: [{ group: 'feedback', order: NEWEST }],
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
    uses: ['fieldFilter', 'orderBy'],
    queries: [
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
