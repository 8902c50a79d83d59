import { expect, test } from 'vitest';
import { filtersOfSearch, listingQuery, searchOfFilters } from './listing-query.ts';

test('filters go into the address and come back', () => {
  const filters = { kind: 'offer', speaks: 'vi' };
  expect(searchOfFilters(filters)).toBe('?kind=offer&speaks=vi');
  expect(filtersOfSearch('?speaks=vi&kind=offer&other=x')).toEqual(filters);
  expect(searchOfFilters({})).toBe('');
});

test('what is no id is no filter', () => {
  expect(filtersOfSearch('?kind=&group=A%20b&speaks=%60x%60')).toEqual({});
});

test('members ask without the audience', () => {
  expect(listingQuery({}, { everyone: false }).structuredQuery).not.toHaveProperty('where');
});

test('a page goes on behind the last post, by its time and its name', () => {
  const after = { createdAt: '2026-11-22T10:00:00.123456Z', name: 'projects/p/…/items/x' };
  const { structuredQuery } = listingQuery({}, { everyone: true, after });
  expect(structuredQuery.startAt).toEqual({
    values: [{ timestampValue: after.createdAt }, { referenceValue: after.name }],
    before: false,
  });
});
