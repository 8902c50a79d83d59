import { HttpsError } from 'firebase-functions/v2/https';
import type { Outcome } from '../translation/translate-texts.ts';

/**
 * The text of an outcome, for whoever asked by a call.
 * @throws {HttpsError} resource-exhausted with `{problem: 'budget'}`, or unavailable
 */
export function demandText(outcome: Outcome): string {
  if ('text' in outcome) return outcome.text;
  if (outcome.problem === 'budget') {
    throw new HttpsError('resource-exhausted', 'budget', { problem: 'budget' });
  }
  throw new HttpsError('unavailable', 'translation');
}
