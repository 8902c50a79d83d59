/** A wait in the largest unit that says enough, as a key of the texts and its count. */
export function waitOf(seconds: number): { readonly key: string; readonly count: number } {
  if (seconds < 60) return { key: 'wait.seconds', count: Math.max(1, Math.ceil(seconds)) };
  if (seconds < 3600) return { key: 'wait.minutes', count: Math.ceil(seconds / 60) };
  return { key: 'wait.hours', count: Math.ceil(seconds / 3600) };
}
