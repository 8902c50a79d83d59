import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mostCells } from '../../domain/src/search/query.ts';
import { missingIndexes } from './check.ts';
import type { IndexFile, PlainQuery } from './check.ts';
import { QUERIES } from './queries.ts';
import { allAsked, searchQueries } from './searches.ts';
import { usesBelow } from './uses.ts';

const FILE = JSON.parse(readFileSync('firestore.indexes.json', 'utf8')) as IndexFile;

const SEARCHES = searchQueries();
const LISTED = Object.values(QUERIES)
  .flatMap(({ queries }) => queries)
  .filter(({ group, order }) => group === 'items' && order !== undefined);
const uses = usesBelow(['functions/src', 'web/src', 'web/build']);

describe('every query', () => {
  it.each(Object.entries(uses))('of %s is registered', (path, found) => {
    expect(found).toEqual(QUERIES[path]?.uses);
  });

  it('that is registered is still asked', () => {
    expect(Object.keys(QUERIES).filter((path) => uses[path] === undefined)).toEqual([]);
  });

  it.each(Object.entries(QUERIES))('of %s has its indexes', (_, { queries }) => {
    const missing = queries.flatMap((query) => {
      const fields = missingIndexes(FILE, query);
      return fields.length === 0 ? [] : [{ query, fields }];
    });
    expect(missing).toEqual([]);
  });

  it('of a search is among those checked', () => {
    const fields = new Set(SEARCHES.flatMap(({ equal = [] }) => equal));
    expect(fields.size).toBe(5 + 1 + 23 + 3 + 9 - 1);
    expect(SEARCHES.some(({ contains }) => contains === 'words')).toBe(true);
  });
});

it('no search has more conditions than Firestore takes, once each cell is a query of its own', () => {
  for (const { asked } of allAsked()) {
    const cells = mostCells(asked);
    const conditions = asked.equal.length + (asked.contains === undefined ? 0 : 1) + 1;
    expect(cells).toBeGreaterThan(0);
    expect(cells).toBeLessThanOrEqual(30);
    expect(cells * conditions + 2).toBeLessThanOrEqual(100);
  }
});

/** The file without one of its composite indexes. */
const without = (left: IndexFile['indexes'][number]): IndexFile => ({
  ...FILE,
  indexes: FILE.indexes.filter((index) => index !== left),
});

describe('the check', () => {
  it('finds each index of listings missing that is taken away', () => {
    for (const index of FILE.indexes.filter(({ collectionGroup }) => collectionGroup === 'items')) {
      const field = index.fields[0]?.fieldPath ?? '';
      const asking = LISTED.filter(
        ({ equal = [], contains }) => contains === field || equal.includes(field),
      );
      const missing = asking.slice(0, 10).map((query) => missingIndexes(without(index), query));
      expect(missing.length, field).toBeGreaterThan(0);
      for (const fields of missing) expect(fields).toEqual([field]);
    }
  });

  it('finds each other index missing that is taken away', () => {
    const queries = Object.values(QUERIES).flatMap((registered) => registered.queries);
    for (const index of FILE.indexes.filter(({ collectionGroup }) => collectionGroup !== 'items')) {
      const group = queries.filter((query) => query.group === index.collectionGroup);
      const missing = group.flatMap((query) => missingIndexes(without(index), query));
      expect(missing, JSON.stringify(index)).not.toEqual([]);
    }
  });

  const items = { group: 'items', equal: ['kind'] } as const;
  it.each<[string, PlainQuery]>([
    ['another order', { ...items, order: [['createdAt', 'ASCENDING']] }],
    ['an order by something else', { ...items, order: [['updatedAt', 'DESCENDING']] }],
    ['something compared', { ...items, range: 'revision' }],
    ['an exempted field', { group: 'items', equal: ['title'] }],
    ['words without an order', { group: 'items', contains: 'words' }],
    [
      'words as a value',
      { group: 'items', equal: ['words'], order: [['createdAt', 'DESCENDING']] },
    ],
    ['all collections of a name', { group: 'messages', everywhere: true, equal: ['from'] }],
    [
      'an order by two fields',
      {
        group: 'items',
        order: [
          ['kind', 'ASCENDING'],
          ['title', 'ASCENDING'],
        ],
      },
    ],
    ['what is kept by time alone', { group: 'memory', range: 'expireAt' }],
  ])('finds none for %s', (_, query) => {
    expect(missingIndexes(FILE, query)).not.toEqual([]);
  });

  it('knows that what is compared comes first in the order', () => {
    const query: PlainQuery = { ...items, range: 'revision', order: [['createdAt', 'DESCENDING']] };
    expect(() => missingIndexes(FILE, query)).toThrow(RangeError);
  });
});
