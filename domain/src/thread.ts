import { checkText, tidyText } from './text/check.ts';
import type { TextProblem } from './text/check.ts';
import type { AnyReadingLanguage, Language } from './languages.ts';
import { textLanguage } from './languages.ts';
import { LIMITS } from './limits.ts';

/** The two sides of a thread. Messages name the side, never the member. */
export const ROLES = ['author', 'inquirer'] as const;
export type Role = (typeof ROLES)[number];

export const otherRole = (role: Role): Role => (role === 'author' ? 'inquirer' : 'author');

/** The document id that lets one member ask about one post only once. */
export const inquiryId = (post: string, inquirer: string): string => `${post}_${inquirer}`;

/** Ids that clients choose: 20 letters and digits, as the Firestore SDK makes them. */
export const CLIENT_ID = /^[A-Za-z0-9]{20}$/;

/** What is wrong with a message as typed, or undefined. */
export const checkMessage = (text: string): TextProblem | undefined =>
  checkText(text, LIMITS.message);
export const tidyMessage = tidyText;

/**
 * Whether a text in `language` has to be translated for this reader: not into its own language,
 * and not where the reader said "I read it". Easy Japanese readers get readings on Japanese.
 */
export function wantsTranslation(
  language: Language,
  readingLanguage: AnyReadingLanguage,
  reads: readonly Language[],
): boolean {
  return textLanguage(readingLanguage) !== language && !reads.includes(language);
}

/**
 * What the two of a request's thread say to a second helper, each for themselves: whoever helps
 * suggests one, whoever asked for help says yes or no.
 */
export type SecondHelper = Readonly<Partial<Record<Role, boolean>>>;
export const SECOND_HELPER_STEPS = ['suggested', 'agreed', 'declined'] as const;
export type SecondHelperStep = (typeof SECOND_HELPER_STEPS)[number];

/** How far the two have come about a second helper; the word of who asked for help decides. */
export function secondHelperStep(said: SecondHelper | undefined): SecondHelperStep | undefined {
  if (said?.author !== undefined) return said.author ? 'agreed' : 'declined';
  return said?.inquirer === true ? 'suggested' : undefined;
}
