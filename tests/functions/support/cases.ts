import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { deliverMessage } from '../../../functions/src/thread/deliver-message.ts';
import { accountsAt, haveAccountSecret } from './accounts.ts';
import { HAMAMATSU } from './people.ts';
import { postFields } from './posts.ts';
import { newId } from './suite.ts';
import { writeLists } from './word-lists.ts';

export const NOW = Date.now();
export const DAY = 86_400_000;
export const now = accountsAt('demo-cases')(NOW);
export const { db } = now;
export const GRAVE = '口座売ります';
export const SUSPICIOUS = '特別価格でご案内します';

/** A member, a month old unless said. @returns the uid */
export async function join(nickname: string, joinedDaysAgo = 30): Promise<string> {
  const uid = newId();
  await db.doc(`members/${uid}`).set({
    ...{ nickname, speaks: ['ja'], reads: [], prefecture: '22', badges: {}, likes: 0 },
    joinedAt: Timestamp.fromMillis(NOW - joinedDaysAgo * DAY),
  });
  const settings = { readingLanguage: 'ja', radiusKm: 30, notify: true };
  await db.doc(`members/${uid}/private/settings`).set(settings);
  return uid;
}

/** A post that was written, and nobody has looked at. @returns its id */
export async function post(author: string, body: string, more: DocumentData = {}): Promise<string> {
  const id = newId();
  const fields = { title: '料理の会', body, language: 'ja', ...more };
  await db.doc(`posts/${id}`).set(postFields(author, fields));
  return id;
}

/** @returns the thread's id */
export async function thread(author: string, inquirer: string, spoke = {}): Promise<string> {
  const id = newId();
  const at = Timestamp.fromMillis(NOW - DAY);
  await db.doc(`threads/${id}`).set({
    ...{ post: 'none', author, inquirer, state: 'open', createdAt: at, updatedAt: at, read: {} },
    ...{ unread: { author: 0, inquirer: 0 } },
    spoke: { author: false, inquirer: false, ...spoke },
  });
  return id;
}

let clock = NOW - DAY / 2;
/** Says something later than all before, and delivers it. @returns its id */
export async function say(of: string, from: string, text: string): Promise<string> {
  const id = newId();
  clock += 1000;
  const said = { from, text, language: 'ja', createdAt: Timestamp.fromMillis(clock) };
  await db.doc(`threads/${of}/messages/${id}`).set(said);
  await deliverMessage(now, of, id);
  return id;
}

/** A report that was written, and nobody has received. @returns its id */
export async function report(reporter: string, target: DocumentData, more: DocumentData = {}) {
  const id = [reporter, ...Object.values(target)].join('_');
  await db.doc(`reports/${id}`).set({
    ...{ reporter, target, reason: 'spam', attach: false },
    ...{ createdAt: Timestamp.fromMillis(NOW), ...more },
  });
  return id;
}

export const read = async (path: string): Promise<DocumentData | undefined> =>
  (await db.doc(path).get()).data();
export const isListed = async (id: string) => (await read(`listings/ja/items/${id}`)) !== undefined;
/** As a moderator decides. */
export const decide = (id: string, verdict: string, at = NOW) =>
  db.doc(`cases/${id}`).update({
    state: 'decided',
    decision: { verdict, words: { text: 'a' }, by: 'yoko', at: Timestamp.fromMillis(at) },
  });

/** Puts the lists and a place there, and a secret for what names members. */
export async function prepareCases(): Promise<void> {
  haveAccountSecret();
  await Promise.all([writeLists(db), db.doc(`places/${HAMAMATSU.code}`).set(HAMAMATSU)]);
}
