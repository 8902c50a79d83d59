import { beforeAll, describe, expect, it } from 'vitest';
import { acknowledgeWarning } from '../../functions/src/case/acknowledge-warning.ts';
import { appeal } from '../../functions/src/case/appeal.ts';
import { decideCases } from '../../functions/src/case/decide-case.ts';
import { myCases } from '../../functions/src/case/my-cases.ts';
import { receiveReport } from '../../functions/src/case/receive-report.ts';
import { tellOverdue } from '../../functions/src/case/tell-staff.ts';
import { forgetExcerpts, liftSanctions } from '../../functions/src/case/tend-cases.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { exportDatabase } from './support/accounts.ts';
import {
  DAY,
  db,
  GRAVE,
  isListed,
  join,
  NOW,
  now,
  post,
  prepareCases,
  read,
  report,
  say,
  SUSPICIOUS,
  thread,
} from './support/cases.ts';

let linh: string;
let ana: string;
let yoko: string;
let ken: string;
let rei: string;
const words = 'お気をつけください。';

async function staff(nickname: string, role: string): Promise<string> {
  const uid = await join(nickname);
  await db.doc(`staff/${uid}`).set({ role });
  return uid;
}

beforeAll(async () => {
  await prepareCases();
  [linh, ana] = await Promise.all([join('Linh'), join('Ana')]);
  [yoko, ken, rei] = await Promise.all([
    staff('Yoko', 'moderator'),
    staff('Ken', 'moderator'),
    staff('Rei', 'admin'),
  ]);
});

const casePath = (id: string) => `cases/${id}`;
/** As somebody who has just looked at the case. */
async function act(by: string, id: string, what: object, seen?: number): Promise<string> {
  const revision = seen ?? (await read(casePath(id)))?.['revision'];
  const results = await decideCases(now, by, { cases: [{ id, revision }], act: what });
  return results[id] ?? '';
}
/** A post with a case, as its event leaves it. @returns its id, and its case's */
async function suspicious(author: string, body = `${SUSPICIOUS}。`) {
  const id = await post(author, body);
  await publishPost(now, id);
  return { id, of: `post_${id}` };
}
const trail = async (id: string) =>
  (await db.collection('audit').where('on', '==', casePath(id)).get()).docs.map((entry) => {
    const { by, act: done, what, about } = entry.data();
    return [by, done, what, about].filter(Boolean).join(' ');
  });
const told = async (uid: string) =>
  (await db.collection(`notices/${uid}/items`).get()).docs.map((one) => one.data());

describe('a post that waits', () => {
  it('is listed once a moderator has found nothing wrong', async () => {
    const author = await join('Mai');
    const { id, of } = await suspicious(author, '電話してください。〇九〇-1234-5678です。');
    expect(await isListed(id)).toBe(false);
    expect(await act(yoko, of, { kind: 'take' })).toBe('done');
    expect(await act(ken, of, { kind: 'nothing', words })).toBe('not-now');
    expect(await act(yoko, of, { kind: 'nothing', words })).toBe('done');
    await publishPost(now, id);
    expect(await isListed(id)).toBe(true);
    expect((await trail(of)).sort()).toEqual([
      `${yoko} decide nothing ${author}`,
      `${yoko} take ${author}`,
    ]);
    expect(await told(author)).toMatchObject([
      { type: 'case-decided', params: { case: of, verdict: 'nothing', words } },
    ]);
    expect(await read(`sanctions/${author}`)).toBeUndefined();
  });

  it('and a message reach their readers then, as they were said', async () => {
    const of = await thread(linh, ana);
    const id = await say(of, 'inquirer', `安く${GRAVE}。`);
    const its = `message_${of}_${id}`;
    expect(await told(ken)).toMatchObject([{ type: 'case-grave', params: { case: its } }]);
    expect(await act(yoko, its, { kind: 'nothing', words })).toBe('done');
    const given = await read(`threads/${of}/messages/${id}`);
    expect(given).toMatchObject({ text: `安く${GRAVE}。` });
    expect(given).not.toHaveProperty('withheld');
    expect(await read(`threads/${of}`)).toMatchObject({ unread: { author: 1 } });
    expect(await read(`cases/${its}/withheld/${of}_${id}`)).toBeUndefined();
  });
});

describe('a decision', () => {
  it('hides a post, and tells whoever reported it; an admin takes it back', async () => {
    const [author, reporter] = [await join('Bo'), await join('Eva')];
    const { id, of } = await suspicious(author);
    await receiveReport(now, await report(reporter, { kind: 'post', post: id }));
    expect(await act(yoko, of, { kind: 'hide', reason: 'commercial', words })).toBe('done');
    await publishPost(now, id);
    expect(await isListed(id)).toBe(false);
    expect(await read(`reports/${reporter}_post_${id}`)).toMatchObject({ outcome: 'acted' });
    expect(await told(reporter)).toMatchObject([
      { type: 'report-decided', params: { outcome: 'acted', reason: 'spam' } },
    ]);

    await expect(act(yoko, of, { kind: 'undo' })).rejects.toMatchObject({
      code: 'permission-denied',
    });
    expect(await act(rei, of, { kind: 'undo', words })).toBe('done');
    await publishPost(now, id);
    expect(await isListed(id)).toBe(true);
    expect((await told(author)).map(({ type }) => type).sort()).toEqual([
      ...['case-decided', 'case-undone'],
    ]);
    expect(await read(`reports/${reporter}_post_${id}`)).toMatchObject({ outcome: 'kept' });
  });

  it('warns until that is read by its member alone', async () => {
    const author = await join('Kim');
    const { of } = await suspicious(author);
    await act(yoko, of, { kind: 'warn', reason: 'commercial', words });
    expect(await read(`sanctions/${author}`)).toEqual({ standing: 'warned', cases: [of] });
    expect(await myCases(now, author, { language: 'ja' })).toMatchObject([
      { id: of, verdict: 'warn', needsReading: true, words: { text: words } },
    ]);
    expect(await myCases(now, linh, { language: 'ja' })).toEqual([]);
    await expect(acknowledgeWarning(now, linh, { case: of })).rejects.toMatchObject({
      code: 'permission-denied',
    });
    await acknowledgeWarning(now, author, { case: of });
    expect(await read(`sanctions/${author}`)).toBeUndefined();
  });

  it('suspends until its time is up, and forgets what it quoted after ninety days', async () => {
    const author = await join('Lee');
    const { of } = await suspicious(author);
    await act(yoko, of, { kind: 'suspend', reason: 'commercial', days: 7, words });
    expect(await read(`sanctions/${author}`)).toMatchObject({ standing: 'suspended' });
    await liftSanctions({ ...now, now: () => NOW + 6 * DAY });
    expect(await read(`sanctions/${author}`)).toMatchObject({ standing: 'suspended' });
    await liftSanctions({ ...now, now: () => NOW + 7 * DAY });
    expect(await read(`sanctions/${author}`)).toBeUndefined();
    const language = (await read(casePath(of)))?.['excerpt'].language;
    expect(language).toBe('ja');
    await forgetExcerpts({ ...now, now: () => NOW + 90 * DAY });
    expect(await read(casePath(of))).not.toHaveProperty('excerpt');
    expect(await read(casePath(of))).toMatchObject({ language, state: 'decided' });
  });

  it('is undone by an appeal that somebody else grants', async () => {
    const author = await join('Tun');
    const { id, of } = await suspicious(author);
    await act(yoko, of, { kind: 'remove', reason: 'illegal', words });
    expect(await read(`sanctions/${author}`)).toMatchObject({ standing: 'removed' });
    await expect(appeal(now, linh, { case: of, text: '違います' })).rejects.toMatchObject({
      code: 'permission-denied',
    });
    await appeal(now, author, { case: of, text: '違います' });
    await expect(appeal(now, author, { case: of, text: '違います' })).rejects.toMatchObject({
      details: { problem: 'done' },
    });
    expect(await read(`sanctions/${author}`)).toMatchObject({ standing: 'removed' });
    expect(await act(yoko, of, { kind: 'grant', words })).toBe('not-now');
    expect(await act(ken, of, { kind: 'grant', words })).toBe('done');
    expect(await read(`sanctions/${author}`)).toBeUndefined();
    expect(await read(`posts/${id}`)).toMatchObject({ state: 'open' });
    expect(await trail(of)).toContain(`${ken} grant ${author}`);
    expect(await myCases(now, author, { language: 'ja' })).toMatchObject([
      {
        state: 'undone',
        appeal: { text: '違います', outcome: 'granted', answer: { text: words } },
      },
    ]);
  });
});

it('nothing comes of it by whom it is not for, nor of what was seen before', async () => {
  const author = await join('Sam');
  const { of } = await suspicious(author);
  const counsellor = await staff('Aki', 'counsellor');
  const own = await suspicious(yoko);
  const before = await exportDatabase(db);
  const hide = { kind: 'hide', reason: 'commercial', words };
  for (const by of [author, counsellor]) {
    await expect(act(by, of, hide)).rejects.toMatchObject({ code: 'permission-denied' });
  }
  expect(await act(yoko, of, hide, 0)).toBe('changed');
  expect(await act(yoko, own.of, { kind: 'nothing', words })).toBe('not-now');
  expect(await act(yoko, 'post_none', hide, 1)).toBe('not-now');
  expect(await exportDatabase(db)).toEqual(before);
});

it('moderators are told once a day of what should have been decided', async () => {
  const { of } = await suspicious(await join('Uli'));
  const overdue = async () => (await told(ken)).filter(({ type }) => type === 'case-overdue');
  expect(await overdue()).toEqual([]);
  const at = (days: number) => ({ ...now, now: () => NOW + days * DAY });
  const count = await tellOverdue(at(8));
  await tellOverdue(at(8));
  expect(await overdue()).toMatchObject([{ params: { count } }]);
  await act(yoko, of, { kind: 'nothing', words });
  expect(await tellOverdue(at(9))).toBe(count - 1);
  expect(await overdue()).toHaveLength(2);
});

it('of two who decide at the same time one does', async () => {
  const { of } = await suspicious(await join('Zaw'));
  const results = await Promise.all([
    act(yoko, of, { kind: 'hide', reason: 'spam', words }, 1),
    act(ken, of, { kind: 'nothing', words }, 1),
  ]);
  expect(results.sort()).toEqual(['changed', 'done']);
  expect(await trail(of)).toHaveLength(1);
});
