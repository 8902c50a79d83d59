import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { countLastDays } from '../../functions/src/statistics/count-statistics.ts';
import { context } from '../functions/support/suite.ts';

/** A project of its own, in which no trigger runs and no clock ticks. */
const db = getFirestore(initializeApp({ projectId: 'demo-statistics' }, 'statistics'));
const NOON = Date.parse('2026-11-20T12:00:00+09:00');
const HOUR_MS = 3_600_000;
const at = (hours: number) => Timestamp.fromMillis(NOON + hours * HOUR_MS);
const on = (hours: number) => ({ ...context, db, now: () => NOON + hours * HOUR_MS });

const post = (language: string | undefined, hours: number) => ({
  ...{ kind: 'request', category: 'hobbies', createdAt: at(hours) },
  ...(language !== undefined && { language }),
});

it('counts the days that are over by what documents say, however often', async () => {
  const member = (prefecture: string, hours: number) => ({ prefecture, joinedAt: at(hours) });
  const batch = db.batch();
  for (let n = 0; n < 5; n += 1) batch.set(db.doc(`members/t${n}`), member('13', -100));
  for (let n = 0; n < 4; n += 1) batch.set(db.doc(`members/s${n}`), member('22', 0));
  batch.set(db.doc('members/late'), member('22', 13));
  batch.set(db.doc('posts/a'), post('vi', 0));
  batch.set(db.doc('posts/b'), post(undefined, 1));
  batch.set(db.doc('listings/ja/items/b'), { language: 'my' });
  batch.set(db.doc('posts/tomorrow'), post('vi', 12));
  batch.set(db.doc('threads/one'), { post: 'a', createdAt: at(5) });
  batch.set(db.doc('threads/two'), { post: 'a', createdAt: at(30) });
  const message = (from: string, language: string, hours: number) => ({
    ...{ from, language, createdAt: at(hours) },
  });
  batch.set(db.doc('threads/one/messages/a'), message('inquirer', 'ja', 5));
  batch.set(db.doc('threads/one/messages/b'), message('author', 'vi', 6));
  batch.set(db.doc('threads/one/messages/c'), message('inquirer', 'ne', 7));
  batch.set(db.doc('threads/two/messages/d'), message('inquirer', 'ja', 30));
  batch.set(db.doc('rosters/a/messages/e'), { language: 'vi', createdAt: at(5) });
  batch.set(db.doc('likes/x'), { counts: true, createdAt: at(2) });
  batch.set(db.doc('likes/y'), { counts: false, createdAt: at(2) });
  batch.set(db.doc('budgets/2026-11_t0'), { month: '2026-11', characters: 700 });
  batch.set(db.doc('budgets/2026-10_t0'), { month: '2026-10', characters: 9 });
  await batch.commit();

  const day = db.doc('statistics/2026-11-20');
  await countLastDays(on(11));
  expect((await day.get()).exists).toBe(false);
  await countLastDays(on(13));
  const counted = {
    ...{ day: '2026-11-20', members: 9, joined: 4, posts: { request: 2 } },
    ...{ categories: { hobbies: 2 }, languages: { vi: 1, my: 1 } },
    ...{ threads: 1, answered: 1, within: [0, 1, 1, 1], likes: 1, answers: { ja: 1, ne: 1 } },
    ...{ areas: { 13: 5, 22: 5 }, characters: 700 },
  };
  expect((await day.get()).data()).toEqual(counted);

  await db.doc('posts/b').delete();
  await db.doc('threads/three').set({ post: 'b', createdAt: at(6) });
  await countLastDays(on(13 + 24));
  const again = (await day.get()).data();
  expect(again).toEqual({
    ...counted,
    posts: { request: 1 },
    categories: { hobbies: 1 },
    languages: { vi: 1 },
    threads: 2,
  });
  const next = (await db.doc('statistics/2026-11-21').get()).data();
  expect(next).toMatchObject({ members: 10, joined: 1, posts: { request: 1 }, answers: { ja: 1 } });
});
