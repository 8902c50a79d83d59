import type { StaffRole } from '@friends/domain';
import { getAuth } from 'firebase-admin/auth';
import type { DocumentData } from 'firebase-admin/firestore';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deleteAccount } from '../../functions/src/account/delete-account.ts';
import { exportAccount } from '../../functions/src/account/export-account.ts';
import { pseudonymOf } from '../../functions/src/account/secret.ts';
import { retryDueJobs } from '../../functions/src/job/retry-jobs.ts';
import { mirrorRole } from '../../functions/src/staff/mirror-role.ts';
import { editPublication } from '../../functions/src/story/edit-publication.ts';
import { accountsAt, haveAccountSecret } from './support/accounts.ts';
import { call, signIn } from './support/calls.ts';
import type { Account } from './support/calls.ts';
import { makeMember } from './support/people.ts';
import { context, db, newId, until } from './support/suite.ts';
import { noFault, readStats, setFault } from './support/translation-server.ts';

beforeAll(haveAccountSecret);
afterEach(noFault);

const auth = getAuth();
const giveRole = (uid: string, role: string) => db.doc(`staff/${uid}`).set({ role });
const claimOf = async (uid: string): Promise<unknown> =>
  (await auth.getUser(uid)).customClaims?.['role'];

/** A member who can sign in. */
async function join(nickname: string): Promise<Account> {
  const account = await signIn();
  const member = await makeMember(nickname, 'ja', ['ja']);
  const of = async (path: string) => (await db.doc(path).get()).data() ?? {};
  await db.doc(`members/${account.uid}`).set(await of(`members/${member}`));
  const settings = await of(`members/${member}/private/settings`);
  await db.doc(`members/${account.uid}/private/settings`).set(settings);
  return account;
}

/** A member who has a role, without the trigger having to be waited for. */
async function makeStaff(role: StaffRole): Promise<string> {
  const uid = await makeMember('Yoko', 'ja', ['ja']);
  await giveRole(uid, role);
  return uid;
}

const WORDS = { title: '料理の会', body: '日曜日に一緒に作りました。' };
const saveCall = (id: string, change: object = {}) => ({
  ...{ act: 'save', kind: 'stories', id, source: 'ja', ...WORDS },
  ...{ people: ['Linh', 'Hanako'], consent: true, picture: '/pictures/cooking.svg' },
  ...change,
});
const story = async (id: string): Promise<DocumentData> =>
  (await db.doc(`stories/${id}`).get()).data() ?? {};
const trailOf = async (on: string): Promise<DocumentData[]> => {
  const { docs } = await db.collection('audit').where('on', '==', on).get();
  return docs.map((entry) => entry.data());
};

describe('a role', () => {
  it('reaches the token when the console writes it, and leaves it when it is taken away', async () => {
    const yoko = await join('Yoko');
    const input = saveCall(newId());
    expect(await call('editPublication', input, yoko)).toEqual({ code: 'permission-denied' });
    await giveRole(yoko.uid, 'admin');
    await until('the claim', async () => (await claimOf(yoko.uid)) === 'admin');
    expect(await call('editPublication', input, yoko)).toEqual({ result: {} });
    await db.doc(`staff/${yoko.uid}`).delete();
    // At once, whatever her token still says.
    expect(await call('editPublication', input, yoko)).toEqual({ code: 'permission-denied' });
    await until('no claim', async () => (await claimOf(yoko.uid)) === undefined);
    const trail = await until('a trail', async () => {
      const { docs } = await db.collection('audit').where('about', '==', yoko.uid).get();
      return docs.length > 1 && docs;
    });
    expect(trail.map((entry) => entry.get('what')).sort()).toEqual(['admin', 'none']);
  });

  it('is what the document says now, however events come', async () => {
    const at = accountsAt('demo-staff')(Date.now());
    const { uid } = await at.auth.createUser({});
    await at.auth.setCustomUserClaims(uid, { kept: true, role: 'moderator' });
    await at.db.doc(`staff/${uid}`).set({ role: 'admin' });
    const claims = async () => (await at.auth.getUser(uid)).customClaims;
    for (const event of ['late', 'early', 'late']) await mirrorRole(at, uid, event);
    expect(await claims()).toEqual({ kept: true, role: 'admin' });
    expect((await at.db.collection('audit').get()).size).toBe(2);
    await at.db.doc(`staff/${uid}`).set({ role: 'Admin' });
    await mirrorRole(at, uid, 'typo');
    expect(await claims()).toEqual({ kept: true });
    await mirrorRole(at, 'nobody', 'nobody');
    expect((await at.db.doc('audit/role_nobody').get()).exists).toBe(false);
  });

  it('goes with the account, and a pseudonym stays in the trail', async () => {
    const at = accountsAt('demo-staff')(Date.now());
    const { uid } = await at.auth.createUser({});
    const trail = at.db.collection('audit');
    await at.db.doc(`staff/${uid}`).set({ role: 'admin' });
    await trail.doc('hers').set({ by: uid, act: 'publish', on: 'stories/x' });
    await trail.doc('about').set({ by: 'console', about: uid, act: 'role', on: 'staff' });
    const kept = await exportAccount(at, uid);
    expect(kept).toMatchObject({ role: { role: 'admin' }, acts: [{ id: 'hers' }] });
    await deleteAccount(at, uid);
    await mirrorRole(at, uid, 'after');
    expect((await at.db.doc(`staff/${uid}`).get()).exists).toBe(false);
    expect((await trail.doc('hers').get()).get('by')).toBe(pseudonymOf(uid));
    expect((await trail.doc('about').get()).get('about')).toBe(pseudonymOf(uid));
    expect((await trail.where('about', '==', uid).get()).size).toBe(0);
  });
});

describe('stories', () => {
  it('are read in ten languages, corrected by hand, and keep that when the source changes', async () => {
    const [yoko, id] = [await makeStaff('admin'), newId()];
    await editPublication(context, yoko, saveCall(id));
    const first = await story(id);
    expect(first).toMatchObject({ state: 'draft', revision: 1, people: ['Linh', 'Hanako'] });
    expect(first['texts']['ja-easy']).toMatchObject({ title: '料理《りょうり》の会《かい》' });
    expect(first['texts']['my']).toMatchObject({ by: 'machine', of: 1 });
    expect(first['texts']['my'].title).not.toBe(WORDS.title);
    expect((await db.doc(`jobs/stories_${id}`).get()).exists).toBe(false);

    const which = { kind: 'stories', id };
    const byHand = { title: 'ဟင်းချက်ပွဲ', body: 'အတူတူ ချက်ခဲ့ကြတယ်။' };
    const before = await readStats();
    await editPublication(context, yoko, { act: 'correct', ...which, language: 'my', ...byHand });
    await editPublication(context, yoko, { act: 'publish', ...which });
    expect((await readStats()).requests).toBe(before.requests);
    await editPublication(context, yoko, saveCall(id, { body: 'また作りました。' }));
    const { texts, revision, state } = await story(id);
    expect([revision, state]).toEqual([2, 'published']);
    expect(texts['my']).toEqual({ ...byHand, by: 'hand', of: 1 });
    expect(texts['pt']).toMatchObject({ by: 'machine', of: 2 });
    const acts = (await trailOf(`stories/${id}`)).map(({ by, act }) => [by, act]);
    expect(acts.sort()).toEqual(['correct', 'publish', 'save', 'save'].map((act) => [yoko, act]));
  });

  it('are translated later where the translator fails', async () => {
    const [yoko, id] = [await makeStaff('admin'), newId()];
    const now = Date.now();
    await setFault({ mode: 'down', targets: ['my'] });
    await editPublication(context, yoko, saveCall(id, { title: `料理の会 ${now}` }));
    expect((await story(id))['texts']['my']).toMatchObject({
      title: `料理の会 ${now}`,
      by: 'pending',
    });
    expect((await story(id))['texts']['vi']).toMatchObject({ by: 'machine' });
    expect((await db.doc(`jobs/stories_${id}`).get()).data()).toMatchObject({ attempts: 1 });
    await noFault();
    await retryDueJobs({ ...context, now: () => Date.now() + 10_000 });
    expect((await story(id))['texts']['my']).toMatchObject({ by: 'machine', of: 1 });
    expect((await db.doc(`jobs/stories_${id}`).get()).exists).toBe(false);
  });

  it('come from admins alone, hold no picture of others, and tell of nobody unasked', async () => {
    const [yoko, mod] = [await makeStaff('admin'), await makeStaff('moderator')];
    const member = await makeMember('Linh', 'vi', ['vi']);
    await db.doc(`members/${member}`).update({ role: 'admin' });
    const id = newId();
    const refusal = (uid: string, input: unknown) =>
      editPublication(context, uid, input).then(
        () => 'done',
        (error: { code: string; details?: unknown }) => [error.code, error.details],
      );
    for (const uid of [member, mod, 'nobody']) {
      expect(await refusal(uid, saveCall(id))).not.toBe('done');
    }
    const evil = { picture: 'https://evil.example/a.png' };
    const picture = { field: 'picture', problem: 'invalid' };
    expect(await refusal(yoko, saveCall(id, evil))).toEqual(['invalid-argument', picture]);
    const consent = { field: 'consent', problem: 'no-consent' };
    const unasked = saveCall(id, { consent: undefined });
    expect(await refusal(yoko, unasked)).toEqual(['invalid-argument', consent]);
    const which = { kind: 'stories', id };
    expect(await refusal(yoko, { act: 'publish', ...which })).toEqual(['not-found', undefined]);
    expect((await db.doc(`stories/${id}`).get()).exists).toBe(false);
    await editPublication(context, yoko, saveCall(id, { people: [], consent: undefined }));
    const nobody = { field: 'people', problem: 'no-people' };
    const publish = { act: 'publish', ...which };
    expect(await refusal(yoko, publish)).toEqual(['failed-precondition', nobody]);
    const own = { act: 'correct', ...which, language: 'ja', ...WORDS };
    expect(await refusal(yoko, own)).toMatchObject(['failed-precondition', { problem: 'source' }]);
    const away = { act: 'delete', ...which };
    expect(await refusal(mod, away)).toEqual(['permission-denied', undefined]);
    expect([await refusal(yoko, away), await refusal(yoko, away)]).toEqual(['done', 'done']);
    expect((await db.doc(`stories/${id}`).get()).exists).toBe(false);
    const deleted = (await trailOf(`stories/${id}`)).filter(({ act }) => act === 'delete');
    expect(deleted).toHaveLength(1);
    await db.doc(`sanctions/${yoko}`).set({ standing: 'suspended', cases: [] });
    expect(await refusal(yoko, saveCall(id))).toMatchObject(['permission-denied', undefined]);
  });
});
