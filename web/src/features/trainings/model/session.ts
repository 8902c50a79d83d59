import { checkInClosesAt, checkInOpensAt, standingAt } from '@friends/domain';
import type { PublicationText, Registration, Training, TrainingStanding } from '@friends/domain';

/** A session in the one language that its reader reads. */
export type Session = Pick<
  Training,
  | 'state'
  | 'source'
  | 'startsAt'
  | 'endsAt'
  | 'venue'
  | 'online'
  | 'languages'
  | 'capacity'
  | 'going'
  | 'waiting'
> & {
  readonly id: string;
  readonly text: PublicationText;
  /** The words as they were written; absent where only the reader's own were asked for. */
  readonly original?: PublicationText;
};

/** How a member stands with a session; `counting` until functions have looked. */
export type Standing = TrainingStanding | 'none' | 'counting' | 'unknown';

/** @param registration undefined until something is known, null where there is none */
export function standingOf(
  session: Session,
  registration: Registration | null | undefined,
  now: number,
): Standing {
  if (registration === undefined) return 'unknown';
  if (registration === null) return 'none';
  return standingAt(registration, checkInClosesAt(session), now) ?? 'counting';
}

/** What a member can do about a session now. */
export interface Possible {
  readonly register: boolean;
  readonly giveUp: boolean;
  readonly checkIn: boolean;
  readonly feedback: boolean;
}

/** @param now milliseconds */
export function possibleNow(session: Session, standing: Standing, now: number): Possible {
  const takesPlace = session.state === 'planned';
  const isAhead = now < session.startsAt;
  const isOpen = now >= checkInOpensAt(session) && now < checkInClosesAt(session);
  const isRegistered = standing === 'going' || standing === 'waiting';
  return {
    register: takesPlace && isAhead && standing === 'none',
    giveUp: isAhead && isRegistered,
    checkIn: takesPlace && isOpen && (isRegistered || standing === 'none'),
    feedback: standing === 'attended',
  };
}

export const placesLeft = ({ capacity, going }: Pick<Session, 'capacity' | 'going'>): number =>
  Math.max(0, capacity - going);

/** A session with how a member stands with it; null where they have not registered. */
export interface OwnSession {
  readonly session: Session;
  readonly registration: Registration | null;
}

/**
 * The sessions to come, each with a member's registration.
 * @param own what the member has registered for
 */
export function withOwn(
  sessions: readonly Session[],
  own: readonly Registration[],
): readonly OwnSession[] {
  const byTraining = new Map(own.map((registration) => [registration.training, registration]));
  return sessions.map((session) => ({
    session,
    registration: byTraining.get(session.id) ?? null,
  }));
}
