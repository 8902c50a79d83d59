/** Days of events are Japan's: it has no summer time, so nine hours are all there is to it. */
const JAPAN_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;

export const PERIODS = ['today', 'weekend', 'month'] as const;
export type Period = (typeof PERIODS)[number];

const dayNumber = (time: number): number => Math.floor((time + JAPAN_MS) / DAY_MS);
const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
/** Day 0 was a Thursday; 0 is Sunday, 6 Saturday. */
const weekday = (day: number): number => (day + 4) % 7;

/** The Saturday of a weekend's day; undefined for Monday to Friday. */
function saturdayOf(day: number): number | undefined {
  if (weekday(day) === 6) return day;
  return weekday(day) === 0 ? day - 1 : undefined;
}

/**
 * The words by which an event is found on its days: `@2026-11-22`, `@w2026-11-21` (the weekend of
 * that Saturday), `@m2026-11`.
 * @param startsAt milliseconds; as endsAt
 */
export function daysOfEvent({ startsAt, endsAt }: { startsAt: number; endsAt: number }): string[] {
  const first = dayNumber(startsAt);
  // What ends at midnight has no share in the day that begins then.
  const last = Math.max(first, dayNumber(endsAt - 1));
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const weekends = days.map(saturdayOf).filter((day) => day !== undefined);
  return [
    ...days.map((day) => `@${dayText(day)}`),
    ...new Set(weekends.map((day) => `@w${dayText(day)}`)),
    ...new Set(days.map((day) => `@m${dayText(day).slice(0, 7)}`)),
  ];
}

/**
 * The word of a period as it is now. From Monday on the weekend is the coming one.
 * @param now milliseconds
 */
export function wordOfPeriod(period: Period, now: number): string {
  const today = dayNumber(now);
  if (period === 'today') return `@${dayText(today)}`;
  if (period === 'month') return `@m${dayText(today).slice(0, 7)}`;
  return `@w${dayText(saturdayOf(today) ?? today + 6 - weekday(today))}`;
}
