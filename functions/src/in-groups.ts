/**
 * Does something to each item, `size` of them side by side, one group after another.
 * @throws what `run` throws first; later groups are then not begun
 */
export async function inGroups<T>(
  items: readonly T[],
  size: number,
  run: (item: T) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += size) {
    await Promise.all(items.slice(from, from + size).map(run));
  }
}
