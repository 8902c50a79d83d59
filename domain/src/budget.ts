import { LIMITS } from './limits.ts';

/** The calendar month (UTC) that a moment in milliseconds belongs to, as `2026-11`. */
export const budgetMonth = (now: number): string => new Date(now).toISOString().slice(0, 7);

/** `budgets/{month}_{uid}`: what one member's texts have cost this month. */
export const budgetId = (month: string, member: string): string => `${month}_${member}`;

/** When the month after `now` begins, in milliseconds. */
export function nextMonth(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

/** Whether `characters` more may be billed, given what was billed this month. */
export function withinBudget(
  characters: number,
  spent: { readonly member: number; readonly total: number },
): boolean {
  return (
    spent.member + characters <= LIMITS.budget.member &&
    spent.total + characters <= LIMITS.budget.total
  );
}

/** What a translation service bills for a text: Unicode code points, white space included. */
export const billedCharacters = (text: string): number => [...text].length;
