import { checkText, tidyText } from '@friends/domain';

/** What can be said about a text before anybody asks for it to be sent. */
export type EarlyProblem =
  | { readonly code: 'over'; readonly count: number }
  | { readonly code: 'hidden-characters' | 'malformed' };

/** How long a text will be when stored, in UTF-16 code units as rules count them. */
export const storedLength = (text: string): number => tidyText(text).length;

/** A problem worth telling while somebody is still typing; that it is empty is not. */
export function earlyProblem(text: string, max: number): EarlyProblem | undefined {
  const problem = checkText(text, max);
  if (problem === 'too-long') return { code: 'over', count: storedLength(text) - max };
  if (problem === 'hidden-characters' || problem === 'malformed') return { code: problem };
  return undefined;
}

/** A waiting time in the unit a person would use, rounded up. */
export function waitText(seconds: number): {
  readonly key: 'pace.seconds' | 'pace.minutes' | 'pace.hours';
  readonly count: number;
} {
  if (seconds <= 90) return { key: 'pace.seconds', count: Math.max(1, Math.ceil(seconds)) };
  if (seconds <= 90 * 60) return { key: 'pace.minutes', count: Math.ceil(seconds / 60) };
  return { key: 'pace.hours', count: Math.ceil(seconds / 3600) };
}
