import { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, expect, it } from 'vitest';
import { deleteAccount } from '../../functions/src/account/delete-account.ts';
import { listCases, listReports } from '../../functions/src/case/list-cases.ts';
import { receiveReport } from '../../functions/src/case/receive-report.ts';
import { rememberRemoved } from '../../functions/src/member/removed.ts';
import { saveProfile } from '../../functions/src/member/save-profile.ts';
import { publishPostsOf } from '../../functions/src/post/on-removal.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { naming, exportDatabase } from './support/accounts.ts';
import { db, decide, isListed, join, now, NOW, post, prepareCases, read } from './support/cases.ts';
import { report, say, SUSPICIOUS, thread } from './support/cases.ts';
import { freshName, makeProfile } from './support/profiles.ts';
import { newId } from './support/suite.ts';

beforeAll(prepareCases);

const remove = (uid: string) =>
  db.doc(`sanctions/${uid}`).set({ standing: 'removed', cases: ['post_x'] });

it('whose posts were listed has none while that stands, and the same ones afterwards', async () => {
  const [bo, linh] = [await join('Bo'), await join('Linh')];
  const [open, closed] = [
    await post(bo, '歌う会です'),
    await post(bo, '終わり', { state: 'closed' }),
  ];
  const others = await post(linh, '料理の会です');
  for (const id of [open, closed, others]) await publishPost(now, id);
  await remove(bo);
  for (let twice = 0; twice < 2; twice += 1) await publishPostsOf(now, bo);
  expect(await Promise.all([open, closed, others].map(isListed))).toEqual([false, false, true]);
  expect(await read(`posts/${open}`)).toMatchObject({ state: 'open', revision: 1 });
  await db.doc(`sanctions/${bo}`).set({ standing: 'suspended', cases: ['post_x'] });
  await publishPostsOf(now, bo);
  expect(await Promise.all([open, closed].map(isListed))).toEqual([true, false]);
});

it('cannot come back by the address, even by deleting the account first, until it is undone', async () => {
  const email = `${newId()}@example.com`;
  const { uid } = await now.auth.createUser({ email: email.toUpperCase() });
  await db.doc(`members/${uid}`).set({ nickname: 'Bo', joinedAt: Timestamp.fromMillis(NOW) });
  const identities = [`email:${email}`];
  const comeBack = (as = newId()) => saveProfile(now, as, makeProfile(freshName('Bo')), identities);
  await rememberRemoved(now, uid);
  expect((await db.collection('removed').get()).size).toBe(0);
  await remove(uid);
  await rememberRemoved(now, uid);
  await expect(comeBack()).rejects.toMatchObject({ code: 'permission-denied' });
  await deleteAccount(now, uid);
  // Its sanction goes on under a pseudonym, and the event of the old one says nothing else.
  await rememberRemoved(now, uid);
  await expect(comeBack()).rejects.toMatchObject({ code: 'permission-denied' });
  expect(naming(await exportDatabase(db), email)).toEqual([]);
  const [kept] = (await db.collection('removed').get()).docs;
  const pseudonym = String(kept?.get('member'));
  await db.doc(`sanctions/${pseudonym}`).delete();
  await rememberRemoved(now, pseudonym);
  await comeBack();
});

it('moderator sees neither their own cases nor who reported them', async () => {
  const [yoko, bo] = [await join('Yoko'), await join('Bo')];
  await db.doc(`staff/${yoko}`).set({ role: 'moderator' });
  const own = await report(bo, { kind: 'member', member: yoko });
  const [of, mine] = [await thread(yoko, bo), await post(yoko, '歌う会です')];
  const message = await say(of, 'author', 'いやな言葉');
  const told = await report(bo, { kind: 'message', thread: of, message });
  const aboutBo = await report(yoko, { kind: 'member', member: bo });
  for (const id of [own, told, aboutBo]) await receiveReport(now, id);
  const asked = [{ states: ['open'] }, { newest: 200 }, { member: yoko }];
  for (const input of asked) {
    const found = await listCases(now, yoko, input);
    expect(found.filter(({ member }) => member === yoko)).toEqual([]);
  }
  expect((await listCases(now, yoko, { member: bo })).map(({ member }) => member)).toEqual([bo]);
  const about = { case: `message_${of}_${message}` };
  await expect(listReports(now, yoko, about)).rejects.toMatchObject({ code: 'permission-denied' });
  await expect(listReports(now, bo, about)).rejects.toMatchObject({ code: 'permission-denied' });
  await expect(listCases(now, bo, asked[0])).rejects.toMatchObject({ code: 'permission-denied' });
  const mei = await join('Mei');
  await db.doc(`staff/${mei}`).set({ role: 'admin' });
  expect(await listReports(now, mei, about)).toMatchObject([{ reporter: bo }]);
  expect(await read(`cases/post_${mine}`)).toBeUndefined();
});

it('reporter is told at once what an earlier decision says', async () => {
  const [bo, mei] = [await join('Bo'), await join('Mei')];
  const id = await post(bo, `${SUSPICIOUS}。`);
  await publishPost(now, id);
  await decide(`post_${id}`, 'nothing');
  const soon = await report(mei, { kind: 'post', post: id });
  for (let twice = 0; twice < 2; twice += 1) await receiveReport(now, soon);
  const notices = await db.collection(`notices/${mei}/items`).get();
  expect(notices.docs.map((one) => one.data())).toMatchObject([
    { type: 'report-decided', params: { report: soon, outcome: 'kept' } },
  ]);
});

it('wave of five new accounts is a case of each of them', async () => {
  const text = '新しいお知らせがあります。私のページに全部書いてありますから、すぐ見てください。';
  const linh = await join('Linh');
  const ring = await Promise.all([1, 2, 3, 4, 5].map((n) => join(`ring${n}`, 1)));
  for (const one of ring) await say(await thread(linh, one), 'inquirer', text);
  for (const one of ring) {
    const { docs } = await db.collection('cases').where('member', '==', one).get();
    expect(docs.map((found) => found.data())).toMatchObject([
      { target: { kind: 'member' }, reasons: ['spam'], excerpt: { text } },
    ]);
  }
});
