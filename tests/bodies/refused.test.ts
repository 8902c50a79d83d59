import { attendanceId } from '@friends/domain';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteAccount } from '../../functions/src/account/delete-account.ts';
import { deliverEventMessage } from '../../functions/src/attendance/on-event-message-created.ts';
import { askHelper } from '../../functions/src/care/ask-helper.ts';
import { thankHelpers } from '../../functions/src/care/thank-helpers.ts';
import * as functions from '../../functions/src/index.ts';
import { tellOfThread } from '../../functions/src/notice/tell-of-thread.ts';
import { postOf } from '../../functions/src/post/read-post.ts';
import { previewText } from '../../functions/src/thread/preview-translation.ts';
import { haveAccountSecret } from '../functions/support/accounts.ts';
import { makeMember, makePlaces } from '../functions/support/people.ts';
import { postFields } from '../functions/support/posts.ts';
import { freshName, makeProfile } from '../functions/support/profiles.ts';
import { context, db as suiteDb, newId } from '../functions/support/suite.ts';

/**
 * What a member may go on doing: to take what is theirs along, to go, to come back, to read what was
 * decided about them, and to say something against it.
 */
const LEFT = [
  ...['exportAccount', 'deleteAccount', 'redeemRecoveryCode'],
  ...['acknowledgeWarning', 'answerQuestion', 'appeal', 'myCases'],
];

/** What phones send; of a call that is not here it is enough that it refuses nothing at all. */
const [request, walk, thread, message] = [newId(), newId(), newId(), newId()];
const INPUTS: Readonly<Record<string, () => object>> = {
  saveProfile: () => makeProfile(freshName('Linh')),
  thankHelpers: () => ({ post: request, threads: [thread] }),
  translatePost: () => ({ posts: [request], language: 'ne' }),
  lookAgain: () => ({ thread, message, language: 'ja' }),
  previewTranslation: () => ({ thread, text: 'こんにちは' }),
  createRecoveryCode: () => ({}),
  testPush: () => ({}),
  translateMessages: () => ({ thread, messages: [message], language: 'ja' }),
};

const CALLS = Object.entries(functions)
  .filter(([, { __endpoint }]) => 'callableTrigger' in __endpoint && __endpoint.callableTrigger)
  .map(([name]) => name)
  .filter((name) => !LEFT.includes(name));

interface Call {
  readonly run: (request: object) => Promise<unknown>;
}

/** What a call answers to whom the token says it is. */
async function answerTo(uid: string, name: string): Promise<unknown> {
  const token = { firebase: { sign_in_provider: 'anonymous', identities: {} } };
  const request = { auth: { uid, token }, data: INPUTS[name]?.() ?? {} };
  try {
    return await (functions as unknown as Record<string, Call>)[name]?.run(request);
  } catch (error) {
    return (error as { code: unknown }).code;
  }
}

describe('an old token', () => {
  beforeAll(haveAccountSecret);
  beforeAll(makePlaces);

  it.each(CALLS)('is refused by %s at the next request', async (name) => {
    const [gone, suspended] = await Promise.all([
      makeMember(freshName('Linh'), 'vi', ['vi']),
      makeMember(freshName('Linh'), 'vi', ['vi']),
    ]);
    const sanction = { standing: 'suspended', cases: ['one'] };
    await suiteDb.doc(`sanctions/${suspended}`).set(sanction);
    await deleteAccount({ ...context, auth: getAuth() }, gone);
    const refusals = ['unauthenticated', 'failed-precondition', 'permission-denied'];
    expect(refusals.concat(INPUTS[name] ? [] : 'invalid-argument')).toContain(
      await answerTo(gone, name),
    );
    expect(['permission-denied'].concat(INPUTS[name] ? [] : 'invalid-argument')).toContain(
      await answerTo(suspended, name),
    );
  });
});

/** A project of its own, in which no trigger runs. */
const db = getFirestore(initializeApp({ projectId: 'demo-blocked' }, 'blocked'));
const own = { ...context, db };
const now = Timestamp.now();
const event = {
  startsAt: Timestamp.fromMillis(now.toMillis() + 86_400_000),
  endsAt: Timestamp.fromMillis(now.toMillis() + 90_000_000),
  venue: '公園',
};

const member = (nickname: string): DocumentData => ({
  ...{ nickname, skeleton: nickname, speaks: ['ja'], reads: [], prefecture: '22' },
  ...{ joinedAt: now, badges: {}, likes: 0 },
});
const titled = { title: '散歩', body: '歩きます', language: 'ja' };

/** Hanako’s request, which Bruno has answered, and her event, to which he comes. */
const DOCUMENTS: Readonly<Record<string, DocumentData>> = {
  'members/hanako': member('hanako'),
  'members/bruno': member('bruno'),
  'members/hanako/private/settings': { readingLanguage: 'pt', notify: true },
  'members/bruno/private/settings': { readingLanguage: 'pt', notify: true },
  [`posts/${request}`]: postFields('hanako', { ...titled, kind: 'request' }),
  [`posts/${walk}`]: postFields('hanako', { ...titled, kind: 'event', event }),
  [`rosters/${walk}/messages/0`]: { text: '水を持ってきてください', createdAt: now },
  [`attendances/${attendanceId(walk, 'bruno')}`]: {
    ...{ post: walk, member: 'bruno', createdAt: now, state: 'going' },
  },
  [`threads/${thread}`]: {
    ...{ post: request, author: 'hanako', inquirer: 'bruno', state: 'open' },
    ...{ read: {}, unread: { author: 1, inquirer: 1 }, spoke: { author: true, inquirer: true } },
    ...{ createdAt: now, updatedAt: now, lastMessage: { id: 'm', from: 'inquirer', at: now } },
  },
};

/** Every way in which one of the two makes the other hear of something. */
async function tryEverything(): Promise<Record<string, unknown>> {
  const outcome = (asked: Promise<unknown>) =>
    asked.catch((error: unknown) => (error as { code: unknown }).code);
  await tellOfThread(own, thread, 'author');
  await db.doc(`threads/${thread}`).update({ 'lastMessage.from': 'author' });
  await tellOfThread(own, thread, 'inquirer');
  await thankHelpers(own, 'hanako', { post: request, threads: [thread] });
  await deliverEventMessage(own, walk, '0');
  const asked = postOf(await db.doc(`posts/${request}`).get());
  return {
    asked: asked && (await askHelper(own, 'bruno', { id: request, post: asked, reach: 'wider' })),
    preview: await outcome(previewText(own, 'bruno', { thread, text: 'はい' })),
    answer: await outcome(previewText(own, 'hanako', { thread, text: 'はい' })),
    told: (await db.collectionGroup('items').get()).docs.map(
      (notice) => `${notice.ref.parent.parent?.id} ${notice.get('type')}`,
    ),
  };
}

describe('a block', () => {
  beforeEach(async () => {
    for (const found of await db.listCollections()) await db.recursiveDelete(found);
    const batch = db.batch();
    for (const [path, data] of Object.entries(DOCUMENTS)) batch.set(db.doc(path), data);
    await batch.commit();
  });

  it.each([
    ['hanako', 'bruno'],
    ['bruno', 'hanako'],
  ])('of %s against %s lets nothing through between them', async (owner, other) => {
    await db.doc(`blocks/${owner}_${other}`).set({ owner, other, createdAt: now });
    expect(await tryEverything()).toEqual({
      asked: false,
      preview: 'permission-denied',
      answer: 'permission-denied',
      told: [],
    });
  });

  it('is what keeps it back', async () => {
    const { asked, preview, told } = await tryEverything();
    expect([asked, (preview as { language: string }).language]).toEqual([true, 'pt']);
    expect((told as string[]).sort()).toEqual([
      'bruno event-message',
      'bruno help-wanted',
      'bruno message-received',
      'bruno thanked',
      'hanako thread-opened',
    ]);
  });
});
