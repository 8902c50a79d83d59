import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { commendMembers } from '../../functions/src/commendation/commend-members.ts';
import { findCandidates } from '../../functions/src/commendation/find-candidates.ts';
import { call } from './support/calls.ts';
import { makeMember } from './support/people.ts';
import { context, db, newId } from './support/suite.ts';
import { readStats } from './support/translation-server.ts';

/** A time of its own, in which there are no likes but those of this test. */
const FROM = Date.parse('2019-04-01T00:00:00+09:00');
const DAY_MS = 86_400_000;
const period = { from: FROM, to: FROM + 30 * DAY_MS };

async function like(from: string, to: string, day: number, counts = true): Promise<void> {
  const thread = newId();
  const createdAt = Timestamp.fromMillis(FROM + day * DAY_MS);
  await db.doc(`likes/${from}_${thread}_person`).set({ from, to, thread, counts, createdAt });
}

async function makeStaff(role: string): Promise<string> {
  const uid = await makeMember('Yoko', 'ja', ['ja']);
  await db.doc(`staff/${uid}`).set({ role });
  return uid;
}

it('shows who has helped, and commends them once, each in their own language', async () => {
  const [linh, hanako] = [
    await makeMember('Linh', 'my', ['my']),
    await makeMember('=A1', 'pt', ['pt']),
  ];
  const givers = [newId(), newId(), newId()];
  for (const [day, giver] of givers.entries()) await like(giver, linh, day);
  await like(linh, hanako, 4);
  await like(hanako, linh, 5);
  await like(newId(), hanako, 31);
  await like(newId(), hanako, 6, false);
  const yoko = await makeStaff('admin');
  const { candidates, isPartial } = await findCandidates(context, yoko, period);
  expect(isPartial).toBe(false);
  expect(candidates).toEqual([
    {
      ...{ member: linh, nickname: 'Linh', speaks: ['my'], trained: false, commended: [] },
      ...{ people: 4, likes: 4, threads: 4, days: 4, circle: 0.25 },
    },
    {
      ...{ member: hanako, nickname: '=A1', speaks: ['pt'], trained: false, commended: [] },
      ...{ people: 1, likes: 1, threads: 1, days: 1, circle: 1 },
    },
  ]);

  const text = `一年間ありがとうございました。${newId()}`;
  const commendation = { members: [linh, hanako, newId()], year: 2026, text };
  await commendMembers(context, yoko, commendation);
  const badgeOf = async (uid: string): Promise<unknown> =>
    (await db.doc(`members/${uid}`).get()).get('badges.commended-2026');
  const badge = await badgeOf(linh);
  expect(badge).toBeInstanceOf(Timestamp);
  const notices = [linh, hanako].map((uid) => db.doc(`notices/${uid}/items/commended_2026`));
  const told = (await db.getAll(...notices)).map((notice) => notice.get('params.text') as string);
  expect(new Set([...told, text]).size).toBe(3);

  const before = await readStats();
  await commendMembers(context, yoko, commendation);
  expect((await readStats()).requests).toBe(before.requests);
  expect(await badgeOf(linh)).toEqual(badge);
  const trail = await db.collection('audit').where('about', '==', linh).get();
  expect(trail.docs.map((entry) => entry.data())).toMatchObject([
    { by: yoko, act: 'commend', what: 'commended-2026' },
  ]);
  const [first] = (await findCandidates(context, yoko, period)).candidates;
  expect(first?.commended).toEqual([2026]);
});

it('is for admins alone', async () => {
  const member = await makeMember('Linh', 'vi', ['vi']);
  const moderator = await makeStaff('moderator');
  const input = { members: [member], year: 2026, text: 'a' };
  const denied = { code: 'permission-denied' };
  for (const uid of [member, moderator]) {
    await expect(findCandidates(context, uid, period)).rejects.toMatchObject(denied);
    await expect(commendMembers(context, uid, input)).rejects.toMatchObject(denied);
  }
  expect(await call('commendMembers', input)).toEqual({ code: 'unauthenticated' });
  const admin = await makeStaff('admin');
  const wrong = findCandidates(context, admin, { from: 1, to: 1 });
  await expect(wrong).rejects.toMatchObject({ code: 'invalid-argument' });
});
