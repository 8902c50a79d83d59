import { inquiryId, LIMITS } from '@friends/domain';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import { beforeEach, expect, it } from 'vitest';
import { settleSecondHelper } from '../../functions/src/thread/settle-second-helper.ts';
import { postFields } from '../functions/support/posts.ts';
import { context } from '../functions/support/suite.ts';

/** A project of its own, in which no trigger runs. */
const db = getFirestore(initializeApp({ projectId: 'demo-second' }, 'second'));
const own = { ...context, db };
const now = Timestamp.now();
const THREAD = db.doc('threads/t');
const POST = db.doc('posts/p');

/** Ana's request, which Bo answers; a dozen others speak her language. */
const OTHERS = Array.from({ length: LIMITS.rescue.helpers + 2 }, (_, index) => `other${index}`);

beforeEach(async () => {
  for (const found of await db.listCollections()) await db.recursiveDelete(found);
  const batch = db.batch();
  for (const uid of ['ana', 'bo', 'asked', 'blocked', ...OTHERS]) {
    const member = { nickname: uid, speaks: ['ja'], reads: [], prefecture: '22', badges: {} };
    batch.set(db.doc(`members/${uid}`), member);
    batch.set(db.doc(`members/${uid}/private/settings`), { readingLanguage: 'ja', notify: true });
  }
  batch.set(
    POST,
    postFields('ana', { kind: 'request', title: '通訳', body: '病院で', speaks: { ja: true } }),
  );
  for (const uid of ['bo', 'asked']) {
    batch.set(db.doc(`inquiries/${inquiryId('p', uid)}`), { thread: 't', createdAt: now });
  }
  batch.set(db.doc('blocks/ana_blocked'), { owner: 'ana', other: 'blocked', createdAt: now });
  batch.set(THREAD, {
    ...{ post: 'p', author: 'ana', inquirer: 'bo', state: 'open', createdAt: now },
    ...{ nicknames: { author: 'Ana', inquirer: 'Bo' }, secondHelper: { inquirer: true } },
  });
  await batch.commit();
});

/** Who has been told what, however often events come. */
async function told(): Promise<Record<string, string>> {
  for (let time = 0; time < 2; time += 1) await settleSecondHelper(own, 't');
  const { docs } = await db.collectionGroup('items').get();
  const notices = docs.map((notice) => {
    const { step, reach } = notice.get('params') as { step?: string; reach?: string };
    return [notice.ref.parent.parent?.id, `${notice.get('type')} ${step ?? reach}`] as const;
  });
  return Object.fromEntries(notices) as Record<string, string>;
}

it('is suggested to who asked for help, and to nobody else', async () => {
  expect(await told()).toEqual({ ana: 'second-helper suggested' });
});

it('is looked for among ten others once who asked for help agrees', async () => {
  await THREAD.update({ 'secondHelper.author': true });
  const { bo, ...others } = await told();
  expect(bo).toBe('second-helper agreed');
  expect(Object.values(others)).toEqual(
    Array.from({ length: LIMITS.rescue.helpers }, () => 'help-wanted wider'),
  );
  for (const uid of Object.keys(others)) expect(OTHERS).toContain(uid);
  // Nothing in what they are told leads to the thread.
  for (const uid of Object.keys(others)) {
    const { docs } = await db.collection(`notices/${uid}/items`).get();
    expect(docs.map((notice) => Object.keys(notice.get('params') as object).sort())).toEqual([
      ['post', 'reach', 'title'],
    ]);
  }
});

it('is not looked for after a no', async () => {
  await THREAD.update({ 'secondHelper.author': false });
  expect(await told()).toEqual({ bo: 'second-helper declined' });
});

it.each([
  ['the request is closed', () => POST.update({ state: 'closed' })],
  ['the post is no request', () => POST.update({ kind: 'offer' })],
  ['one has left', () => THREAD.update({ 'left.inquirer': true })],
  ['one has blocked the other', () => db.doc('blocks/bo_ana').set({ owner: 'bo', other: 'ana' })],
])('is not spoken of where %s', async (_, change) => {
  await THREAD.update({ 'secondHelper.author': true });
  await change();
  expect(await told()).toEqual({});
});
