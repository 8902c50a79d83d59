import { CELL_DEPTHS, LEAF_BITS } from './cells.ts';
import type { CellDepth } from './cells.ts';

/** A cell of a cover: the prefix of so many bits. */
export interface Cell {
  readonly depth: CellDepth;
  readonly prefix: number;
}

export interface Cover {
  readonly cells: readonly Cell[];
  /** Weight of the leaves asked for besides those wanted, and of those wanted. */
  readonly excess: number;
  readonly wanted: number;
}

const SHALLOWEST = CELL_DEPTHS[0];

/** `best[k]`: least excess with at most k + 1 cells; `left[k]`: how many of them go to the first half. */
interface Node {
  readonly depth: number;
  readonly prefix: number;
  readonly wanted: number;
  readonly excess: number;
  readonly halves?: readonly [Node | undefined, Node | undefined];
  readonly best: readonly number[];
  readonly left: readonly number[];
}

const UNKNOWN = Number.POSITIVE_INFINITY;

/** What k cells cost in a half: nothing where nothing is wanted, else at least one is needed. */
const costOf = (node: Node | undefined, cells: number): number => {
  if (node === undefined) return 0;
  return cells === 0 ? UNKNOWN : (node.best[Math.min(cells, node.best.length) - 1] ?? UNKNOWN);
};

/** Posts to expect in a cell of so many bits. */
export type Weigh = (depth: number, prefix: number) => number;

function join(
  [depth, prefix]: readonly [number, number],
  halves: readonly [Node | undefined, Node | undefined],
  weigh: Weigh,
  most: number,
): Node {
  const [one, other] = halves;
  const wanted = (one?.wanted ?? 0) + (other?.wanted ?? 0);
  const excess = weigh(depth, prefix) - wanted;
  const best: number[] = [];
  const left: number[] = [];
  const useful = (one?.best.length ?? 0) + (other?.best.length ?? 0);
  for (let cells = 1; cells <= Math.min(most, Math.max(useful, 1)); cells += 1) {
    let [least, share] = [depth >= SHALLOWEST ? excess : UNKNOWN, -1];
    for (let first = 0; first <= cells; first += 1) {
      const cost = costOf(one, first) + costOf(other, cells - first);
      if (cost < least) [least, share] = [cost, first];
    }
    best.push(least);
    left.push(share);
    if (least <= 0) break;
  }
  return { depth, prefix, wanted, excess, halves, best, left };
}

function build(leaves: readonly number[], depth: number, weigh: Weigh, most: number): Node {
  const [first = 0] = leaves;
  const prefix = first >> (LEAF_BITS - depth);
  if (depth === LEAF_BITS) {
    const wanted = weigh(depth, prefix);
    return { depth, prefix, wanted, excess: 0, best: [0], left: [-1] };
  }
  const bit = LEAF_BITS - depth - 1;
  const ones = leaves.filter((leaf) => ((leaf >> bit) & 1) === 1);
  const zeros = leaves.filter((leaf) => ((leaf >> bit) & 1) === 0);
  const half = (some: readonly number[]) =>
    some.length === 0 ? undefined : build(some, depth + 1, weigh, most);
  return join([depth, prefix], [half(zeros), half(ones)], weigh, most);
}

function collect(node: Node | undefined, cells: number, into: Cell[]): void {
  if (node === undefined) return;
  const index = Math.min(cells, node.best.length) - 1;
  const share = node.left[index] ?? -1;
  if (share < 0 || node.halves === undefined) {
    into.push({ depth: node.depth as CellDepth, prefix: node.prefix });
    return;
  }
  collect(node.halves[0], share, into);
  collect(node.halves[1], index + 1 - share, into);
}

const evenly: Weigh = (depth) => 2 ** (LEAF_BITS - depth);

/**
 * The best cover of some leaves by at most `most` cells of mixed depth: all of them, with the
 * least weight besides. Exact: dynamic programming over the tree of prefixes.
 * @param most the number of cells; more are used only where the leaves lie too far apart for the
 *   shallowest depth
 * @param weigh how many posts to expect in a cell; every leaf alike unless told
 * @param tolerated of the leaves wanted, the share that may be asked for besides if that spares cells
 */
export function coverOf(
  leaves: readonly number[],
  most: number,
  weigh: Weigh = evenly,
  tolerated = 0,
): Cover {
  if (leaves.length === 0) return { cells: [], excess: 0, wanted: 0 };
  const roots = new Set(leaves.map((leaf) => leaf >> (LEAF_BITS - SHALLOWEST)));
  const allowed = Math.max(most, roots.size);
  const root = build(leaves, 0, weigh, allowed);
  const cells: Cell[] = [];
  const enough = root.best.findIndex((excess) => excess <= tolerated * root.wanted) + 1;
  const used = enough > 0 ? enough : allowed;
  collect(root, used, cells);
  const excess = costOf(root, used);
  return { cells, excess, wanted: root.wanted };
}
