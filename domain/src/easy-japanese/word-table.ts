/** Hard words and what may stand in their place, the best first; none where there is nothing. */
export type WordTable = ReadonlyMap<string, readonly string[]>;

/** A list with one `hard=easy|easy` a line, as a table. */
export function readTable(...lists: readonly string[]): WordTable {
  const lines = lists.flatMap((list) => list.split('\n')).filter((line) => line.includes('='));
  return new Map(
    lines.map((line) => {
      const [hard = '', easy = ''] = line.split('=');
      return [hard, easy.split('|').filter((word) => word !== '')];
    }),
  );
}

/** Any of the words, the longest first, as the inside of a pattern. */
export const anyOf = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
