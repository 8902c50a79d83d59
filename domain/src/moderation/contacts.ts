import type { Cause, Setting } from './cause.ts';

/** Telephone numbers, mail addresses, handles and links that are somebody's. */
export function findContacts(text: string, setting: Setting): Cause[] {
  void text;
  void setting;
  return [];
}
