import { composeListing } from '@friends/domain';
import type { Kind, Listing, Place, Post, ReadingLanguage } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { db, newId } from '../../functions/support/suite.ts';
import { placeOf } from './demo.ts';

const DAY_MS = 86_400_000;

interface Listed {
  readonly title: string;
  readonly body?: string;
  /** JIS code of the municipality. */
  readonly place: string;
  readonly kind?: Kind;
  /** Milliseconds; listings without are older than what other journeys write. */
  readonly createdAt?: number;
}

function listingOf(language: ReadingLanguage, listed: Listed, place: Place): Listing {
  const { title, body = title, kind = 'offer' } = listed;
  const createdAt = listed.createdAt ?? Date.now() - 40 * DAY_MS;
  const post: Post = {
    author: 'listed',
    kind,
    category: 'hobbies',
    audience: 'everyone',
    title,
    body,
    place: { code: place.code, geohash: place.geohash },
    speaks: { ja: true },
    japaneseNeeded: 'none',
    state: 'open',
    revision: 1,
    createdAt,
    updatedAt: createdAt,
  };
  return composeListing(post, {
    language: language === 'ja-easy' ? 'ja' : language,
    nickname: 'Yuri',
    badges: [],
    placeName: { name: place.name.en, prefecture: place.prefecture },
    texts: { title, body },
    translation: 'original',
  });
}

/**
 * Puts listings there as functions would, many at a time, of one language alone. The counts of
 * cells (`densities`) do not know them.
 * @returns takes them away again
 */
export async function list(
  language: ReadingLanguage,
  all: readonly Listed[],
): Promise<() => Promise<void>> {
  const refs = all.map(() => db.doc(`listings/${language}/items/${newId()}`));
  const write = db.batch();
  all.forEach((one, index) => {
    const listing = listingOf(language, one, placeOf(one.place));
    const ref = refs[index];
    const times = {
      createdAt: Timestamp.fromMillis(listing.createdAt - index),
      updatedAt: Timestamp.fromMillis(listing.updatedAt),
    };
    if (ref) write.set(ref, { ...listing, ...times });
  });
  await write.commit();
  return async () => {
    const removal = db.batch();
    refs.forEach((ref) => removal.delete(ref));
    await removal.commit();
  };
}
