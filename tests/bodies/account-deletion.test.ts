import { LIMITS, ROLES } from '@friends/domain';
import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccountContext } from '../../functions/src/account/account-context.ts';
import { createRecoveryCode } from '../../functions/src/account/create-recovery-code.ts';
import { deleteAccount } from '../../functions/src/account/delete-account.ts';
import { DELETION_STEPS } from '../../functions/src/account/deletion-steps.ts';
import { runDueDeletions } from '../../functions/src/account/finish-deletions.ts';
import { pseudonymOf } from '../../functions/src/account/secret.ts';
import { refreshEvent } from '../../functions/src/attendance/refresh-event.ts';
import { republishMember } from '../../functions/src/member/on-member-written.ts';
import { saveProfile } from '../../functions/src/member/save-profile.ts';
import { tellOfThread } from '../../functions/src/notice/tell-of-thread.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { matchDueSearches } from '../../functions/src/search/match-searches.ts';
import { deliverMessage } from '../../functions/src/thread/deliver-message.ts';
import {
  accountsAt,
  exportDatabase,
  haveAccountSecret,
  importDatabase,
  naming,
  restoreDatabase,
} from '../functions/support/accounts.ts';
import {
  alone,
  doAll,
  keepDoing,
  phoneOf,
  towards,
  withRules,
} from '../functions/support/busy-members.ts';
import {
  ANA,
  DOCUMENTS,
  LINH,
  OTHER_POST,
  OTHER_SECOND_POST,
  POST,
  SECOND_POST,
  START,
  TIME,
} from '../functions/support/linh-and-ana.ts';
import { makeProfile } from '../functions/support/profiles.ts';

const PROJECT = 'demo-deletion';
const END = START + LIMITS.deletionSeconds * 1000;
const at = accountsAt(PROJECT);
const now = at(START);
const { db, auth } = now;
const POSTS = [POST, SECOND_POST, OTHER_POST, OTHER_SECOND_POST];
let environment: RulesTestEnvironment;
/** The documents, and what functions have made of them. */
let everything: Awaited<ReturnType<typeof exportDatabase>>;

beforeAll(async () => {
  haveAccountSecret();
  environment = await withRules(PROJECT);
  await environment.clearFirestore();
  const { [`sanctions/${LINH}`]: sanction, ...documents } = DOCUMENTS;
  await importDatabase(db, Object.entries(documents));
  for (const id of POSTS) await publishPost(now, id);
  await createRecoveryCode(now, LINH);
  await importDatabase(db, [[`sanctions/${LINH}`, sanction]]);
  everything = await exportDatabase(db);
});
afterAll(() => environment.cleanup());

beforeEach(async () => {
  const { users } = await auth.listUsers();
  await Promise.all([
    environment.clearFirestore().then(() => restoreDatabase(db, everything)),
    ...users.map(({ uid }) => auth.deleteUser(uid)),
  ]);
  for (const uid of [LINH, ANA]) await auth.createUser({ uid });
});

/** Old events, delivered again. */
async function replay(): Promise<void> {
  for (const id of POSTS) await publishPost(now, id);
  for (const { id, ref } of (await db.collection('threads').get()).docs) {
    for (const said of await ref.collection('messages').listDocuments()) {
      await deliverMessage(now, id, said.id);
    }
    for (const role of ROLES) await tellOfThread(now, id, role);
  }
  await refreshEvent(now, OTHER_POST);
  await republishMember(now, LINH);
  await matchDueSearches(now);
}

/** One in which nothing gets any further than its beginning. */
function interrupted(): AccountContext {
  const broken = { ...now, auth: Object.create(auth) as typeof auth };
  broken.auth.deleteUser = () => Promise.reject(new Error('interrupted'));
  return broken;
}

async function expectGone(): Promise<void> {
  const database = await exportDatabase(db);
  expect(naming(database, LINH)).toEqual([]);
  expect(naming(database, 'Linh"')).toEqual([]);
  expect((await auth.listUsers()).users.map(({ uid }) => uid)).toEqual([ANA]);
  expect((await db.doc(`listings/ja/items/${POST}`).get()).exists).toBe(false);
}

describe('a deletion', () => {
  it('leaves nothing that names the member', async () => {
    await deleteAccount(now, LINH);
    await expectGone();
    const kept = await exportDatabase(db);
    expect([...kept.keys()].filter((path) => path.startsWith('sanctions/'))).toEqual([
      `sanctions/${pseudonymOf(LINH)}`,
    ]);
  });

  it('leaves cases under a pseudonym, and no report by or about the member', async () => {
    await deleteAccount(now, LINH);
    const cases = await db.collection('cases').get();
    expect(cases.docs.map((one) => one.get('member'))).toEqual(
      cases.docs.map(() => pseudonymOf(LINH)),
    );
    expect(cases.size).toBe(2);
    expect((await db.collection('reports').get()).size).toBe(0);
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

  it('holds while both go on writing, however often it is broken off', async () => {
    await db.doc(`sanctions/${LINH}`).delete();
    const [linh, ana] = [phoneOf(environment, LINH), phoneOf(environment, ANA)];
    const own = alone(linh, LINH, { post: POST, event: OTHER_POST });
    const asked = { uid: LINH, other: ANA, thread: 'asked', role: 'inquirer' } as const;
    const hers = { uid: ANA, other: LINH, thread: 'hers', role: 'inquirer' } as const;
    const ofLinh = { ...own, ...towards(linh, asked, OTHER_SECOND_POST) };
    const ofAna = towards(ana, hers, SECOND_POST);
    expect([await doAll(ofLinh), await doAll(ofAna)]).toEqual([[], []]);

    const stops = [keepDoing(ofLinh), keepDoing(ofAna), keepDoing({ replay })];
    await deleteAccount(interrupted(), LINH);
    for (let count = 1; count < DELETION_STEPS.length; count += 4) {
      for (const step of DELETION_STEPS.slice(0, count)) await step(now, LINH);
    }
    expect(await runDueDeletions(at(START + 60_000))).toBe(1);
    expect(await doAll(ofLinh)).toEqual(Object.keys(ofLinh));
    expect(await doAll(ofAna)).toEqual(Object.keys(ofAna));
    for (const stop of stops) await stop();
    await runDueDeletions(at(END));
    await replay();
    await expectGone();
  });

  it.each(DELETION_STEPS.map((_, step) => step))(
    'interrupted before step %i is finished later',
    async (steps) => {
      await deleteAccount(interrupted(), LINH);
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
    await db.doc(`notices/${LINH}/items/late`).set({ type: 'search-matched', createdAt: TIME });
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
