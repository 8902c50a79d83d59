import { beforeAll, describe, expect, it } from 'vitest';
import { exportDatabase, naming } from './support/accounts.ts';
import { call, signIn, signInWith } from './support/calls.ts';
import { makePlaces } from './support/people.ts';
import { untilPublished, writePost } from './support/posts.ts';
import { freshName, makeProfile } from './support/profiles.ts';
import { db, newId, until } from './support/suite.ts';

beforeAll(makePlaces);

describe('deleting an account', () => {
  it('takes a member with listings, while functions run', async () => {
    const account = await signIn();
    await call('saveProfile', makeProfile(freshName('Linh')), account);
    const text = { title: `料理 ${Date.now()}`, body: '一緒に作ります', language: 'ja' };
    const post = await writePost(account.uid, text);
    await untilPublished(post);
    expect((await call('exportAccount', {}, account)).result).toMatchObject({
      posts: [{ id: post }],
    });
    expect(await call('deleteAccount', {}, account)).toEqual({ result: {} });
    const named = async () => naming(await exportDatabase(db), account.uid);
    await until('nothing that names her', async () => (await named()).length === 0);
    expect(await call('saveProfile', makeProfile(freshName('Linh')), account)).toMatchObject({
      code: 'unauthenticated',
    });
    expect((await db.doc(`members/${account.uid}`).get()).exists).toBe(false);
  });

  it('and taking it along are refused to who is not signed in', async () => {
    for (const name of ['deleteAccount', 'exportAccount']) {
      expect(await call(name, {})).toMatchObject({ code: 'unauthenticated' });
    }
  });
});

describe('a recovery code', () => {
  it('brings a member to a second browser', async () => {
    const account = await signIn();
    await call('saveProfile', makeProfile(freshName('Linh')), account);
    const made = (await call('createRecoveryCode', {}, account)).result as { code: string };
    const second = await signIn();
    const input = { code: made.code, attempt: newId() };
    const { result } = await call('redeemRecoveryCode', input, second);
    expect(await signInWith((result as { token: string }).token)).toBe(account.uid);
    expect(await call('redeemRecoveryCode', { ...input, attempt: newId() })).toEqual({
      code: 'not-found',
      details: { problem: 'used' },
    });
    expect((await db.collection('recoveries').where('uid', '==', account.uid).get()).size).toBe(1);
  });

  it('is refused to who is not signed in, and who has not joined', async () => {
    expect(await call('createRecoveryCode', {})).toMatchObject({ code: 'unauthenticated' });
    const visitor = await signIn();
    expect(await call('createRecoveryCode', {}, visitor)).toMatchObject({
      code: 'failed-precondition',
    });
  });
});
