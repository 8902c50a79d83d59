import { LIKES_NOTICE, likeId } from '@friends/domain';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepHeldEvent } from '../../functions/src/like/keep-held-event.ts';
import { settleThanks } from '../../functions/src/like/settle-thanks.ts';
import { makeMember, makePlaces } from './support/people.ts';
import { untilPublished, readListing, writePost } from './support/posts.ts';
import { context, contextAt, db, newId, until } from './support/suite.ts';
import { noFault, setFault } from './support/translation-server.ts';

const HOUR = 3_600_000;
const PATIENCE_MS = 110_000;

beforeAll(makePlaces);

type Three = [string, string, string];

/** Members who all read English. */
const readers = (...names: Three): Promise<Three> =>
  Promise.all(names.map((name) => makeMember(name, 'en', ['en']))) as Promise<
    string[]
  > as Promise<Three>;

interface Given {
  readonly from: string;
  readonly to: string;
  readonly thread?: string;
  readonly message?: string;
  readonly why?: string;
  readonly bridge?: boolean;
}

/** A like as the giver's phone writes it. @returns its id */
async function like({ from, to, thread = newId(), message, ...more }: Given): Promise<string> {
  const id = likeId(from, thread, message);
  const time = { createdAt: FieldValue.serverTimestamp() };
  const about = message === undefined ? {} : { message };
  await db
    .doc(`likes/${id}`)
    .create({ from, to, thread, counts: true, ...about, ...more, ...time });
  return id;
}
const takeBack = (id: string) => db.doc(`likes/${id}`).delete();
const read = async (path: string): Promise<DocumentData> => (await db.doc(path).get()).data() ?? {};

const shownOf = async (uid: string) => {
  const { likes, badges } = await read(`members/${uid}`);
  return { likes: likes as number, badges: Object.keys(badges as object).sort() };
};
const untilShown = (uid: string, likes: number, ...badges: readonly string[]) =>
  until(
    `${likes} likes and ${badges.join()} of ${uid}`,
    async () => JSON.stringify(await shownOf(uid)) === JSON.stringify({ likes, badges }),
    PATIENCE_MS,
  );
const noticeOf = (uid: string, id = LIKES_NOTICE) => read(`notices/${uid}/items/${id}`);

describe('a like', () => {
  it('is counted, told in one notice with the others, and earns the first badge', async () => {
    const [linh, ana, bo] = await Promise.all([
      makeMember('Linh', 'vi', ['vi', 'ja'], ['ja']),
      makeMember('Ana', 'pt', ['pt']),
      makeMember('Bo', 'en', ['en']),
    ]);
    const first = await like({ from: ana, to: linh });
    await untilShown(linh, 1, 'first-help');
    await until('told', async () => (await noticeOf(linh))['type']);
    expect((await noticeOf(linh))['params']).toEqual({ nickname: 'Ana', count: 1, since: 0 });
    expect((await noticeOf(linh, 'badge_first-help'))['params']).toEqual({ badge: 'first-help' });
    const second = await like({ from: bo, to: linh });
    await until('both told', async () => (await noticeOf(linh))['params'].count === 2);
    await untilShown(linh, 2, 'first-help');
    await Promise.all([1, 2, 3].map(() => settleThanks(context, linh)));
    await untilShown(linh, 2, 'first-help');

    const readAt = Timestamp.now();
    await db.doc(`notices/${linh}/items/${LIKES_NOTICE}`).update({ readAt });
    await takeBack(second);
    await takeBack(first);
    await untilShown(linh, 0);
    expect((await noticeOf(linh))['readAt']).toEqual(readAt);
    await like({ from: bo, to: linh });
    const since = readAt.toMillis();
    await until('told anew', async () => (await noticeOf(linh))['readAt'] === undefined);
    expect((await noticeOf(linh))['params']).toEqual({ nickname: 'Bo', count: 1, since });
  });

  it('brings its reason in the receiver’s language, also when translating fails at first', async () => {
    const [linh, ana] = await Promise.all([
      makeMember('Linh', 'vi', ['vi']),
      makeMember('Ana', 'pt', ['pt']),
    ]);
    await setFault({ mode: 'error', targets: ['vi'], times: 1 });
    const id = await like({
      from: ana,
      to: linh,
      why: `Obrigada pela ajuda no hospital ${newId()}`,
    });
    const done = await until('translated', async () => {
      const found = await read(`likes/${id}`);
      return found['language'] !== undefined && found;
    });
    await noFault();
    expect(done['language']).toBe('pt');
    expect(Object.keys(done['translations'] as object)).toEqual(['vi']);
    expect((await db.doc(`jobs/like_${id}`).get()).exists).toBe(false);
  });

  it('does not count from who is suspended or blocked, until that is over', async () => {
    const [linh, ana, bo] = await readers('Linh', 'Ana', 'Bo');
    await like({ from: ana, to: linh });
    await like({ from: bo, to: linh });
    await untilShown(linh, 2, 'first-help');
    const sanction = db.doc(`sanctions/${ana}`);
    const block = db.doc(`blocks/${linh}_${bo}`);
    await Promise.all([
      sanction.set({ standing: 'suspended', cases: [] }),
      block.set({ owner: linh, other: bo, createdAt: Timestamp.now() }),
    ]);
    await untilShown(linh, 0);
    await sanction.update({ standing: 'warned' });
    await untilShown(linh, 1, 'first-help');
    await block.delete();
    await untilShown(linh, 2, 'first-help');
  });
});

it('five events that somebody came to make an organiser; a listing shows it', async () => {
  const linh = await makeMember('Linh', 'en', ['en']);
  const post = await writePost(linh, { title: `Come ${newId()}`, body: 'Every Sunday' });
  await untilPublished(post);
  const held = { author: linh, state: 'over', going: 1, endsAt: Date.now() } as const;
  for (const week of [1, 2, 3, 4, 5]) {
    const startsAt = Date.now() - week * 24 * HOUR;
    await keepHeldEvent(context, newId(), { ...held, startsAt });
  }
  await untilShown(linh, 0, 'organiser');
  await until('shown', async () => (await readListing('pt', post))?.['badges'].length === 1);
});

it('many like and change their minds at once: number and badges are exact', async () => {
  const [people, givers] = [3, 60];
  const uids = await Promise.all(
    Array.from({ length: people }, () => makeMember(`p${newId()}`, 'en', ['en'])),
  );
  const crowd = Array.from({ length: givers }, (_, index) => `giver${index}${newId()}`);
  const begun = Date.now();
  await Promise.all(
    crowd.map(async (from, index) => {
      for (const [turn, to] of uids.entries()) {
        const given = { from, to, thread: newId(), bridge: index % 4 === 0 };
        const id = await like(given);
        if (index % (turn + 3) === 0) await takeBack(id);
        if (index % 5 === 0) await like({ ...given, message: newId() });
      }
    }),
  );
  const pressed = Date.now();
  for (const uid of uids) {
    const { docs } = await db.collection('likes').where('to', '==', uid).get();
    const different = (found: typeof docs, field: string) =>
      new Set(found.map((one) => one.get(field) as string)).size;
    const bridges = docs.filter((one) => one.get('bridge') === true);
    const badges = [
      ...(different(bridges, 'thread') >= 10 ? ['bridge'] : []),
      'first-help',
      'likes-10',
      ...(different(docs, 'from') >= 50 ? ['likes-50'] : []),
    ];
    await untilShown(uid, docs.length, ...badges);
    expect(await read(`members/${uid}/private/progress`)).toMatchObject({ likes: docs.length });
  }
  process.stdout.write(
    `${people * givers} liked in ${pressed - begun} ms, exact ${Date.now() - pressed} ms later\n`,
  );
}, 200_000);

it('who has gone is not brought back by what comes late', async () => {
  const [linh, ana] = await readers('Linh', 'Ana', 'Bo');
  await db.doc(`members/${linh}`).delete();
  await settleThanks(contextAt(Date.now()), linh);
  const late = { author: linh, state: 'over', going: 1, startsAt: 1, endsAt: 2 } as const;
  await keepHeldEvent(context, ana, late);
  expect((await db.doc(`members/${linh}`).get()).exists).toBe(false);
  expect((await db.doc(`members/${linh}/private/progress`).get()).exists).toBe(false);
  const held = await db.collection('heldEvents').where('organiser', '==', linh).get();
  expect(held.size).toBe(0);
});
