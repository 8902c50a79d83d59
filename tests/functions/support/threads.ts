import type { Role } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { db, newId, until } from './suite.ts';

/** An opened thread without messages, as the inquirer's phone writes it. @returns its id */
export async function openThread(post: string, author: string, inquirer: string): Promise<string> {
  const id = newId();
  const now = Timestamp.now();
  await db.doc(`threads/${id}`).set({
    post,
    author,
    inquirer,
    state: 'open',
    createdAt: now,
    updatedAt: now,
    read: {},
    unread: { author: 0, inquirer: 0 },
    spoke: { author: false, inquirer: false },
  });
  return id;
}

/** @returns the message's id */
export async function say(thread: string, from: Role, text: string): Promise<string> {
  const id = newId();
  const message = { from, text, createdAt: Timestamp.now() };
  await db.doc(`threads/${thread}/messages/${id}`).set(message);
  return id;
}

export const readThread = async (id: string): Promise<DocumentData> =>
  (await db.doc(`threads/${id}`).get()).data() ?? {};
export const readMessage = async (thread: string, id: string): Promise<DocumentData> =>
  (await db.doc(`threads/${thread}/messages/${id}`).get()).data() ?? {};

/** Waits until a function has decided about a message's translation in one of these ways. */
export const untilTranslated = (thread: string, id: string, states = ['done', 'none']) =>
  until(`message ${id} ${states.join(' or ')}`, async () => {
    const message = await readMessage(thread, id);
    return states.includes(message['translation']) && message;
  });
