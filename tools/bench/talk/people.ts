import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData, Firestore } from 'firebase-admin/firestore';
import { postFields } from '../../../tests/functions/support/posts.ts';

/** The post that all threads of the bench are about. */
export const POST = 'talkbenchpost0000000';

export const newThread = (pair: number): string => `thread${String(pair).padStart(14, '0')}`;
export const uidOf = (role: string, pair: number): string =>
  `${role}${String(pair).padStart(20 - role.length, '0')}`;

/** A member in good standing, and their settings, as documents. */
export function memberDocuments(
  nickname: string,
  reading: string,
): { member: DocumentData; settings: DocumentData } {
  return {
    member: {
      nickname,
      skeleton: nickname.toLowerCase(),
      speaks: [reading],
      reads: [],
      prefecture: '22',
      joinedAt: Timestamp.now(),
      badges: {},
      likes: 0,
    },
    settings: {
      readingLanguage: reading,
      home: { code: '22130', geohash: 'xn1w2' },
      radiusKm: 30,
      notify: true,
      acceptedRules: 1,
      adult: true,
    },
  };
}

/** Pairs of a Japanese author and a Portuguese inquirer, each with an open thread. */
export async function writePeople(db: Firestore, pairs: number): Promise<void> {
  await db.doc(`posts/${POST}`).set(postFields(uidOf('author', 0), {}));
  for (let pair = 0; pair < pairs; pair += 1) {
    const [author, inquirer] = [uidOf('author', pair), uidOf('inquirer', pair)];
    const batch = db.batch();
    const people = {
      [author]: memberDocuments(`Hana ${pair}`, 'ja'),
      [inquirer]: memberDocuments(`Bruno ${pair}`, 'pt'),
    };
    for (const [uid, { member, settings }] of Object.entries(people)) {
      batch.set(db.doc(`members/${uid}`), member);
      batch.set(db.doc(`members/${uid}/private/settings`), settings);
    }
    const now = Timestamp.now();
    batch.set(db.doc(`threads/${newThread(pair)}`), {
      post: POST,
      author,
      inquirer,
      state: 'open',
      createdAt: now,
      updatedAt: now,
      read: {},
      unread: { author: 0, inquirer: 0 },
      spoke: { author: false, inquirer: false },
    });
    await batch.commit();
  }
}
