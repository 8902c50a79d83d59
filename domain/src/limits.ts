/**
 * Two limits that the script in the page needs, which stays small: by themselves they come without
 * the others.
 */
export const FEED_PAGE = 20;
export const TYPED_SEARCH = 100;

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
  /** What somebody asks the secretariat about a thread. */
  question: 1000,
  /** Days that rules let one query of the statistics ask for. */
  statisticsDays: 400,
  /** What is said to those who are commended, and how many of them at a time. */
  commendation: 1000,
  commendedAtOnce: 50,
  /** Likes that one look at the helpers of a period reads, and how many of them it shows. */
  commendationLikes: 20_000,
  candidates: 100,
  /** The real name of an association, characters of its link, and how many are listed at once. */
  association: { name: 80, link: 300, atOnce: 200 },
  /** What a member tells the secretariat, and an answer; so many of them are asked for at once. */
  feedback: 1000,
  feedbackAtOnce: 50,
  /** What somebody adds to a report. */
  reportNote: 500,
  /** Reports, cases, and versions of a list that rules let one query ask for; attached messages. */
  casesAtOnce: 50,
  attachedAtOnce: 100,
  /** Characters of a list of rules, as JSON: what a document holds. */
  ruleList: 300_000,
  /**
   * Deciding: characters of what is said, notes and questions of one case, and
   * answers to a question; days in which one may appeal, in which a case or an appeal is due, and
   * after which its excerpt is deleted.
   */
  decision: {
    words: 1000,
    notes: 20,
    questions: 20,
    answers: 20,
    appealDays: 20,
    dueDays: 7,
    forgetDays: 90,
  },
  /** What the secretariat publishes, and of how many people one story tells. */
  story: { title: 80, body: 3000, people: 8 },
  /**
   * A training session: hours it lasts at most, characters of its link, seconds before it begins
   * that its code holds, wrong codes before there is a rest, and what is said of it afterwards.
   */
  training: { hours: 12, capacity: 1000, link: 300, opensBefore: 1800, tries: 10, remark: 500 },
  /** Sessions that rules let one query ask for, and registrations. */
  trainingsAtOnce: 50,
  registrationsAtOnce: 1000,
  /** Stories, and announcements, that rules let one query ask for. */
  publicationsAtOnce: 50,
  speaks: 8,
  reads: 8,
  capacity: 1000,
  /** Why somebody thanks, in one line. */
  why: 140,
  /** Likes that rules let one query ask for. */
  likesAtOnce: 50,
  /** The notice of one's likes rises to the top again, and is pushed, not before so long. */
  likeNoticeGap: 3600,
  /** Edits of one post; a bound on what one post can make the functions do. */
  revisions: 500,
  /** An event lasts at most this many days and lies at most so many days ahead. */
  eventDays: 14,
  eventDaysAhead: 365,
  /** An event that takes place every week does so for as many weeks more, then its author is asked. */
  repeatWeeks: 12,
  /** Those who come are reminded so long before. */
  remindBefore: 86_400,
  /** Of how many who wait the roster tells the place. */
  queueShown: 200,
  /** Attendances that rules let one query ask for. */
  attendancesAtOnce: 100,
  /** So long somebody stays on the list who has said that they come; a bound on going to and fro. */
  attendanceSeconds: 10,
  /** Seconds for which thanks stay, before they can be taken back. */
  likeSeconds: 10,
  /** What an organiser may tell all who come, so many times an event. */
  eventMessage: 1000,
  eventMessages: 10,
  /** Days after its last edit a post is closed, and how many before that its author is reminded. */
  postDays: 60,
  postReminderDays: 7,
  /**
   * A request without an answer: after so many seconds, and then again and again after so many, more
   * people are asked, so many each time and nobody more often a week; older ones are left alone.
   */
  rescue: {
    after: 2 * 86_400,
    step: 86_400,
    until: 14 * 86_400,
    helpers: 10,
    noticesAWeek: 2,
  },
  /** Helpers who can be thanked for one post. */
  thankedAtOnce: 20,
  feedPage: FEED_PAGE,
  /** Listings that rules let one query ask for. */
  listedAtOnce: 100,
  /** Disjunctions of one Firestore query. */
  disjunctions: 30,
  /** Search words a listing carries; what is behind them in a long text cannot be found. */
  listingWords: 500,
  /** Characters of a typed search that are looked at. */
  typedSearch: TYPED_SEARCH,
  /** Searches one member may save. */
  savedSearches: 10,
  /** A saved search is looked at this often, and after a notice not before so long. */
  searchEvery: 3600,
  searchNoticeGap: 86_400,
  /** Notices that rules let one query ask for. */
  noticesAtOnce: 50,
  /** Browsers in which one member is told of notices by push; their ids are a digit each. */
  devices: 5,
  /** Characters of the token that names a browser to the push service. */
  pushToken: 500,
  /** Posts that one `translatePost` call, messages that one `translateMessages` call may name. */
  translateBatch: 20,
  /** Previews and second looks that one member may ask one process for in a minute. */
  looksPerMinute: 10,
  pace: {
    postGap: 60,
    postsPerDay: 10,
    threadsPerDay: 30,
    threadsPerDayWhenNew: 3,
    newForDays: 7,
    messagesPerMinute: 20,
    feedbackPerDay: 5,
    reportsPerDay: 20,
  },
  recovery: {
    /** A code that lies unused so long is good for nothing any more. */
    days: 730,
    /** Wrong tries of one account and of one address before there is a rest. */
    triesByAccount: 5,
    triesByAddress: 30,
    restSeconds: 3600,
    /** The try that has used a code may ask again so long: its answer may have been lost. */
    repeatSeconds: 600,
  },
  /**
   * After so long nothing of a deleted member can be under way any more: functions have ended, and
   * tokens, which are good for an hour, are over.
   */
  deletionSeconds: 4500,
  /** Billed characters a calendar month (UTC), for one member and for all together. */
  budget: { member: 300_000, total: 10_000_000 },
} as const;
