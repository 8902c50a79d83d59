import { LIMITS } from '../limits.ts';
import type { EventDetails, Post } from '../post.ts';
import { sharePlaces } from './places.ts';
import type { Attendance, AttendanceState } from './places.ts';
import { planTellings } from './tellings.ts';
import type { Telling } from './tellings.ts';

const remindAt = ({ startsAt }: EventDetails): number => startsAt - LIMITS.remindBefore * 1000;

/** Cancelled stands for closed, hidden and deleted before it was over. */
export type EventState = 'open' | 'cancelled' | 'over';

/**
 * `rosters/{postId}`: how many come to an event, and what those who come were last told of it.
 * Times in milliseconds here, `startsAt`, `endsAt` and `nextAt` timestamps in Firestore.
 */
export interface Roster extends EventDetails {
  readonly author: string;
  /** As its author wrote it, for when the post is gone. */
  readonly title: string;
  readonly state: EventState;
  readonly going: number;
  readonly waiting: number;
  /** When those who wait first said that they would come: one finds one's own place by it. */
  readonly queue: readonly number[];
  /** The beginning of which everybody has been reminded. */
  readonly remindedOf?: number;
  /** When there is something to do next, if anything. */
  readonly nextAt?: number;
}

/** The parts of a post that those who come have to know. */
export type EventPost = Pick<Post, 'author' | 'title' | 'state' | 'revision'> & {
  readonly event: EventDetails;
};

/** What is to be written and told. */
export interface RosterPlan {
  readonly roster: Roster;
  readonly going: readonly Attendance[];
  readonly changes: readonly { readonly attendance: Attendance; readonly to: AttendanceState }[];
  readonly tellings: readonly Telling[];
}

function stateOf(post: EventPost | undefined, { endsAt }: EventDetails, now: number): EventState {
  if (endsAt <= now) return 'over';
  return post?.state === 'open' ? 'open' : 'cancelled';
}

/** When to look again: a day before it begins, then when it is over. */
function nextLook(state: EventState, event: EventDetails, now: number): number | undefined {
  if (state !== 'open') return undefined;
  return now < remindAt(event) ? remindAt(event) : event.endsAt;
}

const detailsOf = ({ startsAt, endsAt, venue, capacity }: EventDetails): EventDetails => ({
  startsAt,
  endsAt,
  venue,
  ...(capacity !== undefined && { capacity }),
});

/**
 * What an event is now, from what the documents say: who goes, who waits, who is to be told what.
 * Planning again after the plan was carried out changes nothing and tells nobody.
 * @param before the roster as it stands; undefined where nobody has come yet
 * @param post undefined where it is gone
 * @param now milliseconds
 * @returns undefined where there is neither a post nor a roster
 */
export function planRoster(
  before: Roster | undefined,
  post: EventPost | undefined,
  attendances: readonly Attendance[],
  now: number,
): RosterPlan | undefined {
  const event = post?.event ?? before;
  const known = post ?? before;
  if (event === undefined || known === undefined) return undefined;
  const { going, waiting } = sharePlaces(attendances, event.capacity);
  const placed = (list: readonly Attendance[], to: AttendanceState) =>
    list.filter(({ state }) => state !== to).map((attendance) => ({ attendance, to }));
  const changes = [...placed(going, 'going'), ...placed(waiting, 'waiting')];
  const state = stateOf(post, event, now);
  const nextAt = nextLook(state, event, now);
  const isReminded = state === 'open' && now >= remindAt(event);
  const remindedOf = isReminded ? event.startsAt : before?.remindedOf;
  const roster: Roster = {
    ...detailsOf(event),
    author: known.author,
    title: known.title,
    state,
    going: going.length,
    waiting: waiting.length,
    queue: waiting.slice(0, LIMITS.queueShown).map(({ createdAt }) => createdAt),
    ...(remindedOf !== undefined && { remindedOf }),
    ...(nextAt !== undefined && { nextAt }),
  };
  const tellings = planTellings({ before, roster, going, waiting, changes, ...(post && { post }) });
  return { roster, going, changes, tellings };
}
