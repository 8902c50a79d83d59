import type { ListedLanguage } from '@friends/domain';
import type { RuleList } from '@friends/domain/moderation';
import { documentIfThere } from '../firebase/document-if-there.ts';
import { idToken } from '../firebase/session.ts';

/**
 * A list of rules as an admin has changed it.
 * @param isList whether something is a list that works here; it may be of a newer version's
 * @returns undefined where none has, and where it cannot be had: functions look at everything anyway
 */
export async function changedList(
  language: ListedLanguage,
  isList: (value: unknown) => value is RuleList,
): Promise<RuleList | undefined> {
  try {
    const token = await idToken();
    if (token === undefined) return undefined;
    const document = await documentIfThere(`lists/${language}`, token);
    const list = document?.['list'];
    const value: unknown = typeof list === 'string' ? JSON.parse(list) : undefined;
    return isList(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
