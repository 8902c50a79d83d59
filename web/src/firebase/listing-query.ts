import { LIMITS } from '@friends/domain';

/** What a reader can narrow the feed by; values are ids of the domain. */
export interface ListingFilters {
  readonly group?: string;
  readonly kind?: string;
  readonly speaks?: string;
}

/** Where a page ended: the exact timestamp as Firestore writes it, and the document's full name. */
export interface ListingCursor {
  readonly createdAt: string;
  readonly name: string;
}

const FILTERS = ['group', 'kind', 'speaks'] as const;
const ID = /^[a-z-]{2,30}$/;

/** The filters in the search part of a feed address; what cannot be an id is left out. */
export function filtersOfSearch(search: string): ListingFilters {
  const params = new URLSearchParams(search);
  const found = FILTERS.map((name) => [name, params.get(name) ?? ''] as const);
  return Object.fromEntries(found.filter(([, value]) => ID.test(value)));
}

/** The same filters as the search part of an address: empty, or beginning with `?`. */
export function searchOfFilters(filters: ListingFilters): string {
  const held = FILTERS.flatMap((name) => (filters[name] ? [[name, filters[name]]] : []));
  return held.length === 0 ? '' : `?${new URLSearchParams(held)}`;
}

const equals = (fieldPath: string, value: object) => ({
  fieldFilter: { field: { fieldPath }, op: 'EQUAL', value },
});

/**
 * The body of `:runQuery` for a page of listings, newest first. Visitors may only ask for what is
 * for everyone, and the rules demand that the query says so.
 */
export function listingQuery(
  filters: ListingFilters,
  options: { readonly everyone: boolean; readonly after?: ListingCursor },
) {
  const conditions = [
    ...(options.everyone ? [equals('audience', { stringValue: 'everyone' })] : []),
    ...(filters.group ? [equals('group', { stringValue: filters.group })] : []),
    ...(filters.kind ? [equals('kind', { stringValue: filters.kind })] : []),
    ...(filters.speaks ? [equals(`speaks.${filters.speaks}`, { booleanValue: true })] : []),
  ];
  const { after } = options;
  return {
    structuredQuery: {
      from: [{ collectionId: 'items' }],
      ...(conditions.length > 0 && {
        where: { compositeFilter: { op: 'AND', filters: conditions } },
      }),
      orderBy: [
        { field: { fieldPath: 'createdAt' }, direction: 'DESCENDING' },
        { field: { fieldPath: '__name__' }, direction: 'DESCENDING' },
      ],
      ...(after && {
        startAt: {
          values: [{ timestampValue: after.createdAt }, { referenceValue: after.name }],
          before: false,
        },
      }),
      limit: LIMITS.feedPage,
    },
  };
}
