/**
 * Counts of posts in a cell are kept rounded: most new posts then change no count. Presence is
 * exact: only an empty cell counts 0. Beyond one, two and four the steps are half of the next
 * power of two: at most a fifth off from six on.
 * @param posts how many there are
 */
export function roundedCount(posts: number): number {
  if (posts <= 2) return posts;
  const power = 2 ** Math.floor(Math.log2(posts));
  const steps = [power, ...(power >= 4 ? [power * 1.5] : []), power * 2];
  return steps.reduce((best, step) =>
    Math.abs(step - posts) < Math.abs(best - posts) ? step : best,
  );
}

/** The document that holds the counts of a leaf's surroundings: geohashes of three characters. */
export const densityId = (geohash: string): string => geohash.slice(0, 3);
