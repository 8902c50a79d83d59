import type { Candidate } from '@friends/domain';

/** What a row of the file says, in this order. */
const COLUMNS = [
  ...(['nickname', 'people', 'circle', 'likes', 'threads', 'days', 'speaks'] as const),
  ...(['trained', 'commended'] as const),
] as const;
type Column = (typeof COLUMNS)[number];

/** The share of one circle, as whole per cent. */
export const percent = (share: number): number => Math.round(share * 100);

/** Helpers as the rows of a table, the names of the columns first. */
export function candidateRows(
  candidates: readonly Candidate[],
  nameOf: (column: Column) => string,
): readonly (readonly (string | number)[])[] {
  const rows = candidates.map(({ nickname, people, circle, likes, threads, days, ...more }) => [
    ...[nickname, people, percent(circle), likes, threads, days, more.speaks.join(' ')],
    ...[more.trained ? 1 : 0, more.commended.join(' ')],
  ]);
  return [COLUMNS.map(nameOf), ...rows];
}
