import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../functions/src/context.ts';
import { mailUnread } from '../../functions/src/notice/mail-unread.ts';
import { context, newId } from '../functions/support/suite.ts';

/** A project of its own, in which no trigger runs. */
const app = initializeApp({ projectId: 'demo-mail' }, 'mail');
const db = getFirestore(app);
const auth = getAuth(app);
const NOW = Date.parse('2026-11-23T09:30:00Z');
const HOUR_MS = 3_600_000;
const mailing = { auth, app: 'https://friends.example' };
const at = (hours: number): Context => ({ ...context, db, now: () => NOW + hours * HOUR_MS });

let hanako: string;
let thread: string;

/** A thread in which Hanako has something to read since an hour. */
async function unread(fields: object = {}): Promise<string> {
  const id = newId();
  const time = Timestamp.fromMillis(NOW - HOUR_MS);
  await db.doc(`threads/${id}`).set({
    author: hanako,
    inquirer: 'bruno',
    unread: { author: 1, inquirer: 0 },
    lastMessage: { id: 'm', from: 'inquirer', at: time },
    excerpts: { author: 'とても秘密のこと' },
    nicknames: { author: 'Hanako', inquirer: 'Bruno' },
    updatedAt: time,
    ...fields,
  });
  return id;
}

const settings = () => db.doc(`members/${hanako}/private/settings`);

async function mails(): Promise<DocumentData[]> {
  return (await db.collection('mail').get()).docs.map((mail) => mail.data());
}

beforeEach(async () => {
  for (const name of ['members', 'threads', 'mail', 'sanctions']) {
    await db.recursiveDelete(db.collection(name));
  }
  const email = `${newId()}@example.org`;
  hanako = (await auth.createUser({ email, emailVerified: true })).uid;
  await db.doc(`members/${hanako}`).set({ nickname: 'Hanako' });
  await settings().set({ notify: true, readingLanguage: 'pt' });
  thread = await unread();
});

describe('who has left an address and has something to read', () => {
  it('gets a mail in their language that names and quotes nobody', async () => {
    await mailUnread(at(0), mailing);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      member: hanako,
      to: (await auth.getUser(hanako)).email,
      message: { subject: 'Você tem uma resposta – JP-MIRAI Friends' },
    });
    expect(mail?.['message'].text).toContain('https://friends.example/pt/threads');
    expect(JSON.stringify(mail)).not.toMatch(/Bruno|秘密/);
  });

  it('gets one a day, however much there is to read', async () => {
    for (let more = 0; more < 120; more += 1) await unread();
    await Promise.all([mailUnread(at(0), mailing), mailUnread(at(0), mailing)]);
    await mailUnread(at(1), mailing);
    expect(await mails()).toHaveLength(1);
    await db.doc(`threads/${thread}`).update({ updatedAt: Timestamp.fromMillis(NOW + HOUR_MS) });
    await mailUnread(at(24), mailing);
    expect(await mails()).toHaveLength(2);
  });

  it('is addressed in English where the language is none of the ten', async () => {
    await settings().update({ readingLanguage: 'ne' });
    await mailUnread(at(0), mailing);
    expect((await mails())[0]?.['message'].subject).toContain('You have a reply');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['who has read it', () => db.doc(`threads/${thread}`).update({ 'unread.author': 0 })],
    ['who has muted it', () => db.doc(`threads/${thread}`).update({ 'muted.author': true })],
    ['whose thread was left', () => db.doc(`threads/${thread}`).update({ 'left.inquirer': true })],
    ['who spoke last', () => db.doc(`threads/${thread}`).update({ 'lastMessage.from': 'author' })],
    [
      'who was told the day before',
      () =>
        db.doc(`threads/${thread}`).update({ updatedAt: Timestamp.fromMillis(NOW - 25 * HOUR_MS) }),
    ],
    ['who wants no news', () => settings().update({ notify: false })],
    ['who has silenced messages', () => settings().update({ silenced: ['messages'] })],
    ['who is sanctioned', () => db.doc(`sanctions/${hanako}`).set({ standing: 'suspended' })],
    ['who has gone', () => db.doc(`members/${hanako}`).delete()],
    [
      'whose address is not theirs for sure',
      () => auth.updateUser(hanako, { emailVerified: false }),
    ],
    [
      'who has left no address',
      async () => {
        await auth.deleteUser(hanako);
        await auth.createUser({ uid: hanako });
      },
    ],
  ])('gets none: %s', async (_, change) => {
    await change();
    await mailUnread(at(0), mailing);
    expect(await mails()).toEqual([]);
  });
});
