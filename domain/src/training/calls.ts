import * as v from 'valibot';
import { parse } from '../calls.ts';
import type { Parsed } from '../calls.ts';
import { LANGUAGES, LISTED_LANGUAGES, READING_LANGUAGES } from '../languages.ts';
import { LIMITS } from '../limits.ts';
import { checkText, tidyText } from '../text/check.ts';
import { CLIENT_ID } from '../thread.ts';
import { readCheckInCode } from './check-in.ts';
import type { Training } from './training.ts';

const id = v.pipe(v.string(), v.regex(CLIENT_ID));
const LONGEST = { ...LIMITS.story, venue: LIMITS.venue };

const words = (max: number) =>
  v.pipe(
    v.string(),
    v.check((text) => checkText(text, max) === undefined),
    v.transform(tidyText),
  );

/** A link opens in a member's browser: it has to be one of the web, and encrypted. */
export const TRAINING_LINK = /^https:\/\/[^\s/?#@\\]+\.[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/;

const written = { title: words(LONGEST.title), body: words(LONGEST.body) };
const moment = v.pipe(v.number(), v.safeInteger());

/** What the secretariat asks of a session. Times in milliseconds. */
const TrainingCallSchema = v.variant('act', [
  v.strictObject({
    act: v.literal('save'),
    id,
    source: v.picklist(LISTED_LANGUAGES),
    ...written,
    startsAt: moment,
    endsAt: moment,
    venue: v.optional(words(LONGEST.venue)),
    link: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.training.link), v.regex(TRAINING_LINK))),
    languages: v.pipe(
      v.array(v.picklist(LANGUAGES)),
      v.minLength(1),
      v.maxLength(LIMITS.speaks),
      v.check((list) => new Set(list).size === list.length),
    ),
    capacity: v.pipe(
      v.number(),
      v.safeInteger(),
      v.minValue(1),
      v.maxValue(LIMITS.training.capacity),
    ),
  }),
  v.strictObject({
    act: v.literal('correct'),
    id,
    language: v.picklist(READING_LANGUAGES),
    ...written,
  }),
  v.strictObject({ act: v.literal('plan'), id }),
  v.strictObject({ act: v.literal('cancel'), id }),
  v.strictObject({ act: v.literal('delete'), id }),
]);
export type TrainingCall = v.InferOutput<typeof TrainingCallSchema>;
export type TrainingSave = Extract<TrainingCall, { readonly act: 'save' }>;

/**
 * The input of `editTraining`, checked and tidied. Problems of texts are those of `checkText`;
 * elsewhere invalid, duplicate, too-few or too-many.
 */
export function parseTrainingCall(input: unknown): Parsed<TrainingCall> {
  const parsed = parse(TrainingCallSchema as v.GenericSchema<unknown, TrainingCall>, input);
  if ('value' in parsed) return parsed;
  const { field, problem } = parsed.issue;
  const given = (Object(input) as Record<string, unknown>)[field];
  const longest = new Map(Object.entries(LONGEST)).get(field);
  if (typeof given !== 'string' || longest === undefined) return parsed;
  return { issue: { field, problem: checkText(given, longest) ?? problem } };
}

/** What is wrong with the details of a session, by its field. */
export type TrainingProblem =
  | { readonly field: 'startsAt'; readonly problem: 'past' | 'far' | 'started' }
  | { readonly field: 'endsAt'; readonly problem: 'before' | 'long' }
  | { readonly field: 'venue'; readonly problem: 'nowhere' }
  | { readonly field: 'capacity'; readonly problem: 'below-registered' }
  | { readonly field: 'state'; readonly problem: 'registered' };

function timesProblem(
  { startsAt, endsAt }: Pick<TrainingSave, 'startsAt' | 'endsAt'>,
  before: Training | undefined,
  now: number,
): TrainingProblem | undefined {
  const isSame = before?.startsAt === startsAt && before.endsAt === endsAt;
  if (isSame) return undefined;
  const hasBegun = before?.state === 'planned' && before.startsAt <= now;
  if (hasBegun) return { field: 'startsAt', problem: 'started' };
  if (startsAt <= now) return { field: 'startsAt', problem: 'past' };
  const ahead = LIMITS.eventDaysAhead * 86_400_000;
  if (startsAt > now + ahead) return { field: 'startsAt', problem: 'far' };
  if (endsAt <= startsAt) return { field: 'endsAt', problem: 'before' };
  const longest = LIMITS.training.hours * 3_600_000;
  return endsAt > startsAt + longest ? { field: 'endsAt', problem: 'long' } : undefined;
}

/**
 * What keeps a session from being saved like this: wrong times, nowhere to go, fewer places than
 * have been given away.
 * @param before the session as it stands; undefined for a new one
 * @param now milliseconds
 */
export function savingProblem(
  save: Pick<TrainingSave, 'startsAt' | 'endsAt' | 'venue' | 'link' | 'capacity'>,
  before: Training | undefined,
  now: number,
): TrainingProblem | undefined {
  const times = timesProblem(save, before, now);
  if (times !== undefined) return times;
  if (save.venue === undefined && save.link === undefined) {
    return { field: 'venue', problem: 'nowhere' };
  }
  return save.capacity < (before?.going ?? 0)
    ? { field: 'capacity', problem: 'below-registered' }
    : undefined;
}

/** What keeps a session from being planned or cancelled: it has begun. */
export const stateProblem = (
  { startsAt }: Pick<Training, 'startsAt'>,
  now: number,
): TrainingProblem | undefined =>
  startsAt <= now ? { field: 'startsAt', problem: 'started' } : undefined;

/** What `checkIn` takes. */
export interface CheckIn {
  readonly training: string;
  readonly code: string;
}

/** The input of `checkIn`; undefined where it holds no code. */
export function parseCheckIn(input: unknown): CheckIn | undefined {
  const { training, code } = Object(input) as Record<string, unknown>;
  if (typeof training !== 'string' || !CLIENT_ID.test(training)) return undefined;
  const read = typeof code === 'string' ? readCheckInCode(code) : undefined;
  return read === undefined ? undefined : { training, code: read };
}

const AttendanceCallSchema = v.strictObject({
  training: id,
  member: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,128}$/)),
  attended: v.boolean(),
});
export type AttendanceCall = v.InferOutput<typeof AttendanceCallSchema>;

/** The input of `confirmAttendance`, checked. */
export const parseAttendanceCall = (input: unknown): Parsed<AttendanceCall> =>
  parse(AttendanceCallSchema, input);
