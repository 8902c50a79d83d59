/**
 * Which indexes Firestore needs for a query, as its documentation says; the emulator needs none,
 * so a missing one would show in production only.
 *
 * - Every field has indexes of its own, unless it is exempted; not for collection groups.
 * - Equalities without an order are answered by merging those.
 * - With an order, each filter has to lie in an index that begins with filters of the query and
 *   ends in exactly its order; several of them are merged
 *   (https://firebase.google.com/docs/firestore/query-data/index-overview#taking_advantage_of_index_merging).
 * - Each disjunct of `or` and `in` is a query of its own.
 */
type Direction = 'ASCENDING' | 'DESCENDING';

interface IndexField {
  readonly fieldPath: string;
  readonly order?: Direction;
  readonly arrayConfig?: 'CONTAINS';
}

/** `firestore.indexes.json`. */
export interface IndexFile {
  readonly indexes: readonly {
    readonly collectionGroup: string;
    readonly queryScope: string;
    readonly fields: readonly IndexField[];
  }[];
  readonly fieldOverrides: readonly {
    readonly collectionGroup: string;
    readonly fieldPath: string;
    readonly indexes: readonly {
      readonly order?: Direction;
      readonly arrayConfig?: 'CONTAINS';
      readonly queryScope?: string;
    }[];
  }[];
}

/** A query without `or` and `in`, as far as indexes are concerned. */
export interface PlainQuery {
  readonly group: string;
  /** Asks all collections of this name. */
  readonly everywhere?: true;
  readonly equal?: readonly string[];
  readonly contains?: string;
  /** A field that is compared; the first of the order, where there is one. */
  readonly range?: string;
  readonly order?: readonly (readonly [field: string, direction: Direction])[];
  /** A field that is added up: it is read from the index. */
  readonly sum?: string;
}

type Part = readonly [field: string, mode: Direction | 'CONTAINS'];

const modeOf = ({ order, arrayConfig }: Omit<IndexField, 'fieldPath'>): string =>
  order ?? arrayConfig ?? '';

const scopeOf = ({ everywhere }: PlainQuery): string =>
  everywhere ? 'COLLECTION_GROUP' : 'COLLECTION';

/** The end of the index: the order, else what is compared or added up. */
function tailOf({ order, range, sum }: PlainQuery): Part[] {
  if (order !== undefined && range !== undefined && order[0]?.[0] !== range) {
    throw new RangeError(`what is compared has to be what is ordered by: ${range}`);
  }
  const ordered: readonly Part[] = order ?? (range === undefined ? [] : [[range, 'ASCENDING']]);
  return sum === undefined ? [...ordered] : [...ordered, [sum, 'ASCENDING']];
}

const filtersOf = ({ equal = [], contains }: PlainQuery): Part[] => [
  ...equal.map((field): Part => [field, 'ASCENDING']),
  ...(contains === undefined ? [] : [[contains, 'CONTAINS'] as const]),
];

/** Whether the indexes that a field has of its own answer for it. */
function hasOwnIndex(file: IndexFile, query: PlainQuery, [field, mode]: Part): boolean {
  const override = file.fieldOverrides.find(
    (one) => one.collectionGroup === query.group && one.fieldPath === field,
  );
  if (override === undefined) return !query.everywhere;
  return override.indexes.some(
    (index) => modeOf(index) === mode && (index.queryScope ?? 'COLLECTION') === scopeOf(query),
  );
}

const isPart = (field: IndexField | undefined, [name, mode]: Part): boolean =>
  field?.fieldPath === name && modeOf(field) === mode;

/** Whether a composite index answers for one filter of a query, alone or merged with others. */
function hasComposite(file: IndexFile, query: PlainQuery, filter: Part | undefined): boolean {
  const [filters, tail] = [filtersOf(query), tailOf(query)];
  return file.indexes.some(({ collectionGroup, queryScope, fields }) => {
    if (collectionGroup !== query.group || queryScope !== scopeOf(query)) return false;
    const head = fields.slice(0, fields.length - tail.length);
    const end = fields.slice(head.length);
    return (
      end.length === tail.length &&
      tail.every((part, at) => isPart(end[at], part)) &&
      head.every((field) => filters.some((part) => isPart(field, part))) &&
      (filter === undefined ? head.length === 0 : head.some((field) => isPart(field, filter)))
    );
  });
}

/** The fields for which a query finds no index; empty where it is served. */
export function missingIndexes(file: IndexFile, query: PlainQuery): string[] {
  const [filters, tail] = [filtersOf(query), tailOf(query)];
  const [first] = tail;
  if (filters.length === 0) {
    if (first === undefined) return [];
    const isServed =
      tail.length === 1 ? hasOwnIndex(file, query, first) : hasComposite(file, query, undefined);
    return isServed ? [] : [first[0]];
  }
  return filters
    .filter(
      (filter) =>
        !hasComposite(file, query, filter) &&
        (first !== undefined || !hasOwnIndex(file, query, filter)),
    )
    .map(([field]) => field);
}
