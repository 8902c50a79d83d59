import type { Random } from '../../../domain/src/random.ts';

/** The same things in another order (Fisher–Yates). */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  const result = [...things];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** A random whole number from 0 to below `end`. */
export const below = (end: number, random: Random): number => Math.floor(random() * end);
