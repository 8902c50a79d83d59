import { textLanguage } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import { BURMESE } from '../i18n/tables.ts';
import { formatList } from '../i18n/index.ts';

/** Intl knows no Easy Japanese. */
const EASY = [
  '日曜日《にちようび》',
  '月曜日《げつようび》',
  '火曜日《かようび》',
  '水曜日《すいようび》',
  '木曜日《もくようび》',
  '金曜日《きんようび》',
  '土曜日《どようび》',
];
/** A Sunday. */
const SUNDAY = Date.UTC(2026, 10, 22);
const DAY_MS = 86_400_000;

/** What a reader calls a day of the week, 0 for Sunday. */
export function weekdayName(weekday: number, reader: ReadingLanguage): string {
  if (reader === 'ja-easy') return EASY[weekday] ?? '';
  if (reader === 'my') return BURMESE.weekdays[weekday] ?? '';
  const format = new Intl.DateTimeFormat(textLanguage(reader), {
    weekday: 'long',
    timeZone: 'UTC',
  });
  return format.format(SUNDAY + weekday * DAY_MS);
}

/**
 * Days of the week as a reader lists them: “Monday – Saturday” where they follow each other.
 * @param weekdays in order, 0 for Sunday
 */
export function weekdaysText(weekdays: readonly number[], reader: ReadingLanguage): string {
  const names = weekdays.map((weekday) => weekdayName(weekday, reader));
  const [first, last] = [weekdays.at(0) ?? 0, weekdays.at(-1) ?? 0];
  const isRow = weekdays.length > 2 && last - first === weekdays.length - 1;
  if (!isRow) return formatList(names, reader);
  const between = textLanguage(reader) === 'ja' ? '〜' : ' – ';
  return `${names.at(0)}${between}${names.at(-1)}`;
}
