import type { Language } from '../languages.ts';
import type { TranslatedTexts } from '../story.ts';

/** What the secretariat has made of a session: nobody sees a draft. */
export const TRAINING_STATES = ['draft', 'planned', 'cancelled'] as const;
export type TrainingState = (typeof TRAINING_STATES)[number];

/** When and where a session is, for whom and for how many. Times in milliseconds. */
export interface TrainingDetails {
  readonly startsAt: number;
  readonly endsAt: number;
  /** As it is written at the door: nobody finds a translated address. */
  readonly venue?: string;
  /** Whether it can be joined by a link, which only those with a place are shown. */
  readonly online: boolean;
  /** In which languages it is held. */
  readonly languages: readonly Language[];
  readonly capacity: number;
}

/** What those who registered were last told; the number tells one change from the next. */
export interface ToldOfTraining extends Pick<TrainingDetails, 'startsAt' | 'endsAt' | 'venue'> {
  readonly state: TrainingState;
  readonly changes: number;
}

/** `trainings/{id}`. Times in milliseconds here; startsAt, endsAt and nextAt timestamps there. */
export interface Training extends TrainingDetails, TranslatedTexts {
  readonly state: TrainingState;
  /** How many have a place, wait for one, and were there. */
  readonly going: number;
  readonly waiting: number;
  readonly attended: number;
  readonly told?: ToldOfTraining;
  /** The beginning of which everybody has been reminded. */
  readonly remindedOf?: number;
  /** When there is something to do next, if anything. */
  readonly nextAt?: number;
}

/** What somebody thought of a session they were at. */
export interface TrainingFeedback {
  /** 1 to 5. */
  readonly stars: number;
  readonly remark?: string;
}

/** `registrations/{training}_{uid}`: somebody wants to come to a session. Times in milliseconds. */
export interface Registration {
  readonly training: string;
  readonly member: string;
  readonly createdAt: number;
  /** Whether there is a place; written by functions, absent until they have looked. */
  readonly state?: 'going' | 'waiting';
  /** Whether they were there; absent as long as nobody has said so. */
  readonly attended?: boolean;
  /** Who says so: they themselves with the code of the room, or the secretariat. */
  readonly attendedBy?: 'code' | 'staff';
  readonly feedback?: TrainingFeedback;
  /** The remark as the secretariat reads it; written by functions, and of an earlier one until then. */
  readonly remarkRead?: { readonly of: string; readonly text: string };
}

/** The id of the one registration that a member can have for a session. */
export const registrationId = (training: string, member: string): string => `${training}_${member}`;

/** How somebody stands with a session, once it is known. */
export type TrainingStanding = 'going' | 'waiting' | 'attended' | 'absent';

/**
 * How somebody stands with a session: who had a place and was not there is absent when the day is
 * over, or when the secretariat says so.
 * @param closesAt when nobody can check in any more, in milliseconds; as now
 * @returns undefined until it is decided whether there is a place
 */
export function standingAt(
  { state, attended }: Pick<Registration, 'state' | 'attended'>,
  closesAt: number,
  now: number,
): TrainingStanding | undefined {
  if (attended !== undefined) return attended ? 'attended' : 'absent';
  return state === 'going' && now >= closesAt ? 'absent' : state;
}
