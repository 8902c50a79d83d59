const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight of a day in Japan, as a date field writes it, in milliseconds. */
const midnight = (day: string): number =>
  DAY.test(day) ? Date.parse(`${day}T00:00:00+09:00`) : Number.NaN;

/** A day in Japan as a date field writes it. */
const dayOf = (time: number): string => new Date(time + 9 * 3_600_000).toISOString().slice(0, 10);

/** The year until now. */
export const lastYear = (now: number): { readonly from: string; readonly to: string } => ({
  from: dayOf(now - 365 * DAY_MS),
  to: dayOf(now),
});

/** A period from the first to the last of two days; undefined where they are none. */
export function periodOf(
  from: string,
  to: string,
): { readonly from: number; readonly to: number } | undefined {
  const period = { from: midnight(from), to: midnight(to) + DAY_MS };
  return period.from < period.to ? period : undefined;
}
