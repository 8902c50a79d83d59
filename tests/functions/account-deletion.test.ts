import { LIMITS } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRecoveryCode } from '../../functions/src/account/create-recovery-code.ts';
import { deleteAccount } from '../../functions/src/account/delete-account.ts';
import { DELETION_STEPS } from '../../functions/src/account/deletion-steps.ts';
import { exportAccount } from '../../functions/src/account/export-account.ts';
import { runDueDeletions } from '../../functions/src/account/finish-deletions.ts';
import { pseudonymOf } from '../../functions/src/account/secret.ts';
import { republishMember } from '../../functions/src/member/on-member-written.ts';
import { saveProfile } from '../../functions/src/member/save-profile.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { matchDueSearches } from '../../functions/src/search/match-searches.ts';
import { deliverMessage } from '../../functions/src/thread/deliver-message.ts';
import { accountsAt, exportDatabase, haveAccountSecret, naming } from './support/accounts.ts';
import { call, signIn } from './support/calls.ts';
import { HAMAMATSU, makePlaces } from './support/people.ts';
import { postFields, untilPublished, writePost } from './support/posts.ts';
import { freshName, makeProfile } from './support/profiles.ts';
import { db as suiteDb, until } from './support/suite.ts';

const START = Date.parse('2026-11-23T03:00:00Z');
const END = START + LIMITS.deletionSeconds * 1000;
const at = accountsAt('demo-deletion');
const now = at(START);
const { db, auth } = now;
const time = Timestamp.fromMillis(START - 3_600_000);
/** As Firebase makes them, so that nothing else can hold the same letters. */
const LINH = 'LinhLinhLinhLinhLinhLinh0001';
const ANA = 'AnaAnaAnaAnaAnaAnaAnaAna0002';
const POST = 'postOfLinh0123456789';
const OTHER_POST = 'postOfAna01234567890';

const member = (nickname: string): DocumentData => ({
  ...{ nickname, skeleton: nickname.toLowerCase(), speaks: ['ja'], reads: [], prefecture: '22' },
  ...{ joinedAt: time, badges: {}, likes: 0 },
});
const settings = {
  readingLanguage: 'ja',
  home: { code: HAMAMATSU.code, geohash: HAMAMATSU.geohash },
  ...{ radiusKm: 30, notify: true, acceptedRules: 1, adult: true },
};
const thread = (post: string, author: string, inquirer: string): DocumentData => ({
  ...{ post, author, inquirer, state: 'open', createdAt: time, updatedAt: time },
  ...{ read: {}, unread: { author: 0, inquirer: 0 }, spoke: { author: false, inquirer: false } },
});
const message = (from: string, text: string) => ({ from, text, createdAt: time, language: 'ja' });
const search = { language: 'ja', search: { kind: 'offer' }, createdAt: time, nextAt: time };

const event = {
  startsAt: Timestamp.fromMillis(START + 86_400_000),
  endsAt: Timestamp.fromMillis(START + 90_000_000),
  venue: '公園',
};
const roster = (author: string): DocumentData => ({
  ...{ author, title: '散歩', ...event, state: 'open', going: 1, waiting: 0, queue: [] },
});

/** What there is of Linh, and with her of Ana. */
const DOCUMENTS: Readonly<Record<string, DocumentData>> = {
  [`places/${HAMAMATSU.code}`]: HAMAMATSU,
  [`members/${LINH}`]: member('Linh'),
  [`members/${LINH}/private/settings`]: settings,
  [`members/${LINH}/private/devices`]: { tokens: ['x'] },
  [`members/${LINH}/searches/0`]: search,
  [`members/${ANA}`]: member('Ana'),
  [`members/${ANA}/private/settings`]: settings,
  [`posts/${POST}`]: postFields(LINH, { title: '料理', body: '一緒に作ります', language: 'ja' }),
  [`posts/${OTHER_POST}`]: postFields(ANA, {
    ...{ title: '散歩', body: '歩きます', language: 'ja', kind: 'event', event },
  }),
  [`rosters/${OTHER_POST}`]: roster(ANA),
  [`rosters/${OTHER_POST}/names/going`]: { author: ANA, people: { [LINH]: 'Linh' } },
  [`rosters/${POST}`]: roster(LINH),
  [`rosters/${POST}/names/going`]: { author: LINH, people: { [ANA]: 'Ana' } },
  [`attendances/${POST}_${ANA}`]: { post: POST, member: ANA, createdAt: time, state: 'going' },
  [`mail/${LINH}_20261123`]: { member: LINH, to: 'linh@example.org', message: {} },
  'threads/hers': thread(POST, LINH, ANA),
  'threads/hers/messages/one': message('inquirer', 'こんにちは'),
  'threads/hers/messages/two': message('author', 'ようこそ'),
  'threads/asked': thread(OTHER_POST, ANA, LINH),
  'threads/asked/messages/one': message('inquirer', '行きたいです'),
  [`inquiries/${OTHER_POST}_${LINH}`]: { thread: 'asked', createdAt: time },
  [`inquiries/${POST}_${ANA}`]: { thread: 'hers', createdAt: time },
  [`blocks/${LINH}_${ANA}`]: { owner: LINH, other: ANA, createdAt: time },
  [`blocks/${ANA}_${LINH}`]: { owner: ANA, other: LINH, createdAt: time },
  [`attendances/${OTHER_POST}_${LINH}`]: { post: OTHER_POST, member: LINH, createdAt: time },
  [`notices/${LINH}/items/one`]: { type: 'search-matched', createdAt: time },
  [`paces/${LINH}`]: { post: { id: POST, at: time, windowStart: time, count: 1 } },
  [`budgets/2026-11_${LINH}`]: { member: LINH, month: '2026-11', characters: 3, claims: {} },
  [`sanctions/${LINH}`]: { standing: 'warned', cases: ['one'] },
};

async function prepare(): Promise<void> {
  await Promise.all((await db.listCollections()).map((found) => db.recursiveDelete(found)));
  const batch = db.batch();
  for (const [path, data] of Object.entries(DOCUMENTS)) batch.set(db.doc(path), data);
  await batch.commit();
  const { users } = await auth.listUsers();
  if (users.length > 0) await auth.deleteUsers(users.map(({ uid }) => uid));
  for (const uid of [LINH, ANA]) await auth.createUser({ uid });
  for (const id of [POST, OTHER_POST]) await publishPost(now, id);
  await db.doc(`sanctions/${LINH}`).delete();
  await createRecoveryCode(now, LINH);
  await db.doc(`sanctions/${LINH}`).set(DOCUMENTS[`sanctions/${LINH}`] ?? {});
}

/** Old events, delivered again. */
async function replay(): Promise<void> {
  for (const id of [POST, OTHER_POST]) await publishPost(now, id);
  for (const id of ['one', 'two']) await deliverMessage(now, 'hers', id);
  await deliverMessage(now, 'asked', 'one');
  await republishMember(now, LINH);
  await matchDueSearches(now);
}

async function expectGone(): Promise<void> {
  const database = await exportDatabase(db);
  expect(naming(database, LINH)).toEqual([]);
  expect(naming(database, 'Linh"')).toEqual([]);
  expect((await auth.listUsers()).users.map(({ uid }) => uid)).toEqual([ANA]);
  expect((await db.doc(`listings/ja/items/${POST}`).get()).exists).toBe(false);
}

beforeAll(haveAccountSecret);
beforeEach(prepare);

describe('a deletion', () => {
  it('leaves nothing that names the member', async () => {
    await deleteAccount(now, LINH);
    await expectGone();
    const kept = await exportDatabase(db);
    expect([...kept.keys()].filter((path) => path.startsWith('sanctions/'))).toEqual([
      `sanctions/${pseudonymOf(LINH)}`,
    ]);
  });

  it('leaves the others what was said to them', async () => {
    await deliverMessage(now, 'hers', 'two');
    await deleteAccount(now, LINH);
    const hers = (await db.doc('threads/hers').get()).data();
    expect(hers).toMatchObject({ author: pseudonymOf(LINH), inquirer: ANA, state: 'closed' });
    expect(hers?.['nicknames']).toEqual({ author: '', inquirer: 'Ana' });
    expect((await db.doc('threads/hers/messages/two').get()).get('text')).toBe('ようこそ');
    expect((await db.doc('threads/asked').get()).get('inquirer')).toBe(pseudonymOf(LINH));
    expect((await db.doc(`listings/ja/items/${OTHER_POST}`).get()).exists).toBe(true);
  });

  it('of both sides leaves no conversation', async () => {
    await deleteAccount(now, LINH);
    await deleteAccount(now, ANA);
    expect(naming(await exportDatabase(db), 'ようこそ')).toEqual([]);
  });

  it.each(DELETION_STEPS.map((_, step) => step))(
    'interrupted before step %i is finished later',
    async (steps) => {
      const interrupted = { ...now, auth: Object.create(auth) as typeof auth };
      interrupted.auth.deleteUser = () => Promise.reject(new Error('interrupted'));
      await deleteAccount(interrupted, LINH);
      for (const step of DELETION_STEPS.slice(0, steps)) await step(now, LINH);
      expect(await runDueDeletions(at(START + 60_000))).toBe(1);
      await expectGone();
    },
  );

  it('done twice changes nothing more', async () => {
    await deleteAccount(now, LINH);
    const before = await exportDatabase(db);
    await deleteAccount(at(START), LINH);
    expect(await exportDatabase(db)).toEqual(before);
    await runDueDeletions(at(END));
    const after = await exportDatabase(db);
    await deleteAccount(at(END), LINH);
    await runDueDeletions(at(END + 60_000));
    expect(await exportDatabase(db)).toEqual(after);
  });

  it('is not undone by old events', async () => {
    await deleteAccount(now, LINH);
    await replay();
    await expectGone();
    await runDueDeletions(at(END));
    await replay();
    await expectGone();
    expect(JSON.stringify([...(await exportDatabase(db))])).not.toContain('sealed');
  });

  it('is not undone by events at the same time', async () => {
    await Promise.all([replay(), deleteAccount(now, LINH), replay()]);
    await runDueDeletions(at(END));
    await expectGone();
  });

  it('cleans up at the end what was under way at its beginning', async () => {
    await deleteAccount(now, LINH);
    const late = DOCUMENTS[`budgets/2026-11_${LINH}`] ?? {};
    await db.doc(`budgets/2026-11_${LINH}`).set(late);
    await db.doc(`notices/${LINH}/items/late`).set({ type: 'search-matched', createdAt: time });
    await auth.createUser({ uid: LINH });
    expect(await runDueDeletions(at(END - 1))).toBe(0);
    expect(await runDueDeletions(at(END))).toBe(1);
    await expectGone();
  });

  it('is not undone by joining again with an old token', async () => {
    await deleteAccount(now, LINH);
    await expect(saveProfile(now, LINH, makeProfile('Linh'))).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    await expectGone();
  });
});

describe('an export', () => {
  it('holds everything there is of the member, and no code', async () => {
    const held = await exportAccount(now, LINH);
    expect(held).toMatchObject({
      account: LINH,
      profile: { nickname: 'Linh', joinedAt: time.toDate().toISOString() },
      private: [{ id: 'devices' }, { id: 'settings', home: { code: HAMAMATSU.code } }],
      searches: [{ id: '0' }],
      posts: [{ id: POST, title: '料理' }],
      conversations: [
        { id: 'hers', me: 'author', messages: [{ text: 'こんにちは' }, { text: 'ようこそ' }] },
        { id: 'asked', me: 'inquirer', messages: [{ text: '行きたいです' }] },
      ],
      attendances: [{ post: OTHER_POST }],
      blocks: [{ other: ANA }],
      notices: [{ id: 'one' }],
      sanction: { standing: 'warned' },
    });
    expect(JSON.stringify(held)).not.toContain('recoveries');
  });

  it('of nobody is empty', async () => {
    expect(await exportAccount(now, 'nobody')).toMatchObject({ profile: null, posts: [] });
  });
});

describe('the calls', () => {
  beforeAll(makePlaces);

  it('delete a member with listings, while functions run', async () => {
    const account = await signIn();
    await call('saveProfile', makeProfile(freshName('Linh')), account);
    const text = { title: `料理 ${Date.now()}`, body: '一緒に作ります', language: 'ja' };
    const post = await writePost(account.uid, text);
    await untilPublished(post);
    expect((await call('exportAccount', {}, account)).result).toMatchObject({
      posts: [{ id: post }],
    });
    expect(await call('deleteAccount', {}, account)).toEqual({ result: {} });
    const named = async () => naming(await exportDatabase(suiteDb), account.uid);
    await until('nothing that names her', async () => (await named()).length === 0);
    expect(await call('saveProfile', makeProfile(freshName('Linh')), account)).toMatchObject({
      code: 'unauthenticated',
    });
    expect((await suiteDb.doc(`members/${account.uid}`).get()).exists).toBe(false);
  });

  it('refuse who is not signed in', async () => {
    for (const name of ['deleteAccount', 'exportAccount']) {
      expect(await call(name, {})).toMatchObject({ code: 'unauthenticated' });
    }
  });
});
