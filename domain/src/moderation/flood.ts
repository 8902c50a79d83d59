import type { Cause } from './cause.ts';

/** Spam that no list has to know: the same again and again, and floods of signs. */
export function findFloods(text: string): Cause[] {
  void text;
  return [];
}
