/**
 * Every limit of the product, in one place. Lengths are UTF-16 code units, as JavaScript's
 * `length` and the `size()` of security rules count them; times are seconds unless named.
 * `firestore.rules` repeats some of them: `tests/rules/limits.test.ts` holds the two together.
 */
export const LIMITS = {
  nickname: { min: 2, max: 20 },
  about: 300,
  title: 60,
  body: 1000,
  venue: 100,
  message: 1000,
  speaks: 8,
  reads: 8,
  capacity: 1000,
  /** Edits of one post; a bound on what one post can make the functions do. */
  revisions: 500,
  /** An event lasts at most this many days and lies at most so many days ahead. */
  eventDays: 14,
  eventDaysAhead: 365,
  feedPage: 20,
  /** Listings that rules let one query ask for. */
  listedAtOnce: 100,
  /** Disjunctions of one Firestore query. */
  disjunctions: 30,
  /** Search words a listing carries; what is behind them in a long text cannot be found. */
  listingWords: 500,
  /** Characters of a typed search that are looked at. */
  typedSearch: 100,
  /** Searches one member may save. */
  savedSearches: 10,
  /** A saved search is looked at this often, and after a notice not before so long. */
  searchEvery: 3600,
  searchNoticeGap: 86_400,
  /** Notices that rules let one query ask for. */
  noticesAtOnce: 50,
  /** Posts that one `translatePost` call, messages that one `translateMessages` call may name. */
  translateBatch: 20,
  pace: {
    postGap: 60,
    postsPerDay: 10,
    threadsPerDay: 30,
    threadsPerDayWhenNew: 3,
    newForDays: 7,
    messagesPerMinute: 20,
  },
  /** Billed characters a calendar month (UTC), for one member and for all together. */
  budget: { member: 300_000, total: 10_000_000 },
} as const;
