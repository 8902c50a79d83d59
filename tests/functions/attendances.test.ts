import { isDeepStrictEqual } from 'node:util';
import { attendanceId, LIMITS } from '@friends/domain';
import type { AnyReadingLanguage } from '@friends/domain';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { refreshEvent } from '../../functions/src/attendance/refresh-event.ts';
import { tendDueEvents } from '../../functions/src/attendance/tend-events.ts';
import { makeMember, makePlaces } from './support/people.ts';
import { editPost, writePost } from './support/posts.ts';
import { contextAt, db, newId, until } from './support/suite.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A crowd keeps the few workers of the suite busy for a while. */
const PATIENCE_MS = 110_000;

const eventIn = (hours: number, capacity?: number): DocumentData => ({
  startsAt: Timestamp.fromMillis(Date.now() + hours * HOUR),
  endsAt: Timestamp.fromMillis(Date.now() + (hours + 2) * HOUR),
  venue: '府中の森公園',
  ...(capacity !== undefined && { capacity }),
});

let linh: string;
beforeAll(async () => {
  await makePlaces();
  linh = await makeMember('Linh', 'vi', ['vi', 'ja']);
});

const announce = (event: DocumentData): Promise<string> =>
  writePost(linh, { kind: 'event', title: 'ピクニック', body: '公園で食べましょう。', event });

async function come(post: string, member: string): Promise<void> {
  const fields = { post, member, createdAt: FieldValue.serverTimestamp() };
  await db.doc(`attendances/${attendanceId(post, member)}`).create(fields);
}
const leave = (post: string, member: string) =>
  db.doc(`attendances/${attendanceId(post, member)}`).delete();

const rosterOf = async (post: string) => (await db.doc(`rosters/${post}`).get()).data() ?? {};
const namesOf = async (post: string) =>
  (await db.doc(`rosters/${post}/names/going`).get()).get('people') as Record<string, string>;

const untilCounted = (post: string, going: number, waiting: number) =>
  until(
    `${going} go to ${post} and ${waiting} wait`,
    async () => {
      const roster = await rosterOf(post);
      return roster['going'] === going && roster['waiting'] === waiting && roster;
    },
    PATIENCE_MS,
  );

async function members(...readings: readonly AnyReadingLanguage[]): Promise<string[]> {
  const made = readings.map((reading) => makeMember(`m${newId()}`, reading, ['vi'], []));
  return Promise.all(made);
}

const noticesOf = async (uid: string) =>
  (await db.collection(`notices/${uid}/items`).get()).docs.map((one) => one.data());
const toldOf = async (uid: string) => (await noticesOf(uid)).map(({ type }) => type).sort();
const untilTold = (uid: string, type: string) =>
  until(`${uid} is told ${type}`, async () =>
    (await noticesOf(uid)).find((notice) => notice['type'] === type),
  );

async function statesOf(post: string): Promise<Record<string, number>> {
  const { docs } = await db.collection('attendances').where('post', '==', post).get();
  const counts: Record<string, number> = {};
  for (const one of docs) {
    const state = String(one.get('state'));
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

/** The states come after the counts. */
const untilStates = (post: string, counts: Record<string, number>) =>
  until(`the states of ${post}`, async () => isDeepStrictEqual(await statesOf(post), counts));

describe('those who come', () => {
  it('are told in their own language when they move up, once', async () => {
    const post = await announce(eventIn(72, 1));
    const [hanako = '', bruno = ''] = await members('ja', 'pt');
    await come(post, hanako);
    await untilCounted(post, 1, 0);
    await come(post, bruno);
    const roster = await untilCounted(post, 1, 1);
    expect(roster['queue']).toHaveLength(1);
    await leave(post, hanako);
    const notice = await untilTold(bruno, 'event-place');
    expect(notice['params']).toMatchObject({ post });
    expect(notice['params']['title']).not.toBe('ピクニック');
    await untilCounted(post, 1, 0);
    await Promise.all([1, 2, 3].map(() => refreshEvent(contextAt(Date.now()), post)));
    expect(await toldOf(bruno)).toEqual(['event-place']);
    expect(await toldOf(hanako)).toEqual([]);
  });

  it('all go when there are more places, and see one another by name', async () => {
    const post = await announce(eventIn(72, 1));
    const uids = await members('ja', 'vi', 'en');
    for (const uid of uids) await come(post, uid);
    await untilCounted(post, 1, 2);
    await editPost(post, { 'event.capacity': 3 });
    await untilCounted(post, 3, 0);
    const names = await until('three names', async () => {
      const found = await namesOf(post);
      return Object.keys(found).length === 3 && found;
    });
    expect(Object.keys(names).sort()).toEqual([...uids].sort());
  });

  it('are taken off by a block, either way, and stand there under their new names', async () => {
    const post = await announce(eventIn(72, 1));
    const [hanako = '', bruno = '', ana = ''] = await members('ja', 'pt', 'en');
    for (const uid of [hanako, bruno, ana]) await come(post, uid);
    await untilCounted(post, 1, 2);
    const blocks = async (owner: string, other: string) =>
      db.doc(`blocks/${owner}_${other}`).create({ owner, other, createdAt: Timestamp.now() });
    await blocks(linh, hanako);
    await untilTold(bruno, 'event-place');
    await blocks(bruno, linh);
    await untilTold(ana, 'event-place');
    await untilCounted(post, 1, 0);
    await db.doc(`members/${ana}`).update({ nickname: 'Ana Maria' });
    await until('the new name', async () => (await namesOf(post))[ana] === 'Ana Maria');
  });

  it('are told of another venue, and that it does not take place', async () => {
    const post = await announce(eventIn(72));
    const [hanako = ''] = await members('ja');
    await come(post, hanako);
    await untilCounted(post, 1, 0);
    await editPost(post, { 'event.venue': '公民館' });
    const changed = await untilTold(hanako, 'event-changed');
    expect(changed['params']).toMatchObject({ post, title: 'ピクニック', venue: '公民館' });
    await editPost(post, { state: 'closed' });
    await untilTold(hanako, 'event-cancelled');
    await until('it is cancelled', async () => (await rosterOf(post))['state'] === 'cancelled');
  });

  it('are told when the post is deleted, and nothing stays of it', async () => {
    const post = await announce(eventIn(72));
    const [hanako = ''] = await members('ja');
    await come(post, hanako);
    await untilCounted(post, 1, 0);
    await db.doc(`posts/${post}`).delete();
    const notice = await untilTold(hanako, 'event-cancelled');
    expect(notice['params']).toEqual({ post, title: 'ピクニック' });
    await until('nothing stays', async () => {
      const roster = await db.doc(`rosters/${post}`).get();
      const names = await db.doc(`rosters/${post}/names/going`).get();
      return !roster.exists && !names.exists && Object.keys(await statesOf(post)).length === 0;
    });
    await refreshEvent(contextAt(Date.now()), post);
    expect((await db.doc(`rosters/${post}`).get()).exists).toBe(false);
  });

  it('are reminded a day before, and thanked when it is over, with the organiser', async () => {
    const post = await announce(eventIn(72));
    const [hanako = ''] = await members('ja');
    await come(post, hanako);
    const roster = await untilCounted(post, 1, 0);
    const startsAt = (roster['startsAt'] as Timestamp).toMillis();
    await tendDueEvents(contextAt(startsAt - LIMITS.remindBefore * 1000 - 1));
    expect(await toldOf(hanako)).toEqual([]);
    await tendDueEvents(contextAt(startsAt - DAY + 1));
    await tendDueEvents(contextAt(startsAt - DAY + 2));
    expect(await toldOf(hanako)).toEqual(['event-reminder']);
    await tendDueEvents(contextAt(startsAt + 3 * HOUR));
    await tendDueEvents(contextAt(startsAt + 4 * HOUR));
    expect(await toldOf(hanako)).toEqual(['event-reminder', 'event-thanks']);
    const thanks = (await noticesOf(linh)).filter(({ params }) => params.post === post);
    expect(thanks.map(({ type }) => type)).toEqual(['event-thanks']);
    expect((await rosterOf(post))['nextAt']).toBeUndefined();
  });

  it('read in their own language what the organiser writes to all; who waits does not', async () => {
    const post = await announce(eventIn(72, 1));
    const [hanako = '', bruno = ''] = await members('en', 'pt');
    await come(post, hanako);
    await untilCounted(post, 1, 0);
    await come(post, bruno);
    await untilCounted(post, 1, 1);
    const message = { text: '飲み物を持ってきてください。', createdAt: Timestamp.now() };
    await db.doc(`rosters/${post}/messages/0`).create(message);
    const { params } = await untilTold(hanako, 'event-message');
    expect(params['text']).not.toBe(message.text);
    expect(await toldOf(bruno)).toEqual([]);
  });
});

describe('two hundred members', () => {
  it('who want twenty places at once: twenty go, the others wait, and one moves up', async () => {
    const [crowd, places] = [200, 20];
    const post = await announce(eventIn(72, places));
    const uids = Array.from({ length: crowd }, () => `crowd${newId()}`);
    const batch = db.batch();
    for (const uid of uids) batch.set(db.doc(`members/${uid}`), { nickname: uid, speaks: [] });
    await batch.commit();
    const begun = Date.now();
    await Promise.all(uids.map((uid) => come(post, uid)));
    const pressed = Date.now();
    await untilCounted(post, places, crowd - places);
    const settled = Date.now();
    await untilStates(post, { going: places, waiting: crowd - places });
    expect(Object.keys(await namesOf(post))).toHaveLength(places);
    const asked = await db.collection('attendances').where('post', '==', post).get();
    const momentOf = (one: (typeof asked.docs)[number]) =>
      `${(one.get('createdAt') as Timestamp).valueOf()} ${one.id}`;
    const inOrder = asked.docs.sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
    const states = inOrder.map((one) => one.get('state') as string);
    expect(states.lastIndexOf('going')).toBe(places - 1);
    await leave(post, String(inOrder[3]?.get('member')));
    const next = inOrder[places];
    await until('the first who waits moves up', async () => {
      return (await next?.ref.get())?.get('state') === 'going';
    });
    await untilCounted(post, places, crowd - places - 1);
    await untilStates(post, { going: places, waiting: crowd - places - 1 });
    process.stdout.write(
      `${crowd} pressed in ${pressed - begun} ms, counted ${settled - pressed} ms later\n`,
    );
  }, 300_000);
});
