import { likeId } from '@friends/domain';
import { FieldValue } from 'firebase-admin/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import { inGroups } from '../../../functions/src/in-groups.ts';
import { memberDocuments } from '../talk/people.ts';

/** Phones that write side by side. */
export const AT_ONCE = 50;

export async function writeMember(db: Firestore, uid: string): Promise<void> {
  const { member, settings } = memberDocuments(uid, 'en');
  await db.doc(`members/${uid}`).set(member);
  await db.doc(`members/${uid}/private/settings`).set(settings);
}

const threadOf = (number: number): string => `like${String(number).padStart(16, '0')}`;

/** The like that one of many members gives, as their phone writes it; each from another one. */
export async function give(db: Firestore, to: string, number: number): Promise<void> {
  const [from, thread] = [`giver${number}`, threadOf(number)];
  const createdAt = FieldValue.serverTimestamp();
  const like = { from, to, thread, counts: true, bridge: true, createdAt };
  await db.doc(`likes/${likeId(from, thread)}`).set(like);
}

/** Many members like one. */
export async function giveMany(db: Firestore, to: string, likes: number): Promise<void> {
  const numbers = Array.from({ length: likes }, (_, number) => number);
  await inGroups(numbers, AT_ONCE, (number) => give(db, to, number));
}

export const likesShown = async (db: Firestore, uid: string): Promise<number> =>
  (await db.doc(`members/${uid}`).get()).get('likes') as number;

/** How often likes were written: each once, where none has been changed since; else NaN. */
export async function likesWritten(db: Firestore): Promise<number> {
  const { docs } = await db.collection('likes').select().get();
  const isOnce = docs.every(({ createTime, updateTime }) => createTime.isEqual(updateTime));
  return isOnce ? docs.length : NaN;
}
