import { expect, test } from 'vitest';
import type { ListingQuery } from '@friends/domain';
import { structuredQuery } from './listing-query.ts';

const PLAIN: ListingQuery = { equal: [], anyOf: [], limit: 20 };
const equals = (fieldPath: string, value: object) => ({
  fieldFilter: { field: { fieldPath }, op: 'EQUAL', value },
});

test('what asks for nothing has no conditions', () => {
  expect(structuredQuery(PLAIN)).not.toHaveProperty('where');
  expect(structuredQuery(PLAIN)).toMatchObject({
    from: [{ collectionId: 'items' }],
    orderBy: [{ field: { fieldPath: 'createdAt' } }, { field: { fieldPath: '__name__' } }],
    limit: 20,
  });
});

test('conditions, a word and cells stand beside each other', () => {
  const { where } = structuredQuery({
    ...PLAIN,
    equal: [
      ['audience', 'everyone'],
      ['speaks.vi', true],
    ],
    contains: 'サッカー',
    anyOf: [
      { field: 'cells.b25', values: [7] },
      { field: 'cells.b20', values: [1, 2] },
    ],
  });
  const field = { fieldPath: 'words' };
  const values = [{ integerValue: 1 }, { integerValue: 2 }];
  const among = { field: { fieldPath: 'cells.b20' }, op: 'IN', value: { arrayValue: { values } } };
  expect(where).toEqual({
    compositeFilter: {
      op: 'AND',
      filters: [
        equals('audience', { stringValue: 'everyone' }),
        equals('speaks.vi', { booleanValue: true }),
        { fieldFilter: { field, op: 'ARRAY_CONTAINS', value: { stringValue: 'サッカー' } } },
        {
          compositeFilter: {
            op: 'OR',
            filters: [equals('cells.b25', { integerValue: 7 }), { fieldFilter: among }],
          },
        },
      ],
    },
  });
});

test('one condition stands alone', () => {
  const { where } = structuredQuery({ ...PLAIN, equal: [['kind', 'offer']] });
  expect(where).toEqual(equals('kind', { stringValue: 'offer' }));
});

test('search words are sent only where they are checked', () => {
  const paths = (withWords: boolean) =>
    structuredQuery(PLAIN, withWords).select.fields.map(({ fieldPath }) => fieldPath);
  expect(paths(false)).not.toContain('words');
  expect(paths(true)).toContain('words');
  expect(paths(true)).not.toContain('cells');
});

test('a page goes on behind the last post, by its time and its name', () => {
  const after = { createdAt: '2026-11-22T10:00:00.123456Z', name: 'projects/p/…/items/x' };
  expect(structuredQuery({ ...PLAIN, after }).startAt).toEqual({
    values: [{ timestampValue: after.createdAt }, { referenceValue: after.name }],
    before: false,
  });
});
