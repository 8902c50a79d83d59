import { LIMITS } from '@friends/domain';
import type { Search } from '@friends/domain';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../functions/src/context.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { matchDueSearches } from '../../functions/src/search/match-searches.ts';
import { HAMAMATSU, SAPPORO } from '../functions/support/people.ts';
import { context, newId } from '../functions/support/suite.ts';

/** A project of its own, in which no trigger runs and no clock ticks. */
const db = getFirestore(initializeApp({ projectId: 'demo-searches' }, 'searches'));
const START = Date.parse('2026-11-23T03:00:00Z');
const MINUTE_MS = 60_000;
const at = (minutes: number): Context => ({
  ...context,
  db,
  now: () => START + minutes * MINUTE_MS,
});
const time = (minutes: number) => Timestamp.fromMillis(START + minutes * MINUTE_MS);

const placed = ({ code, geohash }: typeof HAMAMATSU) => ({ place: { code, geohash } });

/** A post written so many minutes after the beginning. */
async function publish(minutes: number, fields: object = {}): Promise<string> {
  const id = newId();
  await db.doc(`posts/${id}`).set({
    author: 'linh',
    kind: 'offer',
    category: 'class-cooking',
    audience: 'members',
    title: 'ベトナム料理を作ろう',
    body: '日曜日に一緒に作ります。',
    ...placed(HAMAMATSU),
    speaks: { ja: true },
    japaneseNeeded: 'none',
    state: 'open',
    revision: 1,
    createdAt: time(minutes),
    updatedAt: time(minutes),
    ...fields,
  });
  await publishPost(at(minutes), id);
  return id;
}

/** Saves a search of Hanako's as her phone does, at the beginning. */
async function save(search: Search, id = '0'): Promise<void> {
  const saved = { language: 'ja', search, createdAt: time(0), nextAt: time(0) };
  await db.doc(`members/hanako/searches/${id}`).set(saved);
}

const look = (minutes: number) => matchDueSearches(at(minutes));

async function notices(): Promise<DocumentData[]> {
  const { docs } = await db.collection('notices/hanako/items').orderBy('createdAt').get();
  return docs.map((notice) => notice.data());
}

async function nextLook(id = '0'): Promise<number> {
  const saved = await db.doc(`members/hanako/searches/${id}`).get();
  return ((saved.get('nextAt') as Timestamp).toMillis() - START) / 1000;
}

beforeEach(async () => {
  for (const name of ['members', 'listings', 'posts', 'notices', 'sanctions', 'blocks']) {
    await db.recursiveDelete(db.collection(name));
  }
  for (const place of [HAMAMATSU, SAPPORO]) await db.doc(`places/${place.code}`).set(place);
  for (const uid of ['hanako', 'linh', 'bruno']) {
    const member = { nickname: uid, speaks: ['ja'], reads: [], badges: {}, likes: 0 };
    await db.doc(`members/${uid}`).set(member);
    const home = { code: HAMAMATSU.code, geohash: HAMAMATSU.geohash };
    await db.doc(`members/${uid}/private/settings`).set({ home, radiusKm: 10 });
  }
});

describe('a saved search', () => {
  it('tells of a new post, found by how its Japanese is read', async () => {
    await publish(-1);
    await save({ words: 'りょうり', area: 'japan' });
    const id = await publish(1);
    expect(await look(2)).toBe(1);
    expect(await notices()).toEqual([
      {
        type: 'search-matched',
        params: {
          search: '0',
          language: 'ja',
          query: 'words=%E3%82%8A%E3%82%87%E3%81%86%E3%82%8A&around=japan',
          posts: [id],
          titles: ['ベトナム料理を作ろう'],
          count: 1,
        },
        createdAt: time(2),
      },
    ]);
    expect(await nextLook()).toBe(120 + LIMITS.searchNoticeGap);
  });

  it('is looked at again soon where nothing is new', async () => {
    await save({ kind: 'event' });
    await publish(1);
    expect(await look(2)).toBe(1);
    expect(await notices()).toEqual([]);
    expect(await nextLook()).toBe(120 + LIMITS.searchEvery);
    expect(await look(3)).toBe(0);
  });

  it('tells once a day, each time of what is new since then, the newest three by name', async () => {
    await save({});
    await publish(1);
    await look(2);
    const later: string[] = [];
    for (const minutes of [10, 11, 12, 13]) later.push(await publish(minutes));
    await look(20);
    expect(await notices()).toHaveLength(1);
    await look(24 * 60 + 2);
    const [, second] = await notices();
    expect(second?.['params']).toMatchObject({ posts: later.reverse().slice(0, 3), count: 4 });
    await look(48 * 60 + 3);
    expect(await notices()).toHaveLength(2);
  });

  it('is of the circle around its member’s home, a place, or a prefecture', async () => {
    await save({ area: { around: 'home', radiusKm: 50 } }, '1');
    await save({ area: { around: SAPPORO.code, radiusKm: 5 } }, '2');
    await save({ area: { prefecture: '22' } }, '3');
    await save({ area: { around: '99999', radiusKm: 50 } }, '4');
    await save({}, '5');
    const near = await publish(1);
    const far = await publish(2, placed(SAPPORO));
    await look(3);
    const found = (await notices()).map(({ params }) => [params.search, params.posts]);
    const expected = [
      ['1', [near]],
      ['2', [far]],
      ['3', [near]],
      ['5', [near]],
    ];
    expect(found.sort()).toEqual(expected);
  });

  it('never tells of one’s own posts, nor of those of somebody with whom there is a block', async () => {
    await save({});
    await db.doc('blocks/hanako_bruno').set({ owner: 'hanako', other: 'bruno' });
    await db.doc('blocks/linh_hanako').set({ owner: 'linh', other: 'hanako' });
    for (const author of ['hanako', 'bruno']) await publish(1, { author });
    const id = await publish(1);
    await look(3);
    expect(await notices()).toEqual([]);
    await db.doc('blocks/linh_hanako').delete();
    await look(3 + LIMITS.searchEvery / 60);
    expect((await notices()).map(({ params }) => params.posts)).toEqual([[id]]);
  });

  it('tells nothing to who is sanctioned, and goes with a member who has gone', async () => {
    await save({});
    await publish(1);
    await db.doc('sanctions/hanako').set({ standing: 'suspended', cases: [] });
    await look(2);
    await db.doc('sanctions/hanako').delete();
    await db.doc('members/hanako').delete();
    await look(2 + LIMITS.searchEvery / 60);
    expect(await notices()).toEqual([]);
    expect((await db.doc('members/hanako/searches/0').get()).exists).toBe(false);
  });

  it('tells nothing while its member has silenced such notices', async () => {
    await save({});
    const settings = db.doc('members/hanako/private/settings');
    await settings.update({ silenced: ['searches'] });
    await publish(1);
    await look(2);
    expect(await notices()).toEqual([]);
    await settings.update({ silenced: ['messages'] });
    await look(2 + LIMITS.searchEvery / 60);
    expect(await notices()).toHaveLength(1);
  });

  it('is told once where several runs look at the same moment', async () => {
    await save({});
    await publish(1);
    await Promise.all([look(2), look(2), look(2)]);
    expect(await notices()).toHaveLength(1);
  });

  it('that nobody could save keeps no other waiting', async () => {
    await save({ area: { around: 'home', radiusKm: 50 } }, '1');
    await db.doc('members/hanako/searches/0').set({ nextAt: time(0) });
    await publish(1);
    expect(await look(2)).toBe(2);
    expect(await notices()).toHaveLength(1);
    expect(await nextLook()).toBe(120 + LIMITS.searchEvery);
  });
});
