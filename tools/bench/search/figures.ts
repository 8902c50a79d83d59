import type { PageCost } from './pages.ts';
import { PAGE } from './pages.ts';

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const quantile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * part) - 1] ?? Number.NaN;
const round = (number: number): number => Number(number.toFixed(3));

const isFull = ({ ids }: PageCost): boolean => ids.length >= PAGE;
const perResult = ({ reads, ids }: PageCost): number => reads / ids.length;

/** What the pages of one way to search come to; `undefined` where none of them is full. */
export interface Figures {
  readonly full: number;
  readonly reads: number;
  readonly shown: number;
  readonly perResult: number;
  readonly p95: number;
  /** The same of towns and villages alone; absent where none of their pages is full. */
  readonly rural?: number;
  readonly queries: number;
  readonly p95Queries: number;
  readonly mostQueries: number;
}

export function figuresOf(costs: readonly PageCost[]): Figures | undefined {
  const full = costs.filter(isFull);
  if (full.length === 0) return undefined;
  const rural = full.filter(({ isRural }) => isRural).map(perResult);
  return {
    full: full.length,
    reads: round(mean(full.map(({ reads }) => reads))),
    shown: round(mean(full.map(({ ids }) => ids.length))),
    perResult: round(mean(full.map(perResult))),
    p95: round(quantile(full.map(perResult), 0.95)),
    ...(rural.length > 0 && { rural: round(mean(rural)) }),
    queries: round(mean(full.map(({ queries }) => queries))),
    p95Queries: quantile(
      full.map(({ queries }) => queries),
      0.95,
    ),
    mostQueries: Math.max(...full.map(({ queries }) => queries)),
  };
}

/** Of fewer full pages a mean says little. */
export const LEAST_FULL = 10;

/** How reads per result grow where the page was full with few posts too; undefined where few were. */
export function growthOf(few: readonly PageCost[], many: readonly PageCost[]): number | undefined {
  const both = few.map((cost, at) => [cost, many[at]] as const);
  const full = both.filter(([one, other]) => isFull(one) && other !== undefined && isFull(other));
  if (full.length < LEAST_FULL / 2) return undefined;
  const before = mean(full.map(([one]) => perResult(one)));
  const after = mean(full.flatMap(([, other]) => (other ? [perResult(other)] : [])));
  return round(after / before);
}

export { mean, round };
