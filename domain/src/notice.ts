import type { CaseQuestion, ReportOutcome, ReportReason, Verdict } from './case/case.ts';
import type { ReadingLanguage } from './languages.ts';
import type { Settings } from './member.ts';
import type { Reason } from './moderation/cause.ts';
import type { SecondHelperStep } from './thread.ts';

/** What a notice shows of the posts that matched, at most. */
export const POSTS_IN_NOTICE = 3;

/** How far a request without an answer was carried when it reached a helper. */
export const REACHES = ['wider', 'language', 'trained'] as const;
export type Reach = (typeof REACHES)[number];

interface OfPost {
  readonly post: string;
  readonly title: string;
}

interface OfTraining {
  readonly training: string;
  readonly title: string;
}

interface OfCase {
  readonly case: string;
  /** What the staff says, in the receiver's language as soon as that is there. */
  readonly words: string;
}

/**
 * What each type of notice says. Titles and nicknames are in the receiver's language where that is
 * known, times in milliseconds here and in Firestore.
 */
interface NoticeParams {
  /** Something new matches a saved search. */
  readonly 'search-matched': {
    /** The digit of the saved search. */
    readonly search: string;
    readonly language: ReadingLanguage;
    /** The search part of its address, without the question mark. */
    readonly query: string;
    /** Ids and titles of the newest of them, in the search's language. */
    readonly posts: readonly string[];
    readonly titles: readonly string[];
    /** How many there are; not more than a page is counted. */
    readonly count: number;
  };
  /** Somebody answered one's post. */
  readonly 'thread-opened': OfPost & { readonly thread: string; readonly nickname: string };
  /** There is something to read in a thread; one notice a thread, however much there is. */
  readonly 'message-received': { readonly thread: string; readonly nickname: string };
  /** What the other says to a second helper for a request. */
  readonly 'second-helper': {
    readonly thread: string;
    readonly nickname: string;
    readonly step: SecondHelperStep;
  };
  readonly 'event-reminder': OfPost & { readonly startsAt: number };
  readonly 'event-changed': OfPost & { readonly startsAt: number; readonly venue?: string };
  readonly 'event-cancelled': OfPost;
  /** Moved up from the waiting list. */
  readonly 'event-place': OfPost;
  /** What the organiser tells all who come. */
  readonly 'event-message': OfPost & { readonly text: string };
  /** It is over: a word of thanks, from the one side or the other. */
  readonly 'event-thanks': OfPost;
  readonly 'training-reminder': OfTraining & { readonly startsAt: number };
  readonly 'training-changed': OfTraining & { readonly startsAt: number; readonly venue?: string };
  readonly 'training-cancelled': OfTraining;
  /** Moved up from the waiting list of a training session. */
  readonly 'training-place': OfTraining;
  /** One's post goes at `at` unless it is prolonged. */
  readonly 'post-expiring': OfPost & { readonly at: number };
  readonly 'post-expired': OfPost;
  /** Nobody has answered one's request: how to reach JP-MIRAI Assist. */
  readonly 'post-unanswered': OfPost;
  /** Somebody asks for help that the receiver may be able to give. */
  readonly 'help-wanted': OfPost & { readonly reach: Reach };
  /** Whom one has helped has closed the post, with thanks. */
  readonly thanked: OfPost & { readonly nickname: string };
  /** The secretariat has answered what one told it. */
  readonly 'feedback-answered': { readonly feedback: string };
  /** One was commended for one's help; the secretariat's words in the receiver's language. */
  readonly commended: { readonly year: number; readonly text: string };
  /** Somebody likes what one did; one notice for all likes since one last looked. */
  readonly like: {
    /** Of who gave the newest. */
    readonly nickname: string;
    readonly count: number;
    /** Likes from then on are counted. */
    readonly since: number;
  };
  /** One has earned a badge, or was given it: its id. */
  readonly badge: { readonly badge: string };
  /** What was decided about something of one's own; `until` in milliseconds. */
  readonly 'case-decided': OfCase & {
    readonly verdict: Verdict;
    readonly reason?: Reason;
    readonly quoted: string;
    readonly until?: number;
  };
  /** A decision was taken back without an appeal. */
  readonly 'case-undone': OfCase;
  readonly 'appeal-decided': OfCase & { readonly outcome: 'granted' | 'refused' };
  /** Moderators ask the member, or those who reported. */
  readonly 'case-question': OfCase & { readonly to: CaseQuestion['to'] };
  /** A word from a moderator that is no sanction. */
  readonly 'moderator-note': OfCase;
  /** What became of what one has reported. */
  readonly 'report-decided': {
    readonly report: string;
    readonly outcome: ReportOutcome;
    readonly reason: ReportReason;
  };
  /** For the staff: something so grave that it cannot wait. */
  readonly 'case-grave': { readonly case: string };
  /** For the staff: so many cases should have been decided by now. */
  readonly 'case-overdue': { readonly count: number };
}

export type NoticeType = keyof NoticeParams;

/** What one type of notice is about, without its times. */
export interface NoticeOf<Type extends NoticeType> {
  readonly type: Type;
  readonly params: NoticeParams[Type];
}
/** What a notice is about; `type` tells what `params` hold. */
export type NoticeContent = { readonly [Type in NoticeType]: NoticeOf<Type> }[NoticeType];
export type SearchMatched = NoticeOf<'search-matched'>;

/** `notices/{uid}/items/{id}`; times in milliseconds here, timestamps in Firestore. */
export type Notice = NoticeContent & {
  readonly createdAt: number;
  readonly readAt?: number;
};

/** What a member can choose not to be told of. */
export const NOTICE_KINDS = [
  'messages',
  'events',
  'searches',
  'requests',
  'posts',
  'thanks',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The kind of what everybody has to be told. */
export const SAFETY = 'safety';

const KINDS: Readonly<Record<NoticeType, NoticeKind | typeof SAFETY>> = {
  'search-matched': 'searches',
  'thread-opened': 'messages',
  'message-received': 'messages',
  'second-helper': 'messages',
  'event-reminder': 'events',
  'event-changed': 'events',
  'event-cancelled': 'events',
  'event-place': 'events',
  'event-message': 'events',
  'event-thanks': 'events',
  'training-reminder': 'events',
  'training-changed': 'events',
  'training-cancelled': 'events',
  'training-place': 'events',
  'post-expiring': 'posts',
  'post-expired': 'posts',
  'post-unanswered': 'posts',
  'help-wanted': 'requests',
  thanked: 'posts',
  'feedback-answered': 'messages',
  commended: 'thanks',
  like: 'thanks',
  badge: 'thanks',
  'case-decided': SAFETY,
  'case-undone': SAFETY,
  'appeal-decided': SAFETY,
  'case-question': SAFETY,
  'moderator-note': SAFETY,
  'report-decided': SAFETY,
  'case-grave': SAFETY,
  'case-overdue': SAFETY,
};

/** The kind under which a type of notice is silenced; `safety` never is. */
export const noticeKind = (type: NoticeType): NoticeKind | typeof SAFETY => KINDS[type];

/** Whether a member with these settings is not to be told of such a thing. */
export const isSilenced = ({ silenced }: Pick<Settings, 'silenced'>, type: NoticeType): boolean =>
  silenced?.some((kind) => kind === KINDS[type]) ?? false;

/** Whether a type of notice is known here: documents may be of a newer version's. */
export const isNoticeType = (type: unknown): type is NoticeType =>
  typeof type === 'string' && Object.hasOwn(KINDS, type);

/**
 * The id of the notice of one look at a saved search, the same however often the look is repeated.
 * @param dueAt when the look was due, in milliseconds
 */
export const searchNoticeId = (search: string, dueAt: number): string => `search${search}_${dueAt}`;

/** There is one notice of the answers to a post, and one of what is unread, for each thread. */
export const threadNoticeId = (thread: string): string => `thread_${thread}`;
export const messageNoticeId = (thread: string): string => `message_${thread}`;
export const secondHelperNoticeId = (thread: string, step: SecondHelperStep): string =>
  `second_${thread}_${step}`;

/** There is one notice of all new likes, and one of each badge. */
export const LIKES_NOTICE = 'likes';
export const badgeNoticeId = (badge: string): string => `badge_${badge}`;

type SafetyNotice =
  'moderator-note' | 'report-decided' | Extract<NoticeType, `case-${string}` | `appeal-${string}`>;

/**
 * The id of a notice about a case, or about a report.
 * @param occasion what tells it from an earlier one of its type, such as when it was decided; none
 *   where it is one that is written anew
 */
export const caseNoticeId = (type: NoticeType, about: string, occasion?: number): string =>
  [type, about, ...(occasion === undefined ? [] : [occasion])].join('_');

type TrainingNotice = Extract<NoticeType, `training-${string}`>;

/** The id of a notice about a training session: the same however often it is written. */
export const trainingNoticeId = (
  type: TrainingNotice,
  training: string,
  occasion: string | number,
): string => [type, training, occasion].join('_');

/**
 * The id of a notice about a post: the same however often it is written.
 * @param occasion what tells it from an earlier one of its type about the same post, such as the
 *   post's revision or the time at which the event begins; none where it comes once
 */
export const postNoticeId = (
  type: Exclude<
    NoticeType,
    | 'search-matched'
    | 'thread-opened'
    | 'message-received'
    | 'second-helper'
    | 'like'
    | 'badge'
    | TrainingNotice
    | SafetyNotice
  >,
  post: string,
  occasion?: string | number,
): string => [type, post, ...(occasion === undefined ? [] : [occasion])].join('_');
