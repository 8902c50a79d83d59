import { scoreOf } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { receiveReport } from '../../functions/src/case/receive-report.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { exportDatabase } from './support/accounts.ts';
import {
  DAY,
  db,
  decide,
  isListed,
  join,
  NOW,
  now,
  post,
  prepareCases,
  read,
  report,
  say,
  thread,
} from './support/cases.ts';
import { makeMember } from './support/people.ts';
import { db as suiteDb, newId, until } from './support/suite.ts';

let linh: string;
let ana: string;

beforeAll(async () => {
  await prepareCases();
  [linh, ana] = await Promise.all([join('Linh'), join('Ana')]);
});

describe('a report', () => {
  it('opens a case, once however often its event comes, with the thread where that goes with it', async () => {
    const of = await thread(linh, ana, { author: true, inquirer: true });
    const id = await say(of, 'author', '楽しい人ですね');
    for (const n of [1, 2]) await say(of, 'inquirer', `はい${n}`);
    const target = { kind: 'message', thread: of, message: id };
    const told = await report(ana, target, {
      attach: true,
      reason: 'harassment',
      note: 'いやです',
    });
    await Promise.all([1, 2].map(() => receiveReport(now, told)));
    const path = `cases/message_${of}_${id}`;
    expect(await read(path)).toMatchObject({
      ...{ member: linh, reports: 1, newcomers: 0, revision: 1, reasons: ['harassment'] },
      excerpt: { text: '楽しい人ですね', neighbours: [{ text: 'はい1' }, { text: 'はい2' }] },
    });
    const attached = await db.collection(`${path}/attached`).orderBy('at').get();
    expect(attached.docs.map((one) => one.get('text'))).toEqual([
      '楽しい人ですね',
      'はい1',
      'はい2',
    ]);
    expect(await read(`reports/${told}`)).toMatchObject({
      ...{ case: `message_${of}_${id}`, outcome: 'received', newcomer: false },
    });
    const before = await exportDatabase(db);
    await receiveReport(now, told);
    expect(await exportDatabase(db)).toEqual(before);
  });

  it('of a ring of fifty new accounts hides nothing and outweighs nothing grave', async () => {
    const id = await post(linh, '公園を散歩しましょう。');
    await publishPost(now, id);
    const ring = await Promise.all(Array.from({ length: 50 }, (_, n) => join(`ring${n}`, 1)));
    const target = { kind: 'post', post: id };
    const told = await Promise.all(ring.map((uid) => report(uid, target)));
    // Some of them at once and twice, as triggers do.
    const [first = '', second = '', ...others] = told;
    await Promise.all([first, second, first, second].map((one) => receiveReport(now, one)));
    for (const one of others) await receiveReport(now, one);
    const opened = await read(`cases/post_${id}`);
    expect(opened).toMatchObject({ reports: 50, newcomers: 50, waitsHidden: false });
    const grave = { reason: 'illegal', weight: 'grave', rule: 'a', start: 0, end: 1 } as const;
    expect(opened?.['score']).toBeLessThan(
      scoreOf({ causes: [grave], hintIgnored: false, reports: 0 }),
    );
    await publishPost(now, id);
    expect(await isListed(id)).toBe(true);
  });

  it('of what was decided is answered at once, and opens it anew after a week', async () => {
    const id = await post(linh, '一緒に歌いましょう。');
    const target = { kind: 'post', post: id };
    const first = await report(ana, target);
    await receiveReport(now, first);
    await decide(`post_${id}`, 'nothing', NOW - DAY);
    const [bo, mei] = [await join('Bo'), await join('Mei')];
    const soon = await report(bo, target);
    await receiveReport(now, soon);
    expect(await read(`reports/${soon}`)).toMatchObject({ outcome: 'kept', case: `post_${id}` });
    expect(await read(`cases/post_${id}`)).toMatchObject({ state: 'decided' });
    const createdAt = Timestamp.fromMillis(NOW + 7 * DAY);
    const later = await report(mei, target, { createdAt });
    await receiveReport(now, later);
    expect(await read(`reports/${later}`)).toMatchObject({ outcome: 'received' });
    expect(await read(`cases/post_${id}`)).toMatchObject({ state: 'open', reports: 3 });
  });

  it('of a member has a case that names nobody in its id, and of who has gone none', async () => {
    const bo = await join('Bo');
    await receiveReport(now, await report(linh, { kind: 'member', member: bo }));
    const { docs } = await db.collection('cases').where('member', '==', bo).get();
    expect(docs.map(({ id }) => id.includes(bo))).toEqual([false]);
    const gone = await report(linh, { kind: 'member', member: newId() });
    await receiveReport(now, gone);
    expect(await read(`reports/${gone}`)).toMatchObject({ outcome: 'received' });
    expect(await read(`reports/${gone}`)).not.toHaveProperty('case');
  });

  it('reaches its case by the trigger', async () => {
    const [bo, mei] = [await makeMember('Bo', 'ja', ['ja']), await makeMember('Mei', 'ja', ['ja'])];
    const id = `${bo}_member_${mei}`;
    await suiteDb.doc(`reports/${id}`).set({
      ...{ reporter: bo, target: { kind: 'member', member: mei }, reason: 'other', attach: false },
      createdAt: Timestamp.now(),
    });
    const path = await until('a case', async () => {
      const found = await suiteDb.doc(`reports/${id}`).get();
      return found.get('case') as string | undefined;
    });
    expect((await suiteDb.doc(`cases/${path}`).get()).data()).toMatchObject({ member: mei });
  });
});
