import { expect, it, test } from 'vitest';
import { lastYear, periodOf } from './period.ts';

it('holds both of its days, as calendars in Japan have them', () => {
  expect(periodOf('2026-04-01', '2026-04-01')).toEqual({
    from: Date.parse('2026-03-31T15:00:00Z'),
    to: Date.parse('2026-04-01T15:00:00Z'),
  });
});

test.each([
  ['2026-04-02', '2026-04-01'],
  ['', '2026-04-01'],
  ['2026-04-01', ''],
  ['2026-13-01', '2026-14-01'],
])('%j to %j is none', (from, to) => expect(periodOf(from, to)).toBeUndefined());

it('begins with the last year, told in Japan', () => {
  expect(lastYear(Date.parse('2026-11-22T16:00:00Z'))).toEqual({
    from: '2025-11-23',
    to: '2026-11-23',
  });
});
