import { messageNoticeId, threadNoticeId } from '@friends/domain';
import type { NoticeContent, Role } from '@friends/domain';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../functions/src/context.ts';
import { tellOfThread } from '../../functions/src/notice/tell-of-thread.ts';
import { writeNotice } from '../../functions/src/notice/write-notice.ts';
import { context } from '../functions/support/suite.ts';

/** A project of its own, in which no trigger runs. */
const db = getFirestore(initializeApp({ projectId: 'demo-notices' }, 'notices'));
const NOW = Date.parse('2026-11-23T03:00:00Z');
const own: Context = { ...context, db, now: () => NOW };
const time = (seconds: number) => Timestamp.fromMillis(NOW + seconds * 1000);

const THREAD = db.doc('threads/t');

/** The thread of Bruno, who asks, and Hanako, who wrote the post, as functions leave it. */
const thread = {
  post: 'p',
  author: 'hanako',
  inquirer: 'bruno',
  state: 'open',
  read: {},
  unread: { author: 1, inquirer: 0 },
  spoke: { author: false, inquirer: true },
  lastMessage: { id: 'm1', from: 'inquirer', at: time(1) },
  titles: { author: '日本語を教えます', inquirer: 'Ensino japonês' },
  nicknames: { author: 'Hanako', inquirer: 'Bruno' },
};

async function said(from: Role, seconds: number, unread: object): Promise<void> {
  await THREAD.update({ lastMessage: { id: `m${seconds}`, from, at: time(seconds) }, unread });
}

async function read(role: Role, seconds: number): Promise<void> {
  await THREAD.update({ [`read.${role}`]: time(seconds), [`unread.${role}`]: 0 });
}

/** All that the two are told after any change, each as often as events come. */
async function settle(): Promise<void> {
  for (const role of ['author', 'inquirer', 'author'] as const) await tellOfThread(own, 't', role);
}

async function notices(uid: string): Promise<Record<string, DocumentData>> {
  const { docs } = await db.collection(`notices/${uid}/items`).get();
  return Object.fromEntries(docs.map((notice) => [notice.id, notice.data()]));
}

beforeEach(async () => {
  for (const name of ['members', 'threads', 'notices', 'sanctions', 'blocks']) {
    await db.recursiveDelete(db.collection(name));
  }
  for (const uid of ['hanako', 'bruno']) {
    await db.doc(`members/${uid}`).set({ nickname: uid });
    await db.doc(`members/${uid}/private/settings`).set({ notify: true });
  }
  await THREAD.set(thread);
});

describe('who is written to', () => {
  it('is told of an answer once, until the thread is looked at', async () => {
    await settle();
    const opened = {
      type: 'thread-opened',
      params: { thread: 't', post: 'p', nickname: 'Bruno', title: '日本語を教えます' },
      createdAt: time(0),
    };
    expect(await notices('hanako')).toEqual({ [threadNoticeId('t')]: opened });
    await said('inquirer', 2, { author: 2, inquirer: 0 });
    await settle();
    expect(await notices('hanako')).toEqual({ [threadNoticeId('t')]: opened });
    expect(await notices('bruno')).toEqual({});
  });

  it('is told once of all that is unread, and anew of what comes after having read', async () => {
    await settle();
    await read('author', 2);
    await settle();
    expect((await notices('hanako'))[threadNoticeId('t')]).toMatchObject({ readAt: time(2) });

    await said('inquirer', 3, { author: 1, inquirer: 0 });
    await settle();
    const received = {
      type: 'message-received',
      params: { thread: 't', nickname: 'Bruno' },
      createdAt: time(3),
    };
    expect((await notices('hanako'))[messageNoticeId('t')]).toEqual(received);
    await said('inquirer', 4, { author: 2, inquirer: 0 });
    await settle();
    await read('author', 5);
    await settle();
    expect((await notices('hanako'))[messageNoticeId('t')]).toEqual({
      ...received,
      createdAt: time(4),
      readAt: time(5),
    });
    await said('inquirer', 6, { author: 1, inquirer: 0 });
    await settle();
    expect((await notices('hanako'))[messageNoticeId('t')]).toEqual({
      ...received,
      createdAt: time(6),
    });
  });

  it('is not told again of what was put aside unread', async () => {
    await said('author', 2, { author: 0, inquirer: 1 });
    await settle();
    const notice = db.doc(`notices/bruno/items/${messageNoticeId('t')}`);
    await notice.update({ readAt: time(3) });
    await settle();
    expect((await notice.get()).get('readAt')).toEqual(time(3));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['who has muted the thread', () => THREAD.update({ 'muted.author': true })],
    ['who has left it', () => THREAD.update({ 'left.author': true })],
    ['who has blocked the other', () => db.doc('blocks/hanako_bruno').set({})],
    ['whom the other has blocked', () => db.doc('blocks/bruno_hanako').set({})],
    ['who is sanctioned', () => db.doc('sanctions/hanako').set({ standing: 'suspended' })],
    ['who has gone', () => db.doc('members/hanako').delete()],
    [
      'who has silenced messages',
      () => db.doc('members/hanako/private/settings').update({ silenced: ['messages'] }),
    ],
    ['whose thread has gone', () => THREAD.delete()],
  ])('is told nothing: %s', async (_, change) => {
    await change();
    await settle();
    expect(await notices('hanako')).toEqual({});
  });

  it('has nothing left to read in a thread that is left', async () => {
    await settle();
    await THREAD.update({ 'left.author': true });
    await settle();
    expect((await notices('hanako'))[threadNoticeId('t')]).toMatchObject({ readAt: time(0) });
  });

  it('is told where somebody else has muted, or other kinds are silenced', async () => {
    await THREAD.update({ 'muted.inquirer': true, 'muted.author': false });
    await db.doc('members/hanako/private/settings').update({ silenced: ['events', 'posts'] });
    await settle();
    expect(Object.keys(await notices('hanako'))).toEqual([threadNoticeId('t')]);
  });

  it('is told once where events come side by side', async () => {
    await Promise.all([1, 2, 3, 4].map(() => tellOfThread(own, 't', 'author')));
    expect(Object.keys(await notices('hanako'))).toEqual([threadNoticeId('t')]);
  });
});

describe('a notice', () => {
  const cancelled: NoticeContent = {
    type: 'event-cancelled',
    params: { post: 'p', title: 'ピクニック' },
  };

  it('that is there already stays, read or not', async () => {
    await writeNotice(own, 'hanako', 'n', cancelled);
    const before = await notices('hanako');
    await writeNotice({ ...own, now: () => NOW + 1000 }, 'hanako', 'n', cancelled);
    expect(await notices('hanako')).toEqual(before);
    expect(before).toEqual({ n: { ...cancelled, createdAt: time(0) } });
  });
});
