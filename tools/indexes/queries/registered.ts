import type { PlainQuery } from '../check.ts';

/** What a source asks, as `usesBelow` finds it, and the queries that come of it. */
export interface Registered {
  readonly uses: readonly string[];
  readonly queries: readonly PlainQuery[];
}

export const NEWEST = [['createdAt', 'DESCENDING']] as const;
