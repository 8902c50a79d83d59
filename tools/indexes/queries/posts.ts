import { searchQueries } from '../searches.ts';
import { NEWEST } from './registered.ts';
import type { Registered } from './registered.ts';

const SEARCHES = searchQueries();

/** What is asked about posts and their listings. */
export const POST_QUERIES: Readonly<Record<string, Registered>> = {
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
  'functions/src/density/recount-cell.ts': {
    uses: ['where cells.b25 ==', 'where audience =='],
    queries: [
      { group: 'items', equal: ['cells.b25'] },
      { group: 'items', equal: ['cells.b25', 'audience'] },
    ],
  },
  'functions/src/density/recount-densities.ts': {
    uses: ['orderBy (FieldPath.documentId())'],
    queries: [{ group: 'items' }],
  },
  'functions/src/page/read-listings.ts': {
    uses: ['where (field) ==', 'orderBy createdAt desc', 'orderBy (FieldPath.documentId()) desc'],
    queries: SEARCHES,
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
};
