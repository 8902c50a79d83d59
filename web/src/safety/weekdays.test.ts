import { expect, test } from 'vitest';
import type { ReadingLanguage } from '@friends/domain';
import { weekdaysText } from './weekdays.ts';

test.each<[ReadingLanguage, readonly number[], string]>([
  ['en', [1, 2, 3, 4, 5, 6], 'Monday – Saturday'],
  ['en', [1, 3], 'Monday, Wednesday'],
  ['en', [1, 2, 4], 'Monday, Tuesday, Thursday'],
  ['ja', [1, 2, 3, 4, 5], '月曜日〜金曜日'],
  ['ja-easy', [0, 6], '日曜日《にちようび》、土曜日《どようび》'],
  ['my', [1, 2, 3], 'တနင်္လာ – ဗုဒ္ဓဟူး'],
  ['pt', [6], 'sábado'],
])('days of the week in %s', (reader, days, text) => {
  expect(weekdaysText(days, reader)).toBe(text);
});
