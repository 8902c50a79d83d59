const DAY_MS = 86_400_000;
const MONDAY = 1;

/** A day as `2026-11-23`. */
export type Day = string;

const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);
const timeOf = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date);
const weekdayOf = (time: number): number => new Date(time).getUTCDay();

const nthMonday = (year: number, month: number, n: number): number => {
  const first = timeOf(year, month, 1);
  return first + (((MONDAY - weekdayOf(first) + 7) % 7) + 7 * (n - 1)) * DAY_MS;
};

/**
 * The day of an equinox in Japan. The law leaves it to the observatory, which announces it in the
 * February before; this well-known approximation holds from 1980 to 2099.
 */
function equinox(year: number, month: 3 | 9): number {
  const since = year - 1980;
  const first = month === 3 ? 20.8431 : 23.2488;
  return timeOf(year, month, Math.floor(first + 0.242194 * since - Math.floor(since / 4)));
}

/** Those that the law names (Act on National Holidays, article 2, as of 2020). */
const namedDays = (year: number): readonly number[] => [
  timeOf(year, 1, 1),
  nthMonday(year, 1, 2),
  timeOf(year, 2, 11),
  timeOf(year, 2, 23),
  equinox(year, 3),
  timeOf(year, 4, 29),
  timeOf(year, 5, 3),
  timeOf(year, 5, 4),
  timeOf(year, 5, 5),
  nthMonday(year, 7, 3),
  timeOf(year, 8, 11),
  nthMonday(year, 9, 3),
  equinox(year, 9),
  nthMonday(year, 10, 2),
  timeOf(year, 11, 3),
  timeOf(year, 11, 23),
];

/** Article 3: where one falls on a Sunday, the next day that is none itself is a holiday. */
function substituteFor(sunday: number, named: ReadonlySet<number>): number {
  let day = sunday + DAY_MS;
  while (named.has(day)) day += DAY_MS;
  return day;
}

/**
 * Public holidays of Japan, with those that stand in for a Sunday and those between two others.
 * @param year 2022 to 2099
 * @returns the days, in order
 */
export function holidaysOf(year: number): readonly Day[] {
  const named = new Set(namedDays(year));
  const sundays = [...named].filter((day) => weekdayOf(day) === 0);
  const substitutes = sundays.map((day) => substituteFor(day, named));
  const between = [...named]
    .filter((day) => named.has(day + 2 * DAY_MS))
    .map((day) => day + DAY_MS);
  const all = new Set([...named, ...substitutes, ...between]);
  return [...all].sort((a, b) => a - b).map(dayOf);
}

/** Whether a day is a public holiday of Japan. */
export const isHoliday = (day: Day): boolean => holidaysOf(Number(day.slice(0, 4))).includes(day);
