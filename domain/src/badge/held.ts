import type { Roster } from '../event/roster.ts';

/** What of a roster tells whether an event took place; times in milliseconds. */
export type RosterEnd = Pick<Roster, 'author' | 'state' | 'going' | 'startsAt' | 'endsAt'>;

/**
 * The event that has taken place with somebody who came, where a change of its roster says so: it
 * is over, or after its end it has made room for next week's.
 * @param at when the roster was changed, in milliseconds
 */
export function heldEvent(
  before: RosterEnd | undefined,
  after: RosterEnd | undefined,
  at: number,
): RosterEnd | undefined {
  const roster = after?.startsAt === before?.startsAt || before === undefined ? after : before;
  if (roster === undefined || roster.going === 0) return undefined;
  if (roster === after) return after.state === 'over' ? after : undefined;
  return roster.state !== 'cancelled' && roster.endsAt <= at ? roster : undefined;
}

/** `heldEvents/{id}`: one for each time that an event of a post took place. */
export const heldEventId = (post: string, startsAt: number): string => `${post}_${startsAt}`;
