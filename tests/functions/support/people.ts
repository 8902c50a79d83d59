import { nicknameSkeleton, RULES_VERSION } from '@friends/domain';
import type { AnyReadingLanguage, Language } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { db, newId } from './suite.ts';

/** Two places of the house, as the seed writes them. */
export const HAMAMATSU = {
  code: '22130',
  name: { ja: '浜松市', kana: 'はままつし', en: 'Hamamatsu' },
  prefecture: '22',
  geohash: 'xn1w2',
};
export const SAPPORO = {
  code: '01100',
  name: { ja: '札幌市', kana: 'さっぽろし', en: 'Sapporo' },
  prefecture: '01',
  geohash: 'xpssb',
};

export async function makePlaces(): Promise<void> {
  for (const place of [HAMAMATSU, SAPPORO]) await db.doc(`places/${place.code}`).set(place);
}

/** A member in good standing who reads `reading`. @returns the uid */
export async function makeMember(
  nickname: string,
  reading: AnyReadingLanguage,
  speaks: readonly Language[],
  reads: readonly Language[] = [],
): Promise<string> {
  const uid = newId();
  await db.doc(`members/${uid}`).set({
    nickname,
    skeleton: nicknameSkeleton(nickname),
    speaks,
    reads,
    prefecture: HAMAMATSU.prefecture,
    joinedAt: Timestamp.now(),
    badges: {},
    likes: 0,
  });
  await db.doc(`members/${uid}/private/settings`).set({
    readingLanguage: reading,
    home: { code: HAMAMATSU.code, geohash: HAMAMATSU.geohash },
    radiusKm: 30,
    notify: true,
    acceptedRules: RULES_VERSION,
    adult: true,
  });
  return uid;
}
