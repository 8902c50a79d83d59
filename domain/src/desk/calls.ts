import * as v from 'valibot';
import { parse } from '../calls.ts';
import type { Parsed } from '../calls.ts';
import { READING_LANGUAGES } from '../languages.ts';
import type { Desk } from './desk.ts';

/** What an admin says of the desk; that it holds, saving it says. */
export type DeskInput = Omit<Desk, 'confirmedAt'>;

const LONGEST_ADDRESS = 200;
const MOST_CLOSED_DAYS = 60;

const clock = v.pipe(v.string(), v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/));
const number = v.pipe(v.string(), v.trim(), v.regex(/^[#0-9][0-9-]{1,19}$/));
/** As 2026-11-23, and in the calendar: Date takes 30 February for 2 March, or for no day at all. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^20[0-9]{2}-/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  );
}
const day = v.pipe(v.string(), v.length(10), v.check(isDay));

const DeskSchema = v.strictObject({
  url: v.pipe(v.string(), v.trim(), v.regex(/^https:\/\/[!-~]+$/), v.maxLength(LONGEST_ADDRESS)),
  phone: number,
  languages: v.pipe(v.array(v.picklist(READING_LANGUAGES)), v.minLength(1)),
  weekdays: v.pipe(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])), v.minLength(1)),
  opens: clock,
  closes: clock,
  closedOn: v.pipe(v.array(day), v.maxLength(MOST_CLOSED_DAYS)),
  numbers: v.strictObject({ police: number, ambulance: number, advice: number }),
});

const sorted = <T extends string | number>(values: readonly T[]): T[] =>
  [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));

/**
 * The input of `editDesk`, `{desk}`, checked, its days in order. `closes` before it opens is
 * `invalid`.
 */
export function parseEditDesk(input: unknown): Parsed<DeskInput> {
  const schema = v.strictObject({ desk: DeskSchema }) as unknown as v.GenericSchema<
    unknown,
    { desk: DeskInput }
  >;
  const parsed = parse(schema, input);
  if ('issue' in parsed) {
    const field = parsed.issue.field.replace(/^desk\./, '').replace(/^(closedOn)\..*$/, '$1');
    return { issue: { field, problem: parsed.issue.problem } };
  }
  const { desk } = parsed.value;
  if (desk.closes <= desk.opens) return { issue: { field: 'closes', problem: 'invalid' } };
  const { closedOn, weekdays, languages } = desk;
  return {
    value: {
      ...desk,
      closedOn: sorted(closedOn),
      weekdays: sorted(weekdays),
      languages: READING_LANGUAGES.filter((language) => languages.includes(language)),
    },
  };
}
