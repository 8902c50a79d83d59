import {
  ask,
  CELL_DEPTHS,
  CATEGORIES,
  GROUPS,
  JAPANESE_NEEDED,
  KINDS,
  LANGUAGES,
  listingQuery,
} from '@friends/domain';
import type { Asked, Search } from '@friends/domain';
import type { PlainQuery } from './check.ts';

/** Each value of a field, and its absence. */
const each = <T>(values: readonly T[]): (T | undefined)[] => [undefined, ...values];

const TOPICS: readonly Search[] = [{}, { group: GROUPS[0] }, { category: CATEGORIES[0] }].map(
  (topic) => topic as Search,
);
const WORDS: readonly Search[] = [
  {},
  { words: 'サッカー' },
  { when: 'weekend' },
  { words: 'bóng đá', when: 'today' },
];
const AREAS: readonly Search[] = [
  {},
  { area: 'japan' },
  { area: { prefecture: '13' } },
  { area: { around: 'home', radiusKm: 10 } },
];

/**
 * Searches in every combination of what can be asked for. Of kinds, topics and languages, which
 * differ in value only, one stands for all; languages, which differ in field, also come alone.
 */
function* allSearches(): Generator<Search> {
  for (const speaks of LANGUAGES) yield { speaks };
  for (const topic of TOPICS)
    for (const words of WORDS)
      for (const area of AREAS)
        for (const kind of each(KINDS.slice(0, 1)))
          for (const speaks of each(LANGUAGES.slice(0, 1)))
            for (const japanese of each(JAPANESE_NEEDED))
              yield {
                ...topic,
                ...words,
                ...area,
                ...(kind && { kind }),
                ...(speaks && { speaks }),
                ...(japanese && { japanese }),
              };
}

/** The conditions of all searches, for members and for visitors. */
export function* allAsked(): Generator<{ readonly asked: Asked; readonly isCircle: boolean }> {
  for (const search of allSearches()) {
    const isCircle = typeof search.area === 'object' && 'around' in search.area;
    for (const asMember of [true, false]) {
      const asked = ask(search, { language: 'vi', asMember, now: 0 });
      if (asked !== 'none') yield { asked, isCircle };
    }
  }
}

const NEWEST = [['createdAt', 'DESCENDING']] as const;

/** Every query of listings that a search can come to, each disjunct apart, and each once. */
export function searchQueries(): PlainQuery[] {
  const queries = new Map<string, PlainQuery>();
  const cells = CELL_DEPTHS.map((depth) => ({ depth, prefix: 0 }));
  for (const { asked, isCircle } of allAsked()) {
    const { equal, contains, anyOf } = listingQuery(asked, isCircle ? cells : [], 20);
    const fields = equal.map(([field]) => field);
    const disjuncts = anyOf.length === 0 ? [[]] : anyOf.map(({ field }) => [field]);
    for (const disjunct of disjuncts) {
      const query: PlainQuery = {
        group: 'items',
        equal: [...fields, ...disjunct],
        order: NEWEST,
        ...(contains !== undefined && { contains: 'words' }),
      };
      queries.set(JSON.stringify(query), query);
    }
  }
  return [...queries.values()];
}
