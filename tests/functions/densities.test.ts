import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../functions/src/context.ts';
import { rebuildDensities } from '../../functions/src/density/recount-densities.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { HAMAMATSU, SAPPORO } from './support/people.ts';
import { postFields } from './support/posts.ts';
import { context, newId } from './support/suite.ts';

/** A project of its own, in which no trigger runs: nobody else counts. */
const db = getFirestore(initializeApp({ projectId: 'demo-densities' }, 'densities'));
const apart: Context = { ...context, db };
const AUTHOR = newId();

const placed = ({ code, geohash }: typeof HAMAMATSU) => ({ place: { code, geohash } });

async function publish(fields: object = {}): Promise<string> {
  const id = newId();
  const texts = { title: '一緒に歩きませんか', body: '週末に町を歩いて、写真を撮ります。' };
  await db.doc(`posts/${id}`).set(postFields(AUTHOR, { ...texts, ...fields }));
  await publishPost(apart, id);
  return id;
}

async function edit(id: string, fields: object): Promise<void> {
  const revision = ((await db.doc(`posts/${id}`).get()).get('revision') as number) + 1;
  await db.doc(`posts/${id}`).update({ ...fields, revision, updatedAt: Timestamp.now() });
  await publishPost(apart, id);
}

/** The counts of all cells, by geohash. */
async function cells(): Promise<Record<string, unknown>> {
  const { docs } = await db.collection('densities').get();
  return Object.fromEntries(docs.flatMap((density) => Object.entries(density.get('cells'))));
}

beforeEach(async () => {
  for (const name of ['densities', 'listings', 'posts'])
    await db.recursiveDelete(db.collection(name));
  for (const place of [HAMAMATSU, SAPPORO]) await db.doc(`places/${place.code}`).set(place);
  const member = { nickname: 'Hanako', speaks: ['ja'], reads: [], badges: {}, likes: 0 };
  await db.doc(`members/${AUTHOR}`).set(member);
});

describe('the counts of cells', () => {
  it('stand beside those of their neighbours in one document', async () => {
    await publish();
    await publish({ audience: 'members' });
    expect((await db.doc('densities/xn1').get()).data()).toEqual({
      cells: { [HAMAMATSU.geohash]: { everyone: 1, all: 2 } },
    });
    const { docs } = await db.collection('densities').get();
    expect(docs.map(({ id }) => id)).toEqual(['xn1']);
  });

  it('are rounded, so that a third post changes nothing', async () => {
    await publish();
    await publish();
    const before = await db.doc('densities/xn1').get();
    await publish();
    const after = await db.doc('densities/xn1').get();
    expect(after.data()).toEqual({ cells: { [HAMAMATSU.geohash]: { everyone: 2, all: 2 } } });
    expect(after.updateTime).toEqual(before.updateTime);
  });

  it('follow a post that moves, is for members from now on, and is closed', async () => {
    const id = await publish();
    await edit(id, placed(SAPPORO));
    expect(await cells()).toEqual({ [SAPPORO.geohash]: { everyone: 1, all: 1 } });
    await edit(id, { audience: 'members' });
    expect(await cells()).toEqual({ [SAPPORO.geohash]: { everyone: 0, all: 1 } });
    await edit(id, { state: 'closed' });
    expect((await db.collection('densities').get()).size).toBe(0);
  });

  it('are right after posts of one cell were published side by side', async () => {
    await Promise.all(Array.from({ length: 4 }, () => publish()));
    expect(await cells()).toEqual({ [HAMAMATSU.geohash]: { everyone: 5, all: 5 } });
  });
});

describe('counting all anew', () => {
  it('mends what is wrong, and leaves the rest', async () => {
    await publish();
    await publish({ ...placed(SAPPORO), audience: 'members' });
    const right = await cells();
    expect(await rebuildDensities(apart)).toEqual([]);
    await db
      .doc('densities/xn1')
      .set({ cells: { xn1w2: { everyone: 5, all: 5 }, xn1zz: { everyone: 1, all: 1 } } });
    await db.doc('densities/xps').delete();
    await db.doc('densities/xn0').set({ cells: { xn0m7: { everyone: 0, all: 1 } } });
    expect((await rebuildDensities(apart)).sort()).toEqual([
      'xn0m7',
      'xn1w2',
      'xn1zz',
      SAPPORO.geohash,
    ]);
    expect(await cells()).toEqual(right);
    expect((await db.doc('densities/xn0').get()).exists).toBe(false);
  });
});
