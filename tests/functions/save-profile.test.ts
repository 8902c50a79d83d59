import { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { call, signIn } from './support/calls.ts';
import { HAMAMATSU, makePlaces, SAPPORO } from './support/people.ts';
import { freshName, makeProfile } from './support/profiles.ts';
import { untilPublished, writePost } from './support/posts.ts';
import { db, until } from './support/suite.ts';

const profile = (change: object = {}) => ({ ...makeProfile(freshName('Li')), ...change });

beforeAll(makePlaces);

describe('saveProfile', () => {
  it('makes a member with settings', async () => {
    const account = await signIn();
    const input = profile({ about: 'Xin chào  ' });
    expect(await call('saveProfile', input, account)).toEqual({ result: {} });
    const member = (await db.doc(`members/${account.uid}`).get()).data();
    expect(member).toMatchObject({
      nickname: input.nickname,
      speaks: ['vi', 'ja'],
      reads: ['ja'],
      prefecture: '22',
      about: 'Xin chào',
      badges: {},
      likes: 0,
    });
    expect(Math.abs(member?.['joinedAt'].toMillis() - Date.now())).toBeLessThan(30_000);
    expect((await db.doc(`members/${account.uid}/private/settings`).get()).data()).toEqual({
      readingLanguage: 'vi',
      home: { code: HAMAMATSU.code, geohash: HAMAMATSU.geohash },
      radiusKm: 30,
      notify: true,
      acceptedRules: 1,
      adult: true,
    });
  });

  it('keeps what a member has earned and chosen when saved again', async () => {
    const account = await signIn();
    const first = profile();
    await call('saveProfile', first, account);
    const joinedAt = Timestamp.fromMillis(1_700_000_000_000);
    const badges = { helpful: Timestamp.fromMillis(1_700_000_000_000) };
    await db.doc(`members/${account.uid}`).update({ joinedAt, badges, likes: 7 });
    await db.doc(`members/${account.uid}/private/settings`).update({ radiusKm: 5, notify: false });
    const again = { ...first, home: SAPPORO.code, readingLanguage: 'ja-easy' };
    expect(await call('saveProfile', again, account)).toEqual({ result: {} });
    expect((await db.doc(`members/${account.uid}`).get()).data()).toMatchObject({
      joinedAt,
      badges,
      likes: 7,
      prefecture: '01',
    });
    expect((await db.doc(`members/${account.uid}/private/settings`).get()).data()).toMatchObject({
      radiusKm: 5,
      notify: false,
      readingLanguage: 'ja-easy',
      home: { code: SAPPORO.code },
    });
  });

  it('keeps the cell a home was refined to, until the member moves', async () => {
    const account = await signIn();
    const settings = db.doc(`members/${account.uid}/private/settings`);
    const input = profile();
    await call('saveProfile', input, account);
    const { code } = (await settings.get()).get('home') as { code: string };
    await settings.update({ home: { code, geohash: 'xn1w3' } });
    await call('saveProfile', input, account);
    expect((await settings.get()).get('home')).toEqual({ code, geohash: 'xn1w3' });
    await call('saveProfile', { ...input, home: SAPPORO.code }, account);
    const { geohash } = SAPPORO;
    expect((await settings.get()).get('home')).toEqual({ code: SAPPORO.code, geohash });
  });

  it('stores the nickname normalised', async () => {
    const account = await signIn();
    const name = freshName('Bruno');
    await call('saveProfile', profile({ nickname: `  ${name}\u3000Ｘ ` }), account);
    expect((await db.doc(`members/${account.uid}`).get()).get('nickname')).toBe(`${name} X`);
  });

  it('refuses a nickname that looks like another member’s', async () => {
    const [one, other] = [await signIn(), await signIn()];
    const name = freshName('Olivia');
    await call('saveProfile', profile({ nickname: name }), one);
    const alike = profile({ nickname: name.replace('O', 'О').toUpperCase() });
    expect(await call('saveProfile', alike, other)).toMatchObject({ code: 'already-exists' });
    expect((await db.doc(`members/${other.uid}`).get()).exists).toBe(false);
  });

  it('gives a nickname to one of two who ask at the same time', async () => {
    const accounts = [await signIn(), await signIn()];
    const input = profile();
    const answers = await Promise.all(accounts.map((each) => call('saveProfile', input, each)));
    const codes = answers.map(({ code }) => code ?? 'ok').sort();
    expect(codes).toEqual(['already-exists', 'ok']);
  });

  it('refuses who is not signed in, and who is under a sanction', async () => {
    expect(await call('saveProfile', profile())).toMatchObject({ code: 'unauthenticated' });
    const account = await signIn();
    await db.doc(`sanctions/${account.uid}`).set({ standing: 'suspended', cases: [] });
    expect(await call('saveProfile', profile(), account)).toMatchObject({
      code: 'permission-denied',
    });
    expect((await db.doc(`members/${account.uid}`).get()).exists).toBe(false);
  });

  it.each([
    ['nothing', null, '', 'invalid'],
    ['a text', 'hello', '', 'invalid'],
    ['an empty nickname', profile({ nickname: ' ' }), 'nickname', 'empty'],
    ['a short one', profile({ nickname: 'x' }), 'nickname', 'too-short'],
    ['a long one', profile({ nickname: 'x'.repeat(21) }), 'nickname', 'too-long'],
    ['10,000 emoji', profile({ nickname: '😀'.repeat(10_000) }), 'nickname', 'too-long'],
    ['control characters', profile({ nickname: 'Li\u0000nh' }), 'nickname', 'hidden-characters'],
    ['bidi characters', profile({ nickname: 'Li\u202Enh' }), 'nickname', 'hidden-characters'],
    ['the service’s name', profile({ nickname: 'JP-MIRAI' }), 'nickname', 'reserved'],
    ['a disguised admin', profile({ nickname: '4dm1n' }), 'nickname', 'reserved'],
    ['an address', profile({ nickname: 'me@x.com' }), 'nickname', 'contact'],
    ['a list as nickname', profile({ nickname: ['Linh'] }), 'nickname', 'invalid'],
    ['an unknown place', profile({ home: '99999' }), 'home', 'unknown-place'],
    ['a path as place', profile({ home: '../x' }), 'home', 'invalid'],
    ['no language', profile({ speaks: [] }), 'speaks', 'too-few'],
    [
      'nine languages',
      profile({ speaks: ['ja', 'en', 'zh', 'vi', 'tl', 'id', 'my', 'pt', 'es'] }),
      'speaks',
      'too-many',
    ],
    ['one twice', profile({ reads: ['vi', 'vi'] }), 'reads', 'duplicate'],
    ['a minor', profile({ adult: false }), 'adult', 'invalid'],
    ['rules of another day', profile({ acceptedRules: 99 }), 'acceptedRules', 'invalid'],
    ['likes of one’s own making', profile({ likes: 100 }), 'likes', 'invalid'],
    ['a long about', profile({ about: 'a'.repeat(301) }), 'about', 'too-long'],
  ])('refuses %s and names the field', async (_name, input, field, problem) => {
    const account = await signIn();
    const answer = await call('saveProfile', input, account);
    expect(answer).toEqual({ code: 'invalid-argument', details: { field, problem } });
    expect((await db.doc(`members/${account.uid}`).get()).exists).toBe(false);
  });
});

describe('a new nickname', () => {
  it('appears on the listings of its member', async () => {
    const account = await signIn();
    const input = profile();
    expect(await call('saveProfile', input, account)).toEqual({ result: {} });
    const body = `Tôi muốn chơi bóng đá với các bạn. ${Date.now()}`;
    const id = await writePost(account.uid, { title: `Bóng đá ${Date.now()}`, body });
    expect((await untilPublished(id)).get('en')?.['nickname']).toBe(input.nickname);
    const renamed = profile();
    expect(await call('saveProfile', renamed, account)).toEqual({ result: {} });
    await until('the new nickname in English', async () => {
      const listing = await db.doc(`listings/en/items/${id}`).get();
      return listing.get('nickname') === renamed.nickname;
    });
  });
});
