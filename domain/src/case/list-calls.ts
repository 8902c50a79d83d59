import * as v from 'valibot';
import { parse } from '../calls.ts';
import type { Parsed } from '../calls.ts';
import { CASE_STATES } from './case.ts';

/** Of a period, or of all, no more are asked for at once. */
const MOST_PAST_CASES = 2000;

const time = v.pipe(v.number(), v.integer());
const ListCasesSchema = v.union([
  v.strictObject({ states: v.pipe(v.array(v.picklist(CASE_STATES)), v.minLength(1)) }),
  v.strictObject({ member: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}$/)) }),
  v.strictObject({
    newest: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PAST_CASES)),
    period: v.optional(v.strictObject({ from: time, until: time })),
  }),
]);
/** Which cases a moderator asks for; times in milliseconds. */
export type ListCasesInput = v.InferOutput<typeof ListCasesSchema>;

/** The input of `listCases`, checked. */
export const parseListCases = (input: unknown): Parsed<ListCasesInput> =>
  parse(ListCasesSchema as v.GenericSchema<unknown, ListCasesInput>, input);
