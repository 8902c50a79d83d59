import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { editAssociation } from '../../functions/src/association/edit-association.ts';
import { findMember } from '../../functions/src/member/find-member.ts';
import { call, signIn } from './support/calls.ts';
import { makeMember } from './support/people.ts';
import { freshName } from './support/profiles.ts';
import { context, db, newId, until } from './support/suite.ts';

const WHO = {
  name: '浜松国際交流会',
  telephone: '０５３-４５８-２１７０',
  link: 'https://hice.example.jp/',
};

async function makeStaff(role: string): Promise<string> {
  const uid = await makeMember('Yoko', 'ja', ['ja']);
  await db.doc(`staff/${uid}`).set({ role });
  return uid;
}

const badgeOf = async (uid: string): Promise<unknown> =>
  (await db.doc(`members/${uid}`).get()).get('badges.verified-group');
const trailOf = async (uid: string) => {
  const { docs } = await db.collection('audit').where('about', '==', uid).get();
  return docs.map((entry) => [entry.get('by'), entry.get('act'), entry.get('on')]);
};
const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: { code: string; details?: unknown }) => error.details ?? error.code,
  );

it('a verified association carries its mark until that is taken back', async () => {
  const yoko = await makeStaff('admin');
  const group = await makeMember('Hamamatsu Kai', 'ja', ['ja']);
  const verify = { act: 'verify', member: group, ...WHO };
  await editAssociation(context, yoko, verify);
  const found = db.doc(`associations/${group}`);
  const held = (await found.get()).data();
  const tidy = { ...WHO, telephone: '053-458-2170' };
  expect(held).toEqual({ ...tidy, verifiedAt: expect.any(Timestamp) as Timestamp });
  await until('the mark', async () => (await badgeOf(group)) !== undefined);
  expect((await db.doc(`notices/${group}/items/badge_verified-group`).get()).exists).toBe(true);

  await editAssociation(context, yoko, verify);
  expect((await found.get()).data()).toEqual(held);
  await editAssociation(context, yoko, { ...verify, link: 'https://hice.example.jp/new' });
  expect((await found.get()).get('link')).toBe('https://hice.example.jp/new');
  const withdraw = { act: 'withdraw', member: group };
  await editAssociation(context, yoko, withdraw);
  await editAssociation(context, yoko, withdraw);
  await until('no mark', async () => (await badgeOf(group)) === undefined);
  const acts = ['unverify', 'verify', 'verify'].map((act) => [yoko, act, 'associations']);
  expect((await trailOf(group)).sort()).toEqual(acts);
});

it('nobody verifies but an admin, and nobody is verified who is not there', async () => {
  const [linh, yoko] = [await makeMember('Linh', 'vi', ['vi']), await makeStaff('admin')];
  const verify = { act: 'verify', member: linh, ...WHO };
  for (const uid of [linh, await makeStaff('moderator'), 'nobody']) {
    const turnedAway = /permission-denied|failed-precondition/;
    expect(await refusal(editAssociation(context, uid, verify))).toMatch(turnedAway);
    expect(await refusal(findMember(context, uid, { nickname: 'Linh' }))).toMatch(turnedAway);
  }
  const mallory = await signIn();
  await db.doc(`members/${mallory.uid}`).set({ nickname: 'Mallory', role: 'admin', badges: {} });
  const forged = { ...verify, member: mallory.uid };
  expect(await call('editAssociation', forged, mallory)).toEqual({ code: 'permission-denied' });
  expect(await call('findMember', { nickname: 'Linh' })).toEqual({ code: 'unauthenticated' });
  const ask = (change: object) => refusal(editAssociation(context, yoko, { ...verify, ...change }));
  expect(await ask({ telephone: '110' })).toEqual({ field: 'telephone', problem: 'invalid' });
  expect(await ask({ link: 'http://a.example' })).toEqual({ field: 'link', problem: 'invalid' });
  expect(await ask({ member: newId() })).toBe('not-found');
  for (const uid of [linh, mallory.uid]) {
    expect((await db.doc(`associations/${uid}`).get()).exists).toBe(false);
  }
  expect(await badgeOf(linh)).toBeUndefined();
});

it('staff find a member by the nickname, however it is typed', async () => {
  const yoko = await makeStaff('admin');
  const nickname = freshName('Bongó ');
  const uid = await makeMember(nickname, 'es', ['es', 'ja']);
  for (const typed of [` ${nickname.toUpperCase()}`, nickname.replace('ó ', 'o-')]) {
    expect(await findMember(context, yoko, { nickname: typed })).toEqual({
      ...{ member: uid, nickname, speaks: ['es', 'ja'], prefecture: '22' },
    });
  }
  expect(await refusal(findMember(context, yoko, { nickname: newId() }))).toBe('not-found');
  expect(await refusal(findMember(context, yoko, { nickname: ' ' }))).toMatchObject({
    field: 'nickname',
  });
});
