import { NEWEST } from './registered.ts';
import type { Registered } from './registered.ts';

/** What is asked about conversations, notices, cases and what translates them. */
export const TALK_QUERIES: Readonly<Record<string, Registered>> = {
  'functions/src/case/attach-thread.ts': {
    uses: ['orderBy createdAt desc'],
    queries: [{ group: 'messages', order: NEWEST }],
  },
  'functions/src/case/answer-question.ts': {
    uses: ['where case ==', 'where reporter =='],
    queries: [{ group: 'reports', equal: ['case', 'reporter'] }],
  },
  'functions/src/case/ask-reporters.ts': {
    uses: ['where case =='],
    queries: [{ group: 'reports', equal: ['case'] }],
  },
  'functions/src/case/translate-case.ts': {
    uses: ['where case =='],
    queries: [{ group: 'reports', equal: ['case'] }],
  },
  'functions/src/case/neighbours.ts': {
    uses: ['orderBy createdAt desc', 'orderBy createdAt'],
    queries: [
      { group: 'messages', order: NEWEST },
      { group: 'messages', order: [['createdAt', 'ASCENDING']] },
    ],
  },
  'functions/src/case/list-cases.ts': {
    uses: [
      'where state in',
      'orderBy score desc',
      'orderBy createdAt',
      'where member ==',
      'orderBy createdAt desc',
      'orderBy createdAt desc',
      'where createdAt >=',
      'where createdAt <',
      'where case ==',
      'orderBy createdAt desc',
    ],
    queries: [
      {
        group: 'cases',
        equal: ['state'],
        order: [
          ['score', 'DESCENDING'],
          ['createdAt', 'ASCENDING'],
        ],
      },
      { group: 'cases', equal: ['member'], order: NEWEST },
      { group: 'cases', order: NEWEST },
      { group: 'cases', range: 'createdAt', order: NEWEST },
      { group: 'reports', equal: ['case'], order: NEWEST },
    ],
  },
  'functions/src/case/my-cases.ts': {
    uses: ['where member =='],
    queries: [{ group: 'cases', equal: ['member'] }],
  },
  'functions/src/case/settle-standing.ts': {
    uses: ['where member =='],
    queries: [{ group: 'cases', equal: ['member'] }],
  },
  'functions/src/case/tell-reporters.ts': {
    uses: ['where case =='],
    queries: [{ group: 'reports', equal: ['case'] }],
  },
  'functions/src/case/tell-staff.ts': {
    uses: ['where role in', 'where state in', 'where dueAt <='],
    queries: [
      { group: 'staff', equal: ['role'] },
      { group: 'cases', equal: ['state'], range: 'dueAt' },
    ],
  },
  'functions/src/case/tend-cases.ts': {
    uses: ['where until <=', 'where forgetAt <='],
    queries: [
      { group: 'sanctions', range: 'until' },
      { group: 'cases', range: 'forgetAt' },
    ],
  },
  'functions/src/case/receive-report.ts': {
    uses: ['where case ==', 'where newcomer =='],
    queries: [
      { group: 'reports', equal: ['case'] },
      { group: 'reports', equal: ['case', 'newcomer'] },
    ],
  },
  'functions/src/job/retry-jobs.ts': {
    uses: ['where state ==', 'where nextAt <=', 'orderBy nextAt'],
    queries: [
      { group: 'jobs', equal: ['state'], range: 'nextAt', order: [['nextAt', 'ASCENDING']] },
    ],
  },
  'functions/src/notice/mail-unread.ts': {
    uses: ['where updatedAt >', 'orderBy updatedAt'],
    queries: [{ group: 'threads', range: 'updatedAt', order: [['updatedAt', 'ASCENDING']] }],
  },
  'functions/src/thread/refresh-thread.ts': {
    uses: [
      'orderBy createdAt desc',
      'where from ==',
      'where createdAt >',
      'where withheld ==',
      'where from ==',
      'where author ==',
      'where inquirer ==',
    ],
    queries: [
      { group: 'threads', equal: ['author', 'inquirer'] },
      { group: 'messages', equal: ['from', 'withheld'] },
      { group: 'messages', equal: ['from', 'withheld'], range: 'createdAt' },
      { group: 'messages', order: NEWEST },
      { group: 'messages', equal: ['from'] },
      { group: 'messages', equal: ['from'], range: 'createdAt' },
    ],
  },
  'functions/src/translation/total-spent.ts': {
    uses: ['where month ==', 'sum characters'],
    queries: [{ group: 'budgets', equal: ['month'], sum: 'characters' }],
  },
};
