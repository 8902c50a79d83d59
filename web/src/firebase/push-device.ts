import { LIMITS } from '@friends/domain';

/** A browser in which a member is told by push; `createdAt` in milliseconds. */
export interface KnownDevice {
  readonly id: string;
  readonly token: string;
  readonly createdAt: number;
}

/**
 * Under which of the few ids (a digit each) a browser is kept: its own where it has one, else a
 * free one, else that of the browser unheard of for longest.
 */
export function deviceIdFor(
  known: readonly KnownDevice[],
  token: string,
  remembered?: string,
): string {
  const own = known.find((device) => device.token === token)?.id ?? remembered;
  if (own !== undefined) return own;
  const taken = new Set(known.map(({ id }) => id));
  const ids = Array.from({ length: LIMITS.devices }, (_, digit) => String(digit));
  const oldest = [...known].sort((one, other) => one.createdAt - other.createdAt)[0];
  return ids.find((id) => !taken.has(id)) ?? oldest?.id ?? '0';
}
