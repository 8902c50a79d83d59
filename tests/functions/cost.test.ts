import { leafOf } from '@friends/domain';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp, WriteBatch } from 'firebase-admin/firestore';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../functions/src/context.ts';
import { recountCell } from '../../functions/src/density/recount-cell.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { prepareReadings } from '../../functions/src/text/add-readings.ts';
import { HAMAMATSU, SAPPORO } from './support/people.ts';
import { postFields } from './support/posts.ts';
import { context, newId } from './support/suite.ts';
import { readStats, resetStats } from './support/translation-server.ts';

/** A project of its own, in which no trigger runs: every write counted is one of the body's. */
const db = getFirestore(initializeApp({ projectId: 'demo-cost' }, 'cost'));
const apart: Context = { ...context, db };
const AUTHOR = newId();

/** Every write of the SDK, in a transaction or not, goes through a batch. */
const METHODS = ['create', 'set', 'update', 'delete'] as const;
const original = Object.fromEntries(METHODS.map((name) => [name, WriteBatch.prototype[name]]));
let writes = 0;

function countWrites(): void {
  writes = 0;
  for (const name of METHODS) {
    const method = original[name] as (...parameters: unknown[]) => unknown;
    Object.defineProperty(WriteBatch.prototype, name, {
      configurable: true,
      value(this: WriteBatch, ...parameters: unknown[]) {
        writes += 1;
        return method.apply(this, parameters);
      },
    });
  }
}
afterEach(() => {
  for (const name of METHODS) {
    Object.defineProperty(WriteBatch.prototype, name, {
      configurable: true,
      value: original[name],
    });
  }
});

let numbers = Date.now();

/** Makes a text new without letters, which could pass for words of another language. */
const newNumber = (): string => String((numbers += 1));

async function newPost(fields: object = {}): Promise<string> {
  const id = newId();
  const texts = {
    title: `一緒に歩きませんか ${newNumber()}`,
    body: `週末に町を歩いて、写真を撮ります。 ${newNumber()}`,
  };
  await db.doc(`posts/${id}`).set(postFields(AUTHOR, { ...texts, ...fields }));
  return id;
}

/** So many that one or two more do not change their rounded count. */
async function fillCell(): Promise<void> {
  const listing = { cells: { b25: leafOf(HAMAMATSU.geohash) }, audience: 'everyone' };
  for (let post = 0; post < 10; post += 1) await db.doc(`listings/ja/items/${post}`).set(listing);
  await recountCell(apart, HAMAMATSU.geohash);
}

beforeAll(async () => {
  // A process that has just begun shows Japanese before it can read it, and writes it once more.
  await prepareReadings();
  await fillCell();
  for (const place of [HAMAMATSU, SAPPORO]) await db.doc(`places/${place.code}`).set(place);
  const member = { nickname: 'Hanako', speaks: ['ja'], reads: [], badges: {}, likes: 0 };
  await db.doc(`members/${AUTHOR}`).set(member);
});

describe('publishing', () => {
  // Beside these, the author writes the post and the pace: 15 in all, 16 with a venue.
  it('writes ten listings, two memories and one budget', async () => {
    const id = await newPost();
    countWrites();
    await publishPost(apart, id);
    expect(writes).toBe(13);
  });

  it('as the first in its cell writes the count of the cell too', async () => {
    const id = await newPost({ place: { code: SAPPORO.code, geohash: SAPPORO.geohash } });
    countWrites();
    await publishPost(apart, id);
    expect(writes).toBe(14);
  });

  it('of an event writes one memory more', async () => {
    const startsAt = Timestamp.fromMillis(Date.now() + 86_400_000);
    const endsAt = Timestamp.fromMillis(Date.now() + 90_000_000);
    const id = await newPost({
      kind: 'event',
      event: { startsAt, endsAt, venue: `中央公園の広場 ${newNumber()}` },
    });
    countWrites();
    await publishPost(apart, id);
    expect(writes).toBe(14);
  });

  it('again writes nothing', async () => {
    const id = await newPost();
    await publishPost(apart, id);
    countWrites();
    await resetStats();
    await publishPost(apart, id);
    expect([writes, (await readStats()).requests]).toEqual([0, 0]);
  });

  it('of an edited title bills the title, and writes its memory', async () => {
    const id = await newPost();
    await publishPost(apart, id);
    const title = `一緒に歩きましょう ${newNumber()}`;
    await db.doc(`posts/${id}`).update({ title, revision: 2, updatedAt: Timestamp.now() });
    countWrites();
    await resetStats();
    await publishPost(apart, id);
    const stats = await readStats();
    expect([writes, stats.requests, stats.characters]).toEqual([12, 8, [...title].length * 8]);
  });
});
