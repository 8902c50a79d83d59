/**
 * Counts of posts in a cell are kept rounded: most new posts then change no count. Presence is
 * exact: only an empty cell counts 0. The steps are 1, 2, 5, 10, 20 and so on: off by a third at
 * most, which a search pays in reads and never in order.
 * @param posts how many there are
 */
export function roundedCount(posts: number): number {
  if (posts <= 2) return posts;
  let [step, next] = [2, 5];
  while (next < posts) [step, next] = [next, next * 2];
  return posts - step <= next - posts ? step : next;
}

/** The document that holds the counts of a leaf's surroundings: geohashes of three characters. */
export const densityId = (geohash: string): string => geohash.slice(0, 3);
