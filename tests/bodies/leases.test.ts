import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import { beforeEach, expect, it } from 'vitest';
import type { Context } from '../../functions/src/context.ts';
import { takeOverLeases } from '../../functions/src/lease/take-over.ts';
import { settleThanks, thanksLease } from '../../functions/src/like/settle-thanks.ts';
import { context } from '../functions/support/suite.ts';

/** A project of its own, in which no trigger runs and no clock ticks. */
const db = getFirestore(initializeApp({ projectId: 'demo-leases' }, 'leases'));
const own: Context = { ...context, db };
const LEASE = db.doc(`leases/${thanksLease('linh')}`);
const ago = (seconds: number) => Timestamp.fromMillis(Date.now() - seconds * 1000);

const held = { holder: 'another', member: 'linh', begun: ago(0), dueAt: ago(-60) };
const shown = async () => (await db.doc('members/linh').get()).get('likes') as number;
const lease = async () => (await LEASE.get()).data() ?? {};

beforeEach(async () => {
  await LEASE.delete();
  await db.doc('members/linh').set({ nickname: 'Linh', likes: 0, badges: {} });
  await db.doc('members/linh/private/settings').set({ notify: true });
  const like = { from: 'ana', to: 'linh', thread: 't', counts: true, createdAt: ago(0) };
  await db.doc('likes/ana_t_person').set(like);
});

it('a lease is free again with its work, and says no more for whom that was', async () => {
  await settleThanks(own, 'linh');
  expect(await shown()).toBe(1);
  expect(Object.keys(await lease()).sort()).toEqual(['done', 'expireAt']);
});

it('who finds it held asks for another run and goes; the clock does it where the holder died', async () => {
  await LEASE.set(held);
  await Promise.all([1, 2, 3].map(() => settleThanks(own, 'linh')));
  expect(await lease()).toMatchObject({ holder: 'another', asked: true });
  expect([await takeOverLeases(own), await shown()]).toEqual([0, 0]);
  await LEASE.update({ begun: ago(120), dueAt: ago(60) });
  expect([await takeOverLeases(own), await shown()]).toEqual([1, 1]);
  expect(Object.keys(await lease()).sort()).toEqual(['done', 'expireAt']);
});

it('what has been counted since is not counted again', async () => {
  await settleThanks(own, 'linh');
  const { done } = await lease();
  await settleThanks(own, 'linh', ago(3600));
  expect((await lease())['done']).toEqual(done);
});
