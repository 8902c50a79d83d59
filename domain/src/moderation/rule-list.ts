import type { Danger, Reason, Weight } from './cause.ts';

/**
 * When a rule finds something: each group of `all` has to have one of its terms in the text, none of
 * `none` may be there, all within one sentence, or within the whole text where `within` says so. A
 * line break, 。 ။ ! ? and a full stop before a space end a sentence; a comma does not.
 *
 * A term is compared after folding (case, width, look-alike letters, digits, spacing, punctuation),
 * so it is written in plain small letters. In scripts with spaces it is whole words, where `*` at an
 * end of any of them stands for the rest of the word (`vend* cont*`); in Japanese, Chinese, Burmese
 * and Thai it is any part of the text. Three dots between two words stand for up to three words, or
 * twelve characters, between them (`sell ... account`). `#` stands for any number (`# yen`, `#円`).
 * `@name`, alone, is all terms of the list's set of that name.
 *
 * What is found without being written: letters with spaces, dots or stars between them, letters
 * three times and more, 0 1 3 4 5 7 @ $ for letters, a term without its accents (four letters or
 * more; in Vietnamese two words or more, in a sentence with hardly any accent), a word of four kana or
 * more in the other kana.
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
  /** `false` where not even the set `excuses` speaks for it. */
  readonly excused?: false;
}

/** A rule of what shows danger. Its id is `{language}-{danger}-{what it is about}`. */
export interface DangerRule extends RuleTerms {
  readonly id: string;
  readonly danger: Danger;
}

/** The rules of one language; as data, so that the secretariat can change them. */
export interface RuleList {
  readonly language: string;
  /**
   * Terms that several rules name, as `@name`. Two sets work by themselves: where one of `excuses`
   * (warning of it, quoting the rule, asking whether it is allowed) stands in the sentence, or in
   * the one before or behind it, no forbidden rule holds there; where one of `harmless` stands in
   * the sentence (a film, a lecture, a drill), no danger rule does.
   */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly forbidden: readonly ForbiddenRule[];
  readonly danger: readonly DangerRule[];
}
