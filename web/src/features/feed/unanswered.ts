import { distanceKm } from '@friends/domain';
import { idToken } from '../../firebase/auth.ts';
import { structuredQuery } from '../../firebase/listing-query.ts';
import { queryListings } from '../../firebase/listings.ts';
import { currentSession } from '../../firebase/session.ts';
import { homeCentre } from './grounds.ts';
import { addressOf } from './request.ts';
import type { FeedPost, FeedRequest } from './request.ts';

/** So far from home a request without an answer is shown; so many of the newest are looked at. */
const WIDE_KM = 50;
const LOOKED_AT = 20;
const SHOWN = 2;

/**
 * Requests of others that nobody has answered for days, for the top of a member's own feed. Never
 * rejects: the feed does without.
 */
export async function findUnanswered(request: FeedRequest): Promise<readonly FeedPost[]> {
  if (addressOf(request.search) !== '') return [];
  const centre = await homeCentre(request);
  if (centre === undefined) return [];
  const query = { equal: [['unanswered', true]], anyOf: [], limit: LOOKED_AT } as const;
  try {
    const token = await idToken();
    const found = await queryListings(request.language, structuredQuery(query), token);
    const { uid } = currentSession();
    return found
      .filter(({ listing }) => listing.author !== uid)
      .filter(({ listing }) => distanceKm(centre, listing.place.geohash) <= WIDE_KM)
      .slice(0, SHOWN);
  } catch {
    return [];
  }
}
