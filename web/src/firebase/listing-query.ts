import { SHOWN_OF_LISTING } from '@friends/domain';
import type { ListingQuery } from '@friends/domain';

const fieldOf = (fieldPath: string) => ({ fieldPath });

function valueOf(value: string | number | boolean) {
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { integerValue: value } : { booleanValue: value };
}

const filter = (path: string, op: string, value: object) => ({
  fieldFilter: { field: fieldOf(path), op, value },
});

const composite = (op: 'AND' | 'OR', filters: readonly object[]): object =>
  (filters.length === 1 ? filters[0] : undefined) ?? { compositeFilter: { op, filters } };

const oneOf = ({ field, values }: ListingQuery['anyOf'][number]) => {
  const [first = 0, ...more] = values;
  return more.length === 0
    ? filter(field, 'EQUAL', valueOf(first))
    : filter(field, 'IN', { arrayValue: { values: values.map(valueOf) } });
};

/**
 * A query of listings as Firestore's REST interface takes it, newest first.
 * @param withWords whether the search words come too, to be checked
 */
export function structuredQuery(query: ListingQuery, withWords = false) {
  const { equal, contains, anyOf, limit, after } = query;
  const filters = [
    ...equal.map(([path, value]) => filter(path, 'EQUAL', valueOf(value))),
    ...(contains === undefined ? [] : [filter('words', 'ARRAY_CONTAINS', valueOf(contains))]),
    ...(anyOf.length > 0 ? [composite('OR', anyOf.map(oneOf))] : []),
  ];
  return {
    select: { fields: [...SHOWN_OF_LISTING, ...(withWords ? ['words'] : [])].map(fieldOf) },
    from: [{ collectionId: 'items' }],
    ...(filters.length > 0 && { where: composite('AND', filters) }),
    orderBy: ['createdAt', '__name__'].map((path) => ({
      field: fieldOf(path),
      direction: 'DESCENDING',
    })),
    ...(after && {
      startAt: {
        values: [{ timestampValue: after.createdAt }, { referenceValue: after.name }],
        before: false,
      },
    }),
    limit,
  };
}
