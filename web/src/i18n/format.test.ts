import { expect, test } from 'vitest';
import {
  formatAgo,
  formatClock,
  formatDay,
  formatEventTime,
  formatList,
  formatMonth,
  formatNumber,
  languageName,
} from './format.ts';
import { LANGUAGES, READING_LANGUAGES } from '@friends/domain';

const now = Date.parse('2026-11-22T12:00:00+09:00');
const at = (time: string) => Date.parse(`${time}+09:00`);
const HOUR = 3_600_000;

test.each([
  ['en', 0, 'now'],
  ['en', -5 * 60_000, 'now'],
  ['en', 5 * 60_000, '5 minutes ago'],
  ['en', 26 * HOUR, 'yesterday'],
  ['en', 8 * 24 * HOUR, 'last week'],
  ['vi', 3 * 24 * HOUR, '3 ngày trước'],
  ['tl', 3 * 24 * HOUR, '3 araw ang nakalipas'],
  ['my', 3 * 24 * HOUR, 'ပြီးခဲ့သည့် 3 ရက်'],
  ['my', 30_000, 'ယခု'],
] as const)('in %s, %d ms ago is “%s”', (reader, ms, text) => {
  expect(formatAgo(now - ms, reader, now)).toBe(text);
});

test.each([
  ['ja', '12月5日(土)'],
  ['ja-easy', '12月5日(土)'],
  ['en', 'Sat, December 5'],
  ['my', 'ဒီဇင်ဘာ 5၊ စနေ'],
] as const)('a day in %s', (reader, text) => {
  expect(formatDay(at('2026-12-05T08:00'), reader, now)).toBe(text);
});

test('a day of another year names it', () => {
  expect(formatDay(at('2027-01-02T08:00'), 'en', now)).toContain('2027');
  expect(formatDay(at('2027-01-02T08:00'), 'my', now)).toContain('2027');
});

test('times are told as in Japan, wherever the reader is', () => {
  expect(formatClock(at('2026-12-05T00:30'))).toBe('00:30');
});

test('an event of one day names the day once, one over midnight twice', () => {
  const startsAt = at('2026-12-05T18:00');
  const oneDay = formatEventTime({ startsAt, endsAt: at('2026-12-05T20:00') }, 'en', now);
  expect(oneDay).toBe('Sat, December 5 18:00 – 20:00');
  const twoDays = formatEventTime({ startsAt, endsAt: at('2026-12-06T01:00') }, 'en', now);
  expect(twoDays).toBe('Sat, December 5 18:00 – Sun, December 6 01:00');
});

test('languages have a name for every reader, in their own words', () => {
  for (const reader of READING_LANGUAGES) {
    const names = LANGUAGES.map((language) => languageName(language, reader));
    expect(new Set(names).size, reader).toBe(LANGUAGES.length);
    expect(names.join(' '), reader).not.toMatch(/undefined/);
  }
  expect(languageName('vi', 'ja')).toBe('ベトナム語');
  expect(languageName('vi', 'my')).toBe('ဗီယက်နမ်');
  expect(languageName('ja', 'tl')).toBe('Nihongo');
  expect(languageName('tl', 'ja-easy')).toBe('タガログ語');
});

test('lists and numbers', () => {
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b, c');
  expect(formatList(['a', 'b'], 'my')).toBe('a၊ b');
  expect(formatNumber(1234, 'en')).toBe('1,234');
  expect(formatNumber(1234, 'my')).toBe('1,234');
});

test.each([
  ['en', 'November 2026'],
  ['ja', '2026年11月'],
  ['my', '2026 နိုဝင်ဘာ'],
] as const)('in %s, a month is “%s”', (reader, text) => {
  expect(formatMonth(now, reader)).toBe(text);
});
