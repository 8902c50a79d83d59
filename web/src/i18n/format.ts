import { textLanguage } from '@friends/domain';
import type { AnyReadingLanguage, Language } from '@friends/domain';
import { BURMESE, languageNamesWithoutIntl } from './tables.ts';

/** Events are told in the time of the place where they happen. */
const ZONE = 'Asia/Tokyo';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Chromium has no dates, times or numbers for Burmese and would take the browser's language. */
const isBurmese = (reader: AnyReadingLanguage) => reader === 'my';
const tag = (reader: AnyReadingLanguage) => textLanguage(reader);

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(reader: AnyReadingLanguage, options: Intl.DateTimeFormatOptions) {
  const key = `${reader} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(tag(reader), options);
  formats.set(key, made);
  return made;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly time: string;
}

/** A time as clocks and calendars in Japan show it (+09:00 all year). */
function partsInJapan(time: number): DateParts {
  const there = new Date(time + 9 * HOUR_MS);
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth(),
    day: there.getUTCDate(),
    weekday: there.getUTCDay(),
    time: there.toISOString().slice(11, 16),
  };
}

/** A day in Japan with its weekday, as in “Sat, 5 December”; with the year unless it is this one. */
export function formatDay(time: number, reader: AnyReadingLanguage, now = Date.now()): string {
  const there = partsInJapan(time);
  const otherYear = there.year !== partsInJapan(now).year;
  if (isBurmese(reader)) {
    const { months, weekdays } = BURMESE;
    const year = otherYear ? `${there.year} ` : '';
    return `${year}${months[there.month]} ${there.day}၊ ${weekdays[there.weekday]}`;
  }
  return dateFormat(reader, {
    timeZone: ZONE,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(otherYear && { year: 'numeric' }),
  }).format(time);
}

/** A month and its year in Japan, as in “December 2026”. */
export function formatMonth(time: number, reader: AnyReadingLanguage): string {
  const { year, month } = partsInJapan(time);
  if (isBurmese(reader)) return `${year} ${BURMESE.months[month]}`;
  return dateFormat(reader, { timeZone: ZONE, month: 'long', year: 'numeric' }).format(time);
}

/** The time of day in Japan, 24 hours: “14:00”. */
export function formatClock(time: number): string {
  return partsInJapan(time).time;
}

/** When an event is, in Japan's time: one day with two clock times, or two days. */
export function formatEventTime(
  event: { readonly startsAt: number; readonly endsAt: number },
  reader: AnyReadingLanguage,
  now = Date.now(),
): string {
  const begins = `${formatDay(event.startsAt, reader, now)} ${formatClock(event.startsAt)}`;
  const sameDay =
    partsInJapan(event.startsAt).day === partsInJapan(event.endsAt).day &&
    event.endsAt - event.startsAt < DAY_MS;
  const endDay = sameDay ? '' : `${formatDay(event.endsAt, reader, now)} `;
  return `${begins} – ${endDay}${formatClock(event.endsAt)}`;
}

const STEPS = [
  { unit: 'minute', ms: 60_000, upTo: HOUR_MS },
  { unit: 'hour', ms: HOUR_MS, upTo: DAY_MS },
  { unit: 'day', ms: DAY_MS, upTo: 7 * DAY_MS },
  { unit: 'week', ms: 7 * DAY_MS, upTo: 30 * DAY_MS },
  { unit: 'month', ms: 30 * DAY_MS, upTo: 365 * DAY_MS },
  { unit: 'year', ms: 365 * DAY_MS, upTo: Infinity },
] as const;

/** How long ago something was, as in “3 days ago”; what lies ahead (clocks differ) is now. */
export function formatAgo(time: number, reader: AnyReadingLanguage, now = Date.now()): string {
  const past = Math.max(0, now - time);
  const step = STEPS.find(({ upTo }) => past < upTo) ?? STEPS[0];
  const amount = Math.floor(past / step.ms);
  const isNow = step.unit === 'minute' && amount === 0;
  if (isBurmese(reader)) {
    return isNow ? BURMESE.now : `${BURMESE.ago} ${amount} ${BURMESE.units[step.unit]}`;
  }
  const format = new Intl.RelativeTimeFormat(tag(reader), { numeric: 'auto' });
  return isNow ? format.format(0, 'second') : format.format(-amount, step.unit);
}

/** A number with the reader's separators. */
export function formatNumber(value: number, reader: AnyReadingLanguage): string {
  return new Intl.NumberFormat(isBurmese(reader) ? 'en' : tag(reader)).format(value);
}

/** What a reader calls a language, as in “Vietnamese”, “ベトナム語”. */
export function languageName(language: Language, reader: AnyReadingLanguage): string {
  const table = languageNamesWithoutIntl(reader);
  if (table !== undefined) return table[language];
  // Intl calls Tagalog フィリピノ語, which nobody in Japan does.
  if (language === 'tl' && tag(reader) === 'ja') return 'タガログ語';
  const names = new Intl.DisplayNames(tag(reader), { type: 'language' });
  return names.of(language) ?? language;
}

/** Names joined as a reader lists them: “A, B and C”. */
export function formatList(items: readonly string[], reader: AnyReadingLanguage): string {
  if (isBurmese(reader)) return items.join('၊ ');
  // Intl joins Japanese and Chinese units with a space or nothing.
  if (tag(reader) === 'ja' || reader === 'zh') return items.join('、');
  return new Intl.ListFormat(tag(reader), { type: 'unit', style: 'short' }).format(items);
}
