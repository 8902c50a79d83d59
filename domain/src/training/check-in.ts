import { LIMITS } from '../limits.ts';
import type { Registration, Training, TrainingDetails } from './training.ts';

/** Japan has no summer time: nine hours are all there is to it. */
const JAPAN_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;

const CODE_DIGITS = 6;
const CODE = new RegExp(`^\\d{${CODE_DIGITS}}$`);

/** The zeros of the digits that members' keyboards may write; the other nine follow each. */
const ZEROS = ['०', '০', '๐', '០', '໐', '၀', '٠', '۰'].map((zero) => zero.codePointAt(0) ?? 0);

function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((one) => code >= one && code < one + 10);
  return zero === undefined ? character : String(code - zero);
}

/**
 * A new code to be shown in the room.
 * @param draw a secure random whole number from 0 below its argument
 */
export const makeCheckInCode = (draw: (below: number) => number): string =>
  String(draw(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');

/**
 * The code that somebody means who typed this: with spaces or dashes, in full width, in the digits
 * of their own script.
 * @returns undefined where it is none
 */
export function readCheckInCode(typed: string): string | undefined {
  if (typed.length > 40) return undefined;
  const bare = typed.normalize('NFKC').replace(/[\s\p{Pd}・.,_]/gu, '');
  const code = [...bare].map(digitOf).join('');
  return CODE.test(code) ? code : undefined;
}

/** The day in Japan on which a session begins: its code is another one when the day changes. */
export const dayOfTraining = (startsAt: number): string =>
  new Date(startsAt + JAPAN_MS).toISOString().slice(0, 10);

/** From when on one can check in, in milliseconds. */
export const checkInOpensAt = ({ startsAt }: Pick<TrainingDetails, 'startsAt'>): number =>
  startsAt - LIMITS.training.opensBefore * 1000;

/** Until when: to the end of the day in Japan, and of a session that goes on beyond it. */
export function checkInClosesAt({
  startsAt,
  endsAt,
}: Pick<TrainingDetails, 'startsAt' | 'endsAt'>): number {
  const endOfDay = (Math.floor((startsAt + JAPAN_MS) / DAY_MS) + 1) * DAY_MS - JAPAN_MS;
  return Math.max(endOfDay, endsAt);
}

/** Why somebody cannot check in. */
export const CHECK_IN_PROBLEMS = ['cancelled', 'early', 'over', 'wrong', 'full', 'absent'] as const;
export type CheckInProblem = (typeof CHECK_IN_PROBLEMS)[number];

/** Whether anybody can check in now; who asks at another time learns nothing about the code. */
export function timeProblem(
  training: Pick<Training, 'state' | 'startsAt' | 'endsAt'>,
  now: number,
): 'cancelled' | 'early' | 'over' | undefined {
  if (training.state !== 'planned') return 'cancelled';
  if (now < checkInOpensAt(training)) return 'early';
  return now >= checkInClosesAt(training) ? 'over' : undefined;
}

/**
 * Whether somebody who is in the room has a place. Until it begins places belong to those who
 * registered; from then on those of who has not come are free. What the secretariat has said about
 * somebody stays.
 * @param registration undefined where there is none
 * @param taken how many have a place before it begins, how many are there afterwards
 */
export function placeProblem(
  registration: Pick<Registration, 'state' | 'attended'> | undefined,
  capacity: number,
  taken: number,
): 'absent' | 'full' | undefined {
  if (registration?.attended === true) return undefined;
  if (registration?.attended === false) return 'absent';
  return registration?.state === 'going' || taken < capacity ? undefined : 'full';
}
