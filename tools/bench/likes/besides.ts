import { setTimeout as delay } from 'node:timers/promises';

const EVERY_MS = 3000;
/** How often at most: as many people have to be there beforehand. */
export const MOST_OTHERS = 100;

/** In the unit of the numbers, rounded. */
export const median = (numbers: readonly number[]): number =>
  Math.round([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN);

/**
 * Begins something every three seconds while another thing lasts, whether that before has ended or
 * not.
 * @param again is told how often it was begun before, returns how long it took in milliseconds
 * @returns how long each took, also those that the end came upon
 */
export async function besides(
  lasts: () => Promise<void>,
  again: (number: number) => Promise<number>,
): Promise<readonly number[]> {
  const begun: Promise<number>[] = [];
  let isOver = false;
  const others = (async () => {
    while (!isOver && begun.length < MOST_OTHERS) {
      begun.push(again(begun.length));
      await delay(EVERY_MS);
    }
  })();
  await lasts();
  isOver = true;
  await others;
  return Promise.all(begun);
}
