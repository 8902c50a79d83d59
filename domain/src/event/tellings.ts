import { LIMITS } from '../limits.ts';
import type { NoticeType } from '../notice.ts';
import type { Attendance, AttendanceState } from './places.ts';
import type { EventPost, Roster } from './roster.ts';

/** A notice that some members get about an event. */
export interface Telling {
  readonly type: Extract<
    NoticeType,
    'event-place' | 'event-changed' | 'event-cancelled' | 'event-reminder' | 'event-thanks'
  >;
  /** What tells it from an earlier one of its type about the same event. */
  readonly occasion?: string | number;
  readonly members: readonly string[];
}

/** An event before and after, as far as people have to be told of it. */
interface Change {
  readonly before: Roster | undefined;
  readonly roster: Roster;
  readonly post?: EventPost;
  readonly going: readonly Attendance[];
  readonly waiting: readonly Attendance[];
  readonly changes: readonly { readonly attendance: Attendance; readonly to: AttendanceState }[];
}

const membersOf = (list: readonly Attendance[]): string[] => list.map(({ member }) => member);

/** Whoever moved up, and whoever waits again because the event has become smaller. */
function aboutPlaces({ changes }: Change): Telling[] {
  return changes.flatMap(({ attendance, to }): Telling[] => {
    if (attendance.state === undefined) return [];
    const members = [attendance.member];
    const moment = Math.floor(attendance.createdAt);
    if (to === 'going') {
      return [{ type: 'event-place', occasion: moment, members }];
    }
    return [{ type: 'event-changed', occasion: `place${moment}`, members }];
  });
}

/** Another time or place, or an event that takes place after all. */
function aboutChanges({ before, roster, post, going, waiting }: Change): Telling[] {
  if (before === undefined) return [];
  const isSame =
    before.state === 'open' &&
    before.startsAt === roster.startsAt &&
    before.endsAt === roster.endsAt &&
    before.venue === roster.venue;
  if (isSame) return [];
  const members = membersOf([...going, ...waiting]);
  return [{ type: 'event-changed', ...(post && { occasion: post.revision }), members }];
}

/** Those who came within the last day need not be reminded of what they have just said. */
function aboutTime({ before, roster, going }: Change): Telling[] {
  const { remindedOf, startsAt } = roster;
  if (remindedOf !== startsAt || before?.remindedOf === startsAt) return [];
  const before24h = startsAt - LIMITS.remindBefore * 1000;
  const members = membersOf(going.filter(({ createdAt }) => createdAt < before24h));
  return [{ type: 'event-reminder', occasion: startsAt, members }];
}

/**
 * Who is to be told what of an event, besides what the organiser writes. Nothing of an event that
 * nobody had said to come to, and nothing of places once it does not take place any more.
 */
export function planTellings(change: Change): Telling[] {
  const { before, roster, post, going, waiting } = change;
  if (roster.state === 'open') {
    return [...aboutPlaces(change), ...aboutChanges(change), ...aboutTime(change)];
  }
  if (before?.state !== 'open') return [];
  if (roster.state === 'over') {
    return going.length === 0
      ? []
      : [
          {
            type: 'event-thanks',
            occasion: roster.startsAt,
            members: [...membersOf(going), roster.author],
          },
        ];
  }
  const members = membersOf([...going, ...waiting]);
  return [{ type: 'event-cancelled', ...(post && { occasion: post.revision }), members }];
}
