import type { FORBIDDEN } from '../forbidden.ts';

/** What something is forbidden for. */
export type Reason = (typeof FORBIDDEN)[number];

/**
 * How much a cause weighs: a hint to the writer alone; something a moderator should look at; or so
 * grave that nobody else should see it before.
 */
export type Weight = 'hint' | 'case' | 'grave';

/** Something in a text that looks forbidden. */
export interface Cause {
  readonly reason: Reason;
  readonly weight: Weight;
  /** The id of the rule that found it: of a list, or of what is recognised without one. */
  readonly rule: string;
  /** Where it stands in the text as it was written, in UTF-16 code units; `end` is behind it. */
  readonly start: number;
  readonly end: number;
}

/** What somebody's own words may show that they are in. */
export const DANGERS = [
  'documents-taken',
  'unpaid',
  'violence',
  'harassed',
  'dismissal',
  'forced',
  'pregnancy',
  'accident',
  'debt',
  'hunger',
  'despair',
] as const;
export type Danger = (typeof DANGERS)[number];

/** A sign of danger in somebody's own words: shown to nobody but the writer. */
export interface Sign {
  readonly danger: Danger;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** Where a text stands: what one may say of oneself depends on who reads it. */
export type Setting =
  { readonly kind: 'post' } | { readonly kind: 'message'; readonly bothWrote: boolean };
