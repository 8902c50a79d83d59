import type { AttendanceState, Roster } from '@friends/domain';
import type { Wish } from '../wishes/plan.ts';

/** That a member comes, as the servers know it; `counting` until they have looked for a place. */
export interface Coming {
  readonly post: string;
  readonly state: AttendanceState | 'counting';
  readonly createdAt: number;
}

/** How many come to an event, and what it is. */
export type Headcount = Pick<
  Roster,
  'title' | 'startsAt' | 'endsAt' | 'state' | 'going' | 'waiting' | 'queue'
>;

/** Nicknames of those who go, by uid. */
export type Names = Readonly<Record<string, string>>;

/** Where a member stands with an event. */
export type Standing =
  | { readonly kind: 'unknown' | 'not-coming' | 'counting' | 'going' }
  | { readonly kind: 'waiting'; readonly place: number | undefined }
  | { readonly kind: 'unsent' | 'refused'; readonly want: Wish['want'] };

const isKnown = ({ want }: Wish, coming: Coming | null | undefined): boolean =>
  coming !== undefined && (want === 'come') === (coming !== null);

/**
 * Puts together what the servers say and what this browser has not yet told them.
 * @param coming null where the member does not come, undefined while that is not known
 */
export function standingOf(
  coming: Coming | null | undefined,
  headcount: Pick<Headcount, 'queue'> | null | undefined,
  wish: Wish | undefined,
): Standing {
  if (wish !== undefined && !isKnown(wish, coming)) {
    return { kind: wish.refused === true ? 'refused' : 'unsent', want: wish.want };
  }
  if (coming === undefined) return { kind: 'unknown' };
  if (coming === null) return { kind: 'not-coming' };
  if (coming.state !== 'waiting') return { kind: coming.state };
  const before = headcount?.queue.indexOf(coming.createdAt) ?? -1;
  return { kind: 'waiting', place: before < 0 ? undefined : before + 1 };
}

/** How many places are left; undefined where there is no end to them. */
export const placesLeft = (
  capacity: number | undefined,
  headcount: Pick<Headcount, 'going'> | null | undefined,
): number | undefined =>
  capacity === undefined ? undefined : Math.max(0, capacity - (headcount?.going ?? 0));
