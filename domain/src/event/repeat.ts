import type { EventDetails } from '../post.ts';

/** Japan has no summer time: a week later is at the same time of day. */
const WEEK_MS = 7 * 86_400_000;

/** An event so many weeks later. */
const later = (event: EventDetails, weeks: number): EventDetails => ({
  ...event,
  startsAt: event.startsAt + weeks * WEEK_MS,
  endsAt: event.endsAt + weeks * WEEK_MS,
});

const isWithin = ({ startsAt, repeatsUntil }: EventDetails): boolean =>
  repeatsUntil !== undefined && startsAt <= repeatsUntil;

/**
 * When a weekly event takes place next, once it is over; weeks that went by meanwhile are left out.
 * @param now milliseconds
 * @returns undefined where it is not over yet, and after the last time
 */
export function nextOccurrence(event: EventDetails, now: number): EventDetails | undefined {
  if (now < event.endsAt) return undefined;
  const next = later(event, Math.floor((now - event.endsAt) / WEEK_MS) + 1);
  return isWithin(next) ? next : undefined;
}

/** A weekly event without this week's; undefined where no other week follows. */
export function withoutThisWeek(event: EventDetails): EventDetails | undefined {
  const next = later(event, 1);
  return isWithin(next) ? next : undefined;
}
