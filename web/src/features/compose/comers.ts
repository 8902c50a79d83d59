import type { OwnPost } from './data.ts';

/**
 * How many people a change of an event would be told to; 0 where nobody can be asked about, which
 * keeps no author from changing their post.
 */
export async function comersOf({ id, event }: OwnPost): Promise<number> {
  if (event === undefined || !navigator.onLine) return 0;
  return (await import('./data.ts')).readComers(id).catch(() => 0);
}
