/** Something to be marked at a point of the screen. */
export interface Spot {
  readonly key: string;
  readonly count: number;
  /** Pixels, at the zoom that is shown. */
  readonly x: number;
  readonly y: number;
}

/** One mark for the spots that would cover each other. */
export interface Mark<T extends Spot> {
  /** The spot where the mark stands: the one that counts most. */
  readonly at: T;
  /** All of them, `at` first. */
  readonly spots: readonly T[];
  readonly count: number;
}

interface Growing<T extends Spot> {
  readonly at: T;
  readonly spots: T[];
}

/** Where more is, marks stand; between equals the key decides, so that marks do not jump about. */
const byCount = (one: Spot, other: Spot) =>
  other.count - one.count || (one.key < other.key ? -1 : 1);

/**
 * Merges spots that are less than `size` pixels apart into one mark, so that no two marks cover
 * each other. Every spot is in exactly one mark.
 * @param size width of a mark in pixels, above 0
 */
export function mergeMarks<T extends Spot>(spots: readonly T[], size: number): Mark<T>[] {
  // Marks by square of `size`: what is too near can only be in the square itself or beside it.
  const grid = new Map<string, Growing<T>[]>();
  const marks: Growing<T>[] = [];
  const square = (spot: Spot, dx: number, dy: number) =>
    `${Math.floor(spot.x / size) + dx},${Math.floor(spot.y / size) + dy}`;
  const around = (spot: Spot) =>
    [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => grid.get(square(spot, dx, dy)) ?? []));
  const distance = (spot: Spot, { at }: Growing<T>) => Math.hypot(at.x - spot.x, at.y - spot.y);
  for (const spot of [...spots].sort(byCount)) {
    const [nearest] = around(spot).sort(
      (one, other) => distance(spot, one) - distance(spot, other),
    );
    if (nearest !== undefined && distance(spot, nearest) < size) {
      nearest.spots.push(spot);
      continue;
    }
    const mark = { at: spot, spots: [spot] };
    marks.push(mark);
    const key = square(spot, 0, 0);
    grid.set(key, [...(grid.get(key) ?? []), mark]);
  }
  return marks.map((mark) => ({
    ...mark,
    count: mark.spots.reduce((sum, { count }) => sum + count, 0),
  }));
}
