import { describe, expect, test } from 'vitest';
import { parseEditDesk } from './calls.ts';
import type { DeskInput } from './calls.ts';
import { DEFAULT_DESK, isConfirmed, openNow, opensNext } from './desk.ts';
import type { Desk } from './desk.ts';
import { holidaysOf } from './holidays.ts';

/** As the Cabinet Office lists them (内閣府「国民の祝日」について), 2028 by the law's rules. */
const HOLIDAYS: Readonly<Record<number, string>> = {
  2025: '01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24',
  2026: '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
  2027: '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23',
  2028: '01-01 01-10 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-22 10-09 11-03 11-23',
};

test.each(Object.entries(HOLIDAYS))('the holidays of %s are those of the law', (year, days) => {
  const expected = days.split(' ').map((day) => `${year}-${day}`);
  expect(holidaysOf(Number(year))).toEqual(expected);
});

const at = (text: string): number => Date.parse(`${text}+09:00`);
const confirmed = (text: string, more: Partial<Desk> = {}): Desk => ({
  ...DEFAULT_DESK,
  ...more,
  confirmedAt: at(text),
});

describe('the desk is open', () => {
  const desk = confirmed('2026-11-01T12:00', { closedOn: ['2026-12-29', '2026-12-30'] });
  test.each([
    ['a Tuesday at noon', '2026-11-24T12:00', true],
    ['when it opens', '2026-11-24T10:00', true],
    ['just before', '2026-11-24T09:59', false],
    ['when it closes', '2026-11-24T18:00', false],
    ['a Saturday', '2026-11-28T17:59', true],
    ['a Sunday', '2026-11-29T12:00', false],
    ['a holiday', '2026-11-23T12:00', false],
    ['the first of January', '2027-01-01T12:00', false],
    ['a day on which it is closed', '2026-12-29T12:00', false],
    ['ninety days after it was confirmed', '2027-01-30T12:00', true],
    ['later', '2027-02-01T12:00', false],
  ])('%s', (_, time, isOpen) => expect(openNow(desk, at(time))).toBe(isOpen));

  test('at no time as its leaflet says, until somebody confirms it', () => {
    const everyHour = Array.from(
      { length: 24 * 14 },
      (_, hour) => at('2026-11-23T00:00') + hour * 3_600_000,
    );
    expect(everyHour.some((time) => openNow(DEFAULT_DESK, time))).toBe(false);
    expect(isConfirmed(DEFAULT_DESK, at('2026-11-23T00:00'))).toBe(false);
  });

  test.each([
    ['the same day', '2026-11-24T09:00', '2026-11-24T10:00'],
    ['the next, when it has opened', '2026-11-24T12:00', '2026-11-25T10:00'],
    ['over a Sunday and a holiday', '2026-11-21T19:00', '2026-11-24T10:00'],
    ['over days on which it is closed', '2026-12-28T19:00', '2026-12-31T10:00'],
  ])('next %s', (_, now, next) => expect(opensNext(desk, at(now))).toBe(at(next)));

  test('nobody knows when, where it is not confirmed or long closed', () => {
    expect(opensNext(DEFAULT_DESK, at('2026-11-24T12:00'))).toBeUndefined();
    const days = Array.from(
      { length: 30 },
      (_, day) => `2026-12-${String(day + 1).padStart(2, '0')}`,
    );
    expect(opensNext({ ...desk, closedOn: days }, at('2026-12-01T12:00'))).toBeUndefined();
  });
});

const withoutConfirmation = ({ confirmedAt: _at, ...said }: Desk): DeskInput => said;

describe('what an admin says of the desk', () => {
  const said = withoutConfirmation(DEFAULT_DESK);
  const problemOf = (change: object) => {
    const parsed = parseEditDesk({ desk: { ...said, ...change } });
    return 'issue' in parsed ? parsed.issue : undefined;
  };
  test('is put in order', () => {
    const desk = { ...said, weekdays: [6, 1], closedOn: ['2027-01-02', '2026-12-29'] };
    expect(parseEditDesk({ desk })).toMatchObject({
      value: { weekdays: [1, 6], closedOn: ['2026-12-29', '2027-01-02'] },
    });
  });
  test.each([
    ['another way to the web', { url: 'http://portal.jp-mirai.org/' }, 'url'],
    ['a script', { url: 'javascript:alert(1)' }, 'url'],
    ['no number', { phone: 'call us' }, 'phone'],
    ['no language', { languages: [] }, 'languages'],
    ['an unknown language', { languages: ['xx'] }, 'languages.0'],
    ['no day', { weekdays: [] }, 'weekdays'],
    ['no time', { opens: '25:00' }, 'opens'],
    ['closing before opening', { closes: '09:00' }, 'closes'],
    ['a day that is none', { closedOn: ['2026-02-30'] }, 'closedOn'],
    ['too many days', { closedOn: Array.from({ length: 61 }, () => '2026-02-03') }, 'closedOn'],
    ['when it was confirmed', { confirmedAt: 1 }, 'confirmedAt'],
  ])('is refused with %s', (_, change, field) => expect(problemOf(change)?.field).toBe(field));
});
