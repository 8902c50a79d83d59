export const ATTENDANCE_STATES = ['going', 'waiting'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** `attendances/{postId}_{uid}`: somebody wants to come to an event. Times in milliseconds. */
export interface Attendance {
  readonly post: string;
  readonly member: string;
  readonly createdAt: number;
  /** Whether there is a place; written by functions, absent until they have looked. */
  readonly state?: AttendanceState;
}

/** The id of the one attendance that a member can have at an event. */
export const attendanceId = (post: string, member: string): string => `${post}_${member}`;

/** Somebody who has said, at some time, that they would come. */
type Comer = Pick<Attendance, 'member' | 'createdAt'>;

const earlier = (one: Comer, other: Comer): number =>
  one.createdAt - other.createdAt || (one.member < other.member ? -1 : 1);

/**
 * Who goes and who waits: whoever came first goes; of those who came at the same moment,
 * whose uid is first. It depends on nothing else, so that it comes to the same however often and
 * in whatever order it is looked at, and nobody loses a place to somebody who came later.
 * @param capacity how many can go; without it everybody can
 */
export function sharePlaces<One extends Comer>(
  attendances: readonly One[],
  capacity = Infinity,
): { readonly going: readonly One[]; readonly waiting: readonly One[] } {
  const inOrder = [...attendances].sort(earlier);
  return { going: inOrder.slice(0, capacity), waiting: inOrder.slice(capacity) };
}
