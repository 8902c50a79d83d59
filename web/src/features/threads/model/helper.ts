import type { Role } from '@friends/domain';

/** Who helps in a thread: the author of an offer, whoever answers a request; in events nobody. */
export const helpsIn = (kind: unknown, role: Role): boolean =>
  kind === (role === 'author' ? 'offer' : 'request');
