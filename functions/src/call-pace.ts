const WINDOW_MS = 60_000;
/** Beyond so many members, whoever has not called lately is forgotten. */
const REMEMBERED = 1_000;

/**
 * Counts what each member does by one kind of calls, in the memory of this process: for what costs
 * nobody anything, and only must not keep a service busy.
 * @param most times a minute
 * @returns asked with a uid and milliseconds, whether that is still within the pace
 */
export function createCallPace(most: number): (uid: string, now: number) => boolean {
  const calls = new Map<string, readonly number[]>();
  const forgetOld = (now: number) => {
    for (const [uid, times] of calls) {
      if (times.every((time) => now - time >= WINDOW_MS)) calls.delete(uid);
    }
  };
  return (uid, now) => {
    if (calls.size >= REMEMBERED) forgetOld(now);
    const recent = (calls.get(uid) ?? []).filter((time) => now - time < WINDOW_MS);
    if (recent.length >= most) return false;
    calls.set(uid, [...recent, now]);
    return true;
  };
}
