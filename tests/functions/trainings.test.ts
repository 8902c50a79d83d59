import { LIMITS } from '@friends/domain';
import type { CheckInProblem } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkIn } from '../../functions/src/training/check-in.ts';
import { confirmAttendance } from '../../functions/src/training/confirm-attendance.ts';
import { editTraining } from '../../functions/src/training/edit-training.ts';
import { refreshTraining } from '../../functions/src/training/refresh-training.ts';
import { tendDueTrainings } from '../../functions/src/training/tend-trainings.ts';
import { haveAccountSecret } from './support/accounts.ts';
import { call, signIn } from './support/calls.ts';
import { makeMember } from './support/people.ts';
import { contextAt, db, newId, until } from './support/suite.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Two in the afternoon in Japan, in a few days. */
const STARTS = Math.floor((Date.now() + 4 * DAY) / DAY) * DAY + 5 * HOUR;
const WHILE = contextAt(STARTS + 60_000);
const WORDS = { title: '聞く力', body: '相談を受けたら' };

beforeAll(haveAccountSecret);

const saveCall = (id: string, more: object = {}) => ({
  act: 'save',
  id,
  source: 'ja',
  ...WORDS,
  startsAt: STARTS,
  endsAt: STARTS + 2 * HOUR,
  venue: '市民会館 3階',
  languages: ['ja', 'vi'],
  capacity: 10,
  ...more,
});

async function makeStaff(role: string): Promise<string> {
  const uid = await makeMember('Yoko', 'ja', ['ja']);
  await db.doc(`staff/${uid}`).set({ role });
  return uid;
}

const people = (count: number) =>
  Promise.all(Array.from({ length: count }, () => makeMember('Linh', 'vi', ['vi'])));

async function plan(yoko: string, more: object = {}): Promise<string> {
  const id = newId();
  await editTraining(contextAt(Date.now()), yoko, saveCall(id, more));
  await editTraining(contextAt(Date.now()), yoko, { act: 'plan', id });
  return id;
}

const registration = (id: string, uid: string) => db.doc(`registrations/${id}_${uid}`);
const register = (id: string, uid: string) =>
  registration(id, uid).create({ training: id, member: uid, createdAt: Timestamp.now() });
const stateOf = async (id: string, uid: string): Promise<unknown> =>
  (await registration(id, uid).get()).get('state');
const sessionOf = async (id: string) => (await db.doc(`trainings/${id}`).get()).data();
const codeOf = async (id: string) =>
  (await db.doc(`trainings/${id}/private/code`).get()).get('code') as string;
const otherThan = (code: string) => (code === '000000' ? '000001' : '000000');

const untilCounted = (id: string, going: number, waiting: number) =>
  until(`${going} go and ${waiting} wait`, async () => {
    const found = await sessionOf(id);
    return found?.['going'] === going && found['waiting'] === waiting;
  });

const toldOf = async (uid: string) =>
  (await db.collection(`notices/${uid}/items`).get()).docs.map((one) => one.data());

const outcomeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: { code: string; details?: { problem?: CheckInProblem; seconds?: number } }) =>
      error.details?.problem ?? error.details ?? error.code,
  );

describe('a session', () => {
  it('for ten that thirty register for at once: ten go, twenty wait, one moves up', async () => {
    const [id, uids] = [await plan(await makeStaff('admin')), await people(30)];
    await Promise.all(uids.map((uid) => register(id, uid)));
    await untilCounted(id, 10, 20);
    const { docs } = await db.collection('registrations').where('training', '==', id).get();
    const moment = (one: DocumentSnapshot) =>
      `${(one.get('createdAt') as Timestamp).valueOf()} ${one.id}`;
    const inOrder = docs.sort((one, other) => (moment(one) < moment(other) ? -1 : 1));
    expect(inOrder.map((one) => one.get('state') as string).lastIndexOf('going')).toBe(9);
    await inOrder[3]?.ref.delete();
    await untilCounted(id, 10, 19);
    const next = String(inOrder[10]?.get('member'));
    const [told] = await until('told', async () => {
      const all = await toldOf(next);
      return all.length > 0 && all;
    });
    expect(told).toMatchObject({ type: 'training-place', params: { training: id } });
    expect(told?.['params']['title']).not.toBe(WORDS.title);
  });

  it('is read in ten languages, moved with a word to who comes, and gets another code', async () => {
    const yoko = await makeStaff('admin');
    const [id, [linh = '']] = [await plan(yoko), await people(1)];
    await register(id, linh);
    await untilCounted(id, 1, 0);
    const code = await codeOf(id);
    expect(code).toMatch(/^\d{6}$/);
    expect((await sessionOf(id))?.['texts']['my']).toMatchObject({ by: 'machine' });
    const now = contextAt(Date.now());
    const byHand = { act: 'correct', id, language: 'vi', title: 'Biết lắng nghe', body: 'a' };
    await editTraining(now, yoko, byHand);
    const moved = {
      startsAt: STARTS + DAY,
      endsAt: STARTS + DAY + HOUR,
      link: 'https://a.example/b',
    };
    await editTraining(now, yoko, saveCall(id, moved));
    const { docs } = await until('told', async () => {
      const found = await db.collection(`notices/${linh}/items`).get();
      return !found.empty && found;
    });
    expect(docs[0]?.data()).toMatchObject({
      type: 'training-changed',
      params: { title: byHand.title, startsAt: moved.startsAt, venue: '市民会館 3階' },
    });
    expect((await db.doc(`trainings/${id}/private/code`).get()).get('day')).not.toBe(
      new Date(STARTS + 9 * HOUR).toISOString().slice(0, 10),
    );
    expect(await sessionOf(id)).toMatchObject({ online: true, going: 1, state: 'planned' });
    await tendDueTrainings(contextAt(moved.startsAt - 23 * HOUR));
    await editTraining(now, yoko, { act: 'cancel', id });
    const types = async () => (await toldOf(linh)).map((one) => one['type'] as string).sort();
    await until('told that it is cancelled', async () => (await types()).length === 3);
    expect(await types()).toEqual(['training-cancelled', 'training-changed', 'training-reminder']);
    await refreshTraining(now, id);
    expect(await types()).toHaveLength(3);
    const trail = await db.collection('audit').where('on', '==', `trainings/${id}`).get();
    expect(trail.docs.map((entry) => entry.get('act') as string).sort()).toEqual([
      'cancel',
      'correct',
      'plan',
      'save',
      'save',
    ]);
  });

  it('is deleted where nobody has registered, and only there', async () => {
    const yoko = await makeStaff('admin');
    const [id, draft, [linh = '']] = [await plan(yoko), newId(), await people(1)];
    const now = contextAt(Date.now());
    await editTraining(now, yoko, saveCall(draft, { link: 'https://a.example/b' }));
    await register(id, linh);
    const remove = (uid: string, which: string) =>
      outcomeOf(editTraining(now, uid, { act: 'delete', id: which }));
    expect(await remove(yoko, id)).toBe('registered');
    expect(await remove(linh, draft)).toBe('permission-denied');
    expect([await remove(yoko, draft), await remove(yoko, draft)]).toEqual(['done', 'done']);
    for (const path of ['', '/private/code', '/private/link']) {
      expect((await db.doc(`trainings/${draft}${path}`).get()).exists).toBe(false);
    }
    await registration(id, linh).delete();
    expect(await remove(yoko, id)).toBe('done');
    expect(await sessionOf(id)).toBeUndefined();
    const trail = db.collection('audit').where('on', '==', `trainings/${draft}`);
    expect((await trail.where('act', '==', 'delete').get()).size).toBe(1);
  });

  it('takes no wrong times, no fewer places than are given away, and no orders of members', async () => {
    const yoko = await makeStaff('admin');
    const [id, [linh = '', ana = '']] = [await plan(yoko), await people(2)];
    for (const uid of [linh, ana]) await register(id, uid);
    await untilCounted(id, 2, 0);
    const now = contextAt(Date.now());
    const edit = (uid: string, more: object) =>
      outcomeOf(editTraining(now, uid, saveCall(id, more)));
    expect(await edit(yoko, { capacity: 1 })).toBe('below-registered');
    expect(await edit(yoko, { capacity: 0 })).toBe('invalid');
    expect(await edit(yoko, { startsAt: Date.now() - HOUR })).toBe('past');
    expect(await edit(yoko, { endsAt: STARTS - 1 })).toBe('before');
    expect(await edit(yoko, { title: ' ' })).toBe('empty');
    expect(await outcomeOf(editTraining(WHILE, yoko, { act: 'cancel', id }))).toBe('started');
    for (const uid of [linh, await makeStaff('moderator'), 'nobody']) {
      expect(await edit(uid, {})).toMatch(/permission-denied|failed-precondition/);
      const said = confirmAttendance(WHILE, uid, { training: id, member: linh, attended: true });
      expect(await outcomeOf(said)).toMatch(/permission-denied|failed-precondition/);
    }
    const stranger = await signIn();
    await db.doc(`members/${stranger.uid}`).set({ nickname: 'Mallory', role: 'admin', badges: {} });
    for (const name of ['editTraining', 'confirmAttendance']) {
      expect(await call(name, saveCall(id), stranger)).toEqual({ code: 'permission-denied' });
    }
    expect((await sessionOf(id))?.['attended']).toBe(0);
  });
});

describe('checking in', () => {
  it('earns a badge, once and by the right code alone', async () => {
    const [id, [linh = '']] = [await plan(await makeStaff('admin')), await people(1)];
    await register(id, linh);
    await untilCounted(id, 1, 0);
    const code = await codeOf(id);
    const enter = (at: number, typed: string) =>
      outcomeOf(checkIn(contextAt(at), linh, { training: id, code: typed }));
    expect(await enter(STARTS - HOUR, code)).toBe('early');
    expect(await enter(STARTS + 11 * HOUR, code)).toBe('over');
    expect(await enter(STARTS, 'no code')).toBe('invalid-argument');
    expect(await enter(STARTS, otherThan(code))).toBe('wrong');
    expect(await enter(STARTS, `${code.slice(0, 3)} ${code.slice(3)}`)).toBe('done');
    expect(await enter(STARTS + 1, code)).toBe('done');
    expect((await registration(id, linh).get()).data()).toMatchObject({
      attended: true,
      attendedBy: 'code',
    });
    await until('the badge', async () => {
      const badges = (await db.doc(`members/${linh}`).get()).get('badges') as object;
      return Object.hasOwn(badges, 'trained');
    });
    await until('the count', async () => (await sessionOf(id))?.['attended'] === 1);
    const remark = 'Cảm ơn, buổi học rất hay';
    await registration(id, linh).update({ feedback: { stars: 5, remark } });
    const read = await until('the remark in Japanese', async () => {
      const found = (await registration(id, linh).get()).get('remarkRead') as object | undefined;
      return found;
    });
    expect(read).toMatchObject({ of: remark, text: expect.stringContaining('ja') as string });
  });

  it('is refused for an hour after ten wrong codes, the right one too', async () => {
    const [id, [linh = '']] = [await plan(await makeStaff('admin')), await people(1)];
    const code = await codeOf(id);
    const enter = (at: number, typed: string) =>
      outcomeOf(checkIn(contextAt(at), linh, { training: id, code: typed }));
    const wrong = otherThan(code);
    const { tries } = LIMITS.training;
    for (let guess = 2; guess < tries; guess += 1) expect(await enter(STARTS, wrong)).toBe('wrong');
    const last = await Promise.all(Array.from({ length: 4 }, () => enter(STARTS, wrong)));
    expect(last.filter((one) => one === 'wrong')).toHaveLength(2);
    expect(await enter(STARTS + 59 * 60_000, code)).toEqual({ seconds: 60 });
    expect((await registration(id, linh).get()).exists).toBe(false);
    expect(await enter(STARTS + HOUR, code)).toBe('done');
  });

  it('with yesterday’s code, or one of another session, is refused', async () => {
    const yoko = await makeStaff('admin');
    const [id, [linh = '']] = [await plan(yoko), await people(1)];
    const yesterdays = await codeOf(id);
    const today = await plan(yoko, { startsAt: STARTS + DAY, endsAt: STARTS + DAY + HOUR });
    await db.doc(`trainings/${today}/private/code`).update({ code: otherThan(yesterdays) });
    const enter = (training: string) =>
      outcomeOf(checkIn(contextAt(STARTS + DAY), linh, { training, code: yesterdays }));
    expect(await enter(id)).toBe('over');
    expect(await enter(today)).toBe('wrong');
    // A code that was left behind when the session moved on is of another day.
    await db.doc(`trainings/${today}/private/code`).update({ code: yesterdays, day: '2026-01-01' });
    expect(await enter(today)).toBe('wrong');
  });

  it('lets in who is in the room without having registered, as long as there is room', async () => {
    const yoko = await makeStaff('admin');
    const [id, uids] = [await plan(yoko, { capacity: 2 }), await people(5)];
    const [linh = '', ana = '', bruno = '', dao = '', ei = ''] = uids;
    for (const uid of [linh, ana]) await register(id, uid);
    await untilCounted(id, 2, 0);
    const code = await codeOf(id);
    const enter = (uid: string, at: number) =>
      outcomeOf(checkIn(contextAt(at), uid, { training: id, code }));
    expect(await enter(bruno, STARTS - 60_000)).toBe('full');
    expect(await stateOf(id, bruno)).toBe('waiting');
    await untilCounted(id, 2, 1);
    // From the beginning on, places of who has not come are free.
    expect(await enter(linh, STARTS - 60_000)).toBe('done');
    expect(await enter(bruno, STARTS)).toBe('done');
    expect(await enter(dao, STARTS)).toBe('full');
    expect(await enter(ana, STARTS)).toBe('done');
    const confirm = (member: string, attended: boolean, at = WHILE) =>
      outcomeOf(confirmAttendance(at, yoko, { training: id, member, attended }));
    expect(await confirm(dao, true)).toBe('done');
    // Who never registered: on the list from now on, though there is no place left.
    expect(await confirm(ei, false)).toBe('not-found');
    expect(await confirm('nobody', true)).toBe('not-found');
    expect(await confirm(ei, true)).toBe('done');
    expect((await registration(id, ei).get()).data()).toMatchObject({
      ...{ training: id, member: ei, state: 'going', attended: true, attendedBy: 'staff' },
    });
    expect(await confirm(linh, true, contextAt(STARTS - HOUR))).toBe('early');
    // What the secretariat says stays, whatever the code.
    expect(await confirm(linh, false)).toBe('done');
    expect(await confirm(linh, false)).toBe('done');
    expect(await enter(linh, STARTS)).toBe('absent');
    const trail = db.collection('audit').where('on', '==', `trainings/${id}`);
    const { docs } = await trail.where('act', '==', 'attendance').get();
    expect(docs.map((one) => one.get('what') as string).sort()).toEqual([
      'absent',
      'attended',
      'attended',
    ]);
    await until('the count', async () => (await sessionOf(id))?.['attended'] === 4);
  });
});
