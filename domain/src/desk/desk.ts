import type { ReadingLanguage } from '../languages.ts';
import { isHoliday } from './holidays.ts';
import type { Day } from './holidays.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Japan's clocks are so far ahead of UTC, all year. */
const JAPAN_MS = 9 * HOUR_MS;
/** What nobody has confirmed for longer is never said to be open. */
const HOLDS_DAYS = 90;
/** Farther ahead nobody looks when it opens next. */
const AHEAD_DAYS = 14;

/** `assist/desk`: where people in danger or in a dispute find help; an admin says what holds. */
export interface Desk {
  readonly url: string;
  /** JP-MIRAI Assist, where it is urgent and there is nothing but a telephone. */
  readonly phone: string;
  readonly languages: readonly ReadingLanguage[];
  /** Days of the week, 0 for Sunday; never on public holidays. */
  readonly weekdays: readonly number[];
  /** In Japan's time, as `10:00`. */
  readonly opens: string;
  readonly closes: string;
  /** Days on which it is closed besides, as over the new year. */
  readonly closedOn: readonly Day[];
  /** Whom to call in an emergency, wherever one is in Japan. */
  readonly numbers: {
    readonly police: string;
    readonly ambulance: string;
    readonly advice: string;
  };
  /** When somebody last said that all of this holds, in milliseconds. */
  readonly confirmedAt: number;
}

/**
 * As the leaflet of JP-MIRAI Assist names it (reference 2 of the source document, for 23 May 2022 to
 * 30 April 2023), so that somebody has to confirm it before anyone is told that it is open.
 */
export const DEFAULT_DESK: Desk = {
  url: 'https://portal.jp-mirai.org/',
  phone: '0800-080-4086',
  languages: ['ja-easy', 'en', 'zh', 'vi', 'tl', 'id', 'my', 'pt', 'es'],
  weekdays: [1, 2, 3, 4, 5, 6],
  opens: '10:00',
  closes: '18:00',
  closedOn: [],
  numbers: { police: '110', ambulance: '119', advice: '#7119' },
  confirmedAt: Date.UTC(2022, 4, 23) - JAPAN_MS,
};

/** Whether what is said of the desk was confirmed lately enough to be relied on. */
export const isConfirmed = ({ confirmedAt }: Desk, now: number): boolean =>
  now - confirmedAt <= HOLDS_DAYS * DAY_MS;

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

const inJapan = (time: number) => {
  const there = new Date(time + JAPAN_MS);
  const day: Day = there.toISOString().slice(0, 10);
  return { day, weekday: there.getUTCDay(), begins: Date.parse(day) - JAPAN_MS };
};

/** From when to when the desk is open on the day of a moment; undefined where it is closed. */
function hoursOn(desk: Desk, time: number): { from: number; to: number } | undefined {
  const { day, weekday, begins } = inJapan(time);
  if (!desk.weekdays.includes(weekday) || desk.closedOn.includes(day) || isHoliday(day)) {
    return undefined;
  }
  const at = (clock: string) => begins + minutesOf(clock) * 60_000;
  return { from: at(desk.opens), to: at(desk.closes) };
}

/**
 * Whether the desk is open now. What has not been confirmed within ninety days never is.
 * @param now milliseconds
 */
export function openNow(desk: Desk, now: number): boolean {
  const hours = hoursOn(desk, now);
  return isConfirmed(desk, now) && hours !== undefined && now >= hours.from && now < hours.to;
}

/**
 * When the desk opens next.
 * @param now milliseconds
 * @returns milliseconds; undefined where that is not known: it is not confirmed, or long closed
 */
export function opensNext(desk: Desk, now: number): number | undefined {
  if (!isConfirmed(desk, now)) return undefined;
  for (let days = 0; days <= AHEAD_DAYS; days += 1) {
    const hours = hoursOn(desk, now + days * DAY_MS);
    if (hours !== undefined && hours.from > now) return hours.from;
  }
  return undefined;
}
