import type { Danger, Reason, Weight } from './cause.ts';

/**
 * When a rule finds something: each group of `all` has to have one of its terms in the text, none of
 * `none` may be there, all within one sentence, or within the whole text where `within` says so.
 *
 * A term is compared after folding (case, width, look-alike letters, digits, spacing), so it is
 * written in plain small letters. In scripts with spaces it is whole words, where `*` at an end
 * stands for the rest of a word; in Japanese, Chinese and Burmese it is any part of the text. Three
 * dots between two words stand for up to three words, or twelve characters, between them. `@name` is
 * all terms of the list's set of that name.
 */
export interface RuleTerms {
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly string[];
  readonly within?: 'text';
}

/** A rule of what is forbidden. Its id is `{language}-{reason}-{what it is about}`. */
export interface ForbiddenRule extends RuleTerms {
  readonly id: string;
  readonly reason: Reason;
  readonly weight: Weight;
}

/** A rule of what shows danger. Its id is `{language}-{danger}-{what it is about}`. */
export interface DangerRule extends RuleTerms {
  readonly id: string;
  readonly danger: Danger;
}

/** The rules of one language; as data, so that the secretariat can change them. */
export interface RuleList {
  readonly language: string;
  /** Terms that several rules name, as `@name`. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly forbidden: readonly ForbiddenRule[];
  readonly danger: readonly DangerRule[];
}
