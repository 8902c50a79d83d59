import { LIMITS } from '@friends/domain';

const WINDOW_MS = 60_000;
/** Beyond so many members, whoever has not looked lately is forgotten. */
const REMEMBERED = 1_000;

const looks = new Map<string, readonly number[]>();

function forgetOld(now: number): void {
  for (const [uid, times] of looks) {
    if (times.every((time) => now - time >= WINDOW_MS)) looks.delete(uid);
  }
}

/**
 * Counts one preview or second look of a member, in the memory of this process: what each costs
 * is held by the budget, this only keeps one phone from keeping the translator busy.
 * @param now milliseconds
 * @returns whether it is within `LIMITS.looksPerMinute`
 */
export function mayLook(uid: string, now: number): boolean {
  if (looks.size >= REMEMBERED) forgetOld(now);
  const recent = (looks.get(uid) ?? []).filter((time) => now - time < WINDOW_MS);
  if (recent.length >= LIMITS.looksPerMinute) return false;
  looks.set(uid, [...recent, now]);
  return true;
}
