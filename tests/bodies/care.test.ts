import { attendanceId, LIMITS } from '@friends/domain';
import type { Language } from '@friends/domain';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { refreshEvent } from '../../functions/src/attendance/refresh-event.ts';
import { tendDueEvents } from '../../functions/src/attendance/tend-events.ts';
import { expireDuePosts } from '../../functions/src/care/expire-posts.ts';
import { remindOfPosts } from '../../functions/src/care/remind-posts.ts';
import { thankHelpers } from '../../functions/src/care/thank-helpers.ts';
import { widenUnansweredRequests } from '../../functions/src/care/widen-unanswered.ts';
import type { Context } from '../../functions/src/context.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { HAMAMATSU, SAPPORO } from '../functions/support/people.ts';
import { postFields } from '../functions/support/posts.ts';
import { context, newId } from '../functions/support/suite.ts';

/** A project of its own, in which no trigger runs and no clock ticks. */
const db = getFirestore(initializeApp({ projectId: 'demo-care' }, 'care'));
const START = Date.parse('2026-09-01T00:00:00Z');
const DAY_MS = 86_400_000;
const on = (day: number): Context => ({ ...context, db, now: () => START + day * DAY_MS });
const time = (day: number) => Timestamp.fromMillis(START + day * DAY_MS);

async function write(fields: object = {}): Promise<string> {
  const id = newId();
  const theirs = {
    category: 'class-cooking',
    title: 'ベトナム料理を作ろう',
    body: '日曜日に一緒に作ります。',
  };
  const times = { createdAt: time(0), updatedAt: time(0) };
  await db.doc(`posts/${id}`).set(postFields('linh', { ...theirs, ...times, ...fields }));
  return id;
}

const postNow = async (id: string): Promise<DocumentData> =>
  (await db.doc(`posts/${id}`).get()).data() ?? {};

async function told(uid: string): Promise<string[]> {
  const { docs } = await db.collection(`notices/${uid}/items`).orderBy('createdAt').get();
  return docs.map((notice) => notice.get('type') as string);
}

async function join(uid: string, speaks: Language[], place = HAMAMATSU, badges = {}) {
  const { prefecture, code, geohash } = place;
  const member = { nickname: uid, speaks, reads: [], prefecture, badges, likes: 0 };
  await db.doc(`members/${uid}`).set(member);
  const settings = { readingLanguage: 'ja', home: { code, geohash }, radiusKm: 10 };
  await db.doc(`members/${uid}/private/settings`).set(settings);
}

/** A thread about Linh's post, in which the inquirer has spoken or not yet. */
async function answer(post: string, inquirer: string, spoke = true): Promise<string> {
  const id = newId();
  const titles = { author: 'x', inquirer: 'Cook with us' };
  const thread = { post, author: 'linh', inquirer, titles, spoke: { inquirer: spoke } };
  await db.doc(`threads/${id}`).set(thread);
  return id;
}

beforeEach(async () => {
  for (const name of [
    ...['members', 'listings', 'posts', 'notices', 'sanctions', 'blocks', 'threads', 'rescues'],
    ...['attendances', 'rosters', 'leases'],
  ]) {
    await db.recursiveDelete(db.collection(name));
  }
  for (const place of [HAMAMATSU, SAPPORO]) await db.doc(`places/${place.code}`).set(place);
  await join('linh', ['vi', 'ja']);
  await join('hanako', ['ja']);
});

describe('a post that nobody touches', () => {
  it('is reminded of once, closed after sixty days, and told of', async () => {
    const id = await write();
    for (const day of [52.9, 53, 54, 59]) await remindOfPosts(on(day));
    expect(await told('linh')).toEqual(['post-expiring']);
    const reminder = await db.doc(`notices/linh/items/post-expiring_${id}_1`).get();
    expect(reminder.get('params.at')).toBe(START + 60 * DAY_MS);
    await expireDuePosts(on(59.9));
    expect(await postNow(id)).toMatchObject({ state: 'open', revision: 1 });
    for (const close of [expireDuePosts, expireDuePosts, remindOfPosts]) await close(on(60));
    expect(await postNow(id)).toMatchObject({ state: 'closed', revision: 2, updatedAt: time(0) });
    expect(await told('linh')).toEqual(['post-expiring', 'post-expired']);
    expect(await expireDuePosts(on(61))).toBe(0);
  });

  it('stays when its author says that it is still current, and is reminded of anew', async () => {
    const id = await write();
    await remindOfPosts(on(54));
    await db.doc(`posts/${id}`).update({ revision: 2, updatedAt: time(55) });
    await expireDuePosts(on(61));
    expect(await postNow(id)).toMatchObject({ state: 'open' });
    await remindOfPosts(on(55 + 53));
    expect(await told('linh')).toEqual(['post-expiring', 'post-expiring']);
  });

  it('about an event goes when that is over, however long ago it was written', async () => {
    const event = { startsAt: time(99), endsAt: time(100), venue: '公民館' };
    const id = await write({ kind: 'event', event });
    await expireDuePosts(on(99.9));
    expect(await postNow(id)).toMatchObject({ state: 'open' });
    await expireDuePosts(on(100));
    expect(await postNow(id)).toMatchObject({ state: 'closed' });
    expect(await told('linh')).toEqual([]);
  });
});

describe('an event of every week', () => {
  const [begins, week] = [10, 7];
  const venue = '公民館';
  const event = { startsAt: time(begins), endsAt: time(begins + 1), venue, capacity: 1 };
  const weekly = { ...event, repeatsUntil: time(begins + 2 * week) };
  const come = (post: string, uid: string, day: number) =>
    db
      .doc(`attendances/${attendanceId(post, uid)}`)
      .set({ post, member: uid, createdAt: time(day) });
  const startOf = async (post: string) => ((await postNow(post))['event'] as typeof event).startsAt;

  it('goes on to the next week once, thanks who came, and asks everybody anew', async () => {
    const id = await write({ kind: 'event', event: weekly });
    await come(id, 'hanako', 1);
    await come(id, 'waiting', 2);
    await db.doc(`rosters/${id}/messages/0`).set({ text: 'はい', createdAt: time(3) });
    await refreshEvent(on(4), id);
    const over = begins + 1.1;
    await Promise.all([expireDuePosts(on(over)), refreshEvent(on(over), id)]);
    for (const again of [expireDuePosts, tendDueEvents]) await again(on(over + 1));
    expect(await postNow(id)).toMatchObject({ state: 'open', revision: 2, updatedAt: time(0) });
    expect(await startOf(id)).toEqual(time(begins + week));
    expect([await told('hanako'), await told('linh')]).toEqual([
      ['event-thanks'],
      ['event-thanks'],
    ]);
    for (const left of ['attendances', 'rosters', `rosters/${id}/messages`]) {
      expect((await db.collection(left).get()).size).toBe(0);
    }

    await come(id, 'waiting', over + 2);
    await refreshEvent(on(over + 2), id);
    expect((await db.doc(`rosters/${id}`).get()).data()).toMatchObject({ going: 1, state: 'open' });
    expect(await told('waiting')).toEqual([]);
  });

  it('leaves out the weeks in which nobody looked, and ends after the last', async () => {
    const id = await write({ kind: 'event', event: weekly });
    await expireDuePosts(on(begins + week + 1));
    expect(await startOf(id)).toEqual(time(begins + 2 * week));
    await expireDuePosts(on(begins + 2 * week + 1));
    expect(await postNow(id)).toMatchObject({ state: 'closed', revision: 3 });
  });

  it('that its organiser stops or closes does not go on', async () => {
    const once = await write({ kind: 'event', event });
    const closed = await write({ kind: 'event', event: weekly, state: 'closed' });
    await come(closed, 'hanako', 1);
    await expireDuePosts(on(begins + 2));
    await refreshEvent(on(begins + 2), closed);
    expect(await postNow(once)).toMatchObject({ state: 'closed' });
    expect(await startOf(closed)).toEqual(time(begins));
  });
});

describe('thanks', () => {
  it('reach once who answered, in words they can read', async () => {
    const post = await write();
    const thread = await answer(post, 'hanako');
    const input = { post, threads: [thread] };
    expect(await thankHelpers(on(1), 'linh', input)).toBe(1);
    await thankHelpers(on(2), 'linh', input);
    const { docs } = await db.collection('notices/hanako/items').get();
    expect(docs.map((notice) => notice.data())).toEqual([
      {
        type: 'thanked',
        params: { post, title: 'Cook with us', nickname: 'linh' },
        createdAt: time(1),
      },
    ]);
  });

  it('are for the author of a post to give, to who has answered it', async () => {
    const post = await write();
    const [spoken, silent] = [await answer(post, 'hanako'), await answer(post, 'hanako', false)];
    const other = await answer(await write(), 'hanako');
    const denied = { code: 'permission-denied' };
    await expect(thankHelpers(on(1), 'hanako', { post, threads: [spoken] })).rejects.toMatchObject(
      denied,
    );
    for (const threads of [[silent], [other], [newId()], [spoken, other]]) {
      await expect(thankHelpers(on(1), 'linh', { post, threads })).rejects.toMatchObject(denied);
    }
    const invalid = { code: 'invalid-argument' };
    for (const input of [{}, { post, threads: [] }, { post, threads: ['../x'] }, null]) {
      await expect(thankHelpers(on(1), 'linh', input)).rejects.toMatchObject(invalid);
    }
    expect(await told('hanako')).toEqual([]);
  });

  it('do not reach who has been blocked', async () => {
    const post = await write();
    const threads = [await answer(post, 'hanako')];
    await db.doc('blocks/linh_hanako').set({ owner: 'linh', other: 'hanako' });
    await thankHelpers(on(1), 'linh', { post, threads });
    expect(await told('hanako')).toEqual([]);
  });
});

describe('a request without an answer', () => {
  const ask = (fields: object = {}) => write({ kind: 'request', speaks: { vi: true }, ...fields });
  const asked = async (...uids: string[]) => {
    const notices = await Promise.all(uids.map(told));
    return uids.filter((_, at) => notices[at]?.includes('help-wanted'));
  };

  it('reaches the prefecture, then Japan, then the trained, then its author knows more', async () => {
    await join('near', ['vi']);
    await join('far', ['vi'], SAPPORO);
    await join('deaf', ['en']);
    const id = await ask();
    await publishPost(on(0), id);
    const days = [1.9, 2, 2.5, 3, 3, 4, 5, 6];
    const reached: string[][] = [];
    for (const day of days) {
      await widenUnansweredRequests(on(day));
      reached.push(await asked('near', 'far', 'deaf', 'hanako'));
    }
    const both = ['near', 'far'];
    expect(reached).toEqual([[], ['near'], ['near'], both, both, both, both, both]);
    expect(await told('linh')).toEqual(['post-unanswered']);
    const notice = await db.doc(`notices/far/items/help-wanted_${id}`).get();
    expect(notice.get('params')).toMatchObject({ post: id, reach: 'language' });
    const listing = await db.doc(`listings/vi/items/${id}`).get();
    expect(listing.get('unanswered')).toBe(true);
  });

  it('reaches who has the training badge', async () => {
    await join('trained', ['vi'], SAPPORO, { trained: time(0) });
    const id = await ask();
    await db.doc(`rescues/${id}`).set({ stage: 'language', at: time(3) });
    await widenUnansweredRequests(on(4));
    expect(await asked('trained')).toEqual(['trained']);
  });

  it('is left alone once somebody has answered, and no longer shown as unanswered', async () => {
    await join('near', ['vi']);
    const id = await ask();
    await widenUnansweredRequests(on(2));
    await answer(id, 'hanako');
    for (const day of [3, 4, 5, 6]) await widenUnansweredRequests(on(day));
    expect(await told('linh')).toEqual([]);
    const listing = await db.doc(`listings/vi/items/${id}`).get();
    expect([listing.exists, listing.get('unanswered')]).toEqual([true, undefined]);
  });

  it('asks nobody more than twice a week, nor those who are blocked, sanctioned or silent', async () => {
    for (const uid of ['near', 'blocked', 'blocking', 'sanctioned', 'silent'])
      await join(uid, ['vi']);
    await db.doc('blocks/linh_blocked').set({ owner: 'linh', other: 'blocked' });
    await db.doc('blocks/blocking_linh').set({ owner: 'blocking', other: 'linh' });
    await db.doc('sanctions/sanctioned').set({ standing: 'suspended', cases: [] });
    await db.doc('members/silent/private/settings').update({ silenced: ['requests'] });
    for (let post = 0; post < 4; post += 1) await ask();
    await widenUnansweredRequests(on(2));
    expect(await told('near')).toEqual(['help-wanted', 'help-wanted']);
    expect(await asked('blocked', 'blocking', 'sanctioned', 'silent')).toEqual([]);
    await ask({ createdAt: time(8) });
    await widenUnansweredRequests(on(10));
    expect((await told('near')).length).toBe(4);
  });

  it('asks so many at a time and no more', async () => {
    const many = Array.from({ length: LIMITS.rescue.helpers + 3 }, (_, at) => `helper${at}`);
    for (const uid of many) await join(uid, ['vi']);
    await ask();
    await widenUnansweredRequests(on(2));
    expect(await asked(...many)).toHaveLength(LIMITS.rescue.helpers);
  });
});
