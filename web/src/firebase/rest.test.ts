import { expect, test } from 'vitest';
import { readFields } from './rest.ts';
import { readListings } from './listings.ts';

test('every kind of value is read', () => {
  expect(
    readFields({
      text: { stringValue: '' },
      whole: { integerValue: '3' },
      part: { doubleValue: 0.5 },
      no: { booleanValue: false },
      at: { timestampValue: '2026-11-22T10:00:00Z' },
      list: { arrayValue: { values: [{ stringValue: 'a' }] } },
      none: { arrayValue: {} },
      map: { mapValue: { fields: { vi: { booleanValue: true } } } },
      empty: { mapValue: {} },
      nothing: { nullValue: null },
    }),
  ).toEqual({
    text: '',
    whole: 3,
    part: 0.5,
    no: false,
    at: Date.parse('2026-11-22T10:00:00Z'),
    list: ['a'],
    none: [],
    map: { vi: true },
    empty: {},
    nothing: null,
  });
});

test('an answer without documents is no posts', () => {
  expect(readListings([{ readTime: 'x' }])).toEqual([]);
});

test('a post carries its id and its exact place in the feed', () => {
  const name = 'projects/p/databases/(default)/documents/listings/vi/items/abc';
  const fields = { createdAt: { timestampValue: '2026-11-22T10:00:00.123456Z' } };
  const [post] = readListings([{ document: { name, fields } }]);
  expect(post?.id).toBe('abc');
  expect(post?.cursor).toEqual({ createdAt: '2026-11-22T10:00:00.123456Z', name });
});
