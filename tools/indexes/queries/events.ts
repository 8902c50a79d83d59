import type { Registered } from './registered.ts';

/** What is asked about events and trainings, and who comes to them. */
export const EVENT_QUERIES: Readonly<Record<string, Registered>> = {
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
  'functions/src/training/check-in.ts': {
    uses: ['where training ==', 'where state ==', 'where attended =='],
    queries: [
      { group: 'registrations', equal: ['training', 'state'] },
      { group: 'registrations', equal: ['training', 'attended'] },
    ],
  },
  'functions/src/training/delete-training.ts': {
    uses: ['where training =='],
    queries: [{ group: 'registrations', equal: ['training'] }],
  },
  'functions/src/training/read-training.ts': {
    uses: ['where training =='],
    queries: [{ group: 'registrations', equal: ['training'] }],
  },
  'functions/src/training/tend-trainings.ts': {
    uses: ['where nextAt <=', 'orderBy nextAt'],
    queries: [{ group: 'trainings', range: 'nextAt', order: [['nextAt', 'ASCENDING']] }],
  },
};
