/** Japan has one time zone and no summer time. */
const OFFSET_MS = 9 * 3_600_000;

/**
 * A day and a time of day in Japan as milliseconds since 1970, NaN where either is missing.
 * @param day YYYY-MM-DD
 * @param time HH:MM
 */
export function fromJapanTime(day: string, time: string): number {
  return day === '' || time === '' ? Number.NaN : Date.parse(`${day}T${time}:00+09:00`);
}

/** The day (YYYY-MM-DD) and the time of day (HH:MM) in Japan. */
export function toJapanTime(millis: number): { readonly day: string; readonly time: string } {
  const iso = new Date(millis + OFFSET_MS).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
}

/** The day (YYYY-MM-DD) so many weeks after another; '' where there is none. */
export function weeksAfter(day: string, weeks: number): string {
  const time = fromJapanTime(day, '00:00');
  return Number.isNaN(time) ? '' : toJapanTime(time + weeks * 7 * 24 * 3_600_000).day;
}
