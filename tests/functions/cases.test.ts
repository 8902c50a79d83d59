import { scoreOf } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { beforeAll, describe, expect, it } from 'vitest';
import { receiveReport } from '../../functions/src/case/receive-report.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { deliverMessage } from '../../functions/src/thread/deliver-message.ts';
import { accountsAt, exportDatabase, haveAccountSecret } from './support/accounts.ts';
import { HAMAMATSU, makeMember } from './support/people.ts';
import { postFields } from './support/posts.ts';
import { db as suiteDb, newId, until } from './support/suite.ts';
import { writeLists } from './support/word-lists.ts';

const NOW = Date.now();
const DAY = 86_400_000;
const now = accountsAt('demo-cases')(NOW);
const { db } = now;
const GRAVE = '口座売ります';
const SUSPICIOUS = '特別価格でご案内します';

/** Members, all of them a month old unless said. */
async function join(nickname: string, joinedDaysAgo = 30): Promise<string> {
  const uid = newId();
  await db.doc(`members/${uid}`).set({
    ...{ nickname, speaks: ['ja'], reads: [], prefecture: '22', badges: {}, likes: 0 },
    joinedAt: Timestamp.fromMillis(NOW - joinedDaysAgo * DAY),
  });
  const settings = { readingLanguage: 'ja', radiusKm: 30, notify: true };
  await db.doc(`members/${uid}/private/settings`).set(settings);
  return uid;
}

async function post(author: string, body: string, more: DocumentData = {}): Promise<string> {
  const id = newId();
  const fields = { title: '料理の会', body, language: 'ja', ...more };
  await db.doc(`posts/${id}`).set(postFields(author, fields));
  return id;
}

async function thread(author: string, inquirer: string, spoke = {}): Promise<string> {
  const id = newId();
  const at = Timestamp.fromMillis(NOW - DAY);
  await db.doc(`threads/${id}`).set({
    ...{ post: 'none', author, inquirer, state: 'open', createdAt: at, updatedAt: at, read: {} },
    ...{ unread: { author: 0, inquirer: 0 } },
    spoke: { author: false, inquirer: false, ...spoke },
  });
  return id;
}

let clock = NOW - DAY / 2;
async function say(of: string, from: string, text: string): Promise<string> {
  const id = newId();
  clock += 1000;
  const said = { from, text, language: 'ja', createdAt: Timestamp.fromMillis(clock) };
  await db.doc(`threads/${of}/messages/${id}`).set(said);
  await deliverMessage(now, of, id);
  return id;
}

async function report(reporter: string, target: DocumentData, more: DocumentData = {}) {
  const id = [reporter, ...Object.values(target)].join('_');
  await db.doc(`reports/${id}`).set({
    ...{ reporter, target, reason: 'spam', attach: false },
    ...{ createdAt: Timestamp.fromMillis(NOW), ...more },
  });
  return id;
}

const read = async (path: string): Promise<DocumentData | undefined> =>
  (await db.doc(path).get()).data();
const isListed = async (id: string) => (await read(`listings/ja/items/${id}`)) !== undefined;
const decide = (id: string, verdict: string, at = NOW) =>
  db.doc(`cases/${id}`).update({
    state: 'decided',
    decision: { verdict, words: { text: 'a' }, by: 'yoko', at: Timestamp.fromMillis(at) },
  });

let linh: string;
let ana: string;

beforeAll(async () => {
  haveAccountSecret();
  await Promise.all([writeLists(db), db.doc(`places/${HAMAMATSU.code}`).set(HAMAMATSU)]);
  [linh, ana] = await Promise.all([join('Linh'), join('Ana')]);
});

describe('a post', () => {
  it('that is grave is seen by nobody, whenever its event comes, until it is found fine', async () => {
    const id = await post(linh, `安く${GRAVE}。`, { hinted: true });
    await publishPost(now, id);
    expect(await isListed(id)).toBe(false);
    expect(await read(`posts/${id}`)).toMatchObject({ state: 'hidden', revision: 2 });
    const opened = await read(`cases/post_${id}`);
    expect(opened).toMatchObject({
      ...{ member: linh, state: 'open', reasons: ['illegal'], waitsHidden: true },
      ...{ hintIgnored: true, target: { kind: 'post', post: id } },
      excerpt: { title: '料理の会', text: `料理の会\n安く${GRAVE}。`, language: 'ja' },
    });
    const { causes, excerpt } = opened ?? {};
    expect(excerpt.text.slice(causes[0].start, causes[0].end)).toBe(GRAVE);
    await Promise.all([1, 2, 3].map(() => publishPost(now, id)));
    expect(await read(`cases/post_${id}`)).toEqual(opened);

    await decide(`post_${id}`, 'nothing');
    await db.doc(`posts/${id}`).update({ state: 'open', revision: 3 });
    await publishPost(now, id);
    expect(await isListed(id)).toBe(true);
    await db.doc(`posts/${id}`).update({ body: `また${GRAVE}！`, revision: 4 });
    await publishPost(now, id);
    expect(await isListed(id)).toBe(false);
    expect(await read(`cases/post_${id}`)).toMatchObject({ state: 'open', revision: 2 });
  });

  it('that is listed already goes when an edit makes it grave', async () => {
    const id = await post(linh, '一緒に作りましょう。');
    await publishPost(now, id);
    expect(await isListed(id)).toBe(true);
    const easy = { title: 'りょうり', body: `${GRAVE}よ` };
    await db.doc(`posts/${id}`).update({ easy, revision: 2 });
    await Promise.all([1, 2, 3].map(() => publishPost(now, id)));
    expect(await isListed(id)).toBe(false);
    expect(await read(`posts/${id}`)).toMatchObject({ state: 'hidden', revision: 3 });
  });

  it('that is only suspicious is seen, and has a case; a telephone number hides it', async () => {
    const seen = await post(linh, `${SUSPICIOUS}。`);
    const numbered = await post(linh, '電話してください。〇九〇-1234-5678です。');
    await publishPost(now, seen);
    await publishPost(now, numbered);
    expect(await isListed(seen)).toBe(true);
    expect(await read(`cases/post_${seen}`)).toMatchObject({ score: 100, waitsHidden: false });
    expect(await isListed(numbered)).toBe(false);
    expect(await read(`cases/post_${numbered}`)).toMatchObject({ reasons: ['personal-data'] });
  });

  it('that shows danger leaves no trace of it', async () => {
    const id = await post(linh, '給料がもらえない。どうしたらいいですか。');
    await publishPost(now, id);
    expect(await isListed(id)).toBe(true);
    expect(await read(`cases/post_${id}`)).toBeUndefined();
    const kept = [...(await exportDatabase(db))].filter(([path]) => !path.startsWith('lists/'));
    expect(JSON.stringify(kept).includes('ja-unpaid')).toBe(false);
  });
});

describe('a message', () => {
  it('that is grave reaches nobody, and its thread says nothing of it', async () => {
    const of = await thread(linh, ana);
    await say(of, 'inquirer', 'こんにちは');
    const id = await say(of, 'inquirer', `安く${GRAVE}。`);
    const withheld = await read(`threads/${of}/messages/${id}`);
    expect(withheld).toMatchObject({ from: 'inquirer', text: '', withheld: true });
    expect(withheld).not.toHaveProperty('translation');
    const shown = await read(`threads/${of}`);
    expect(shown).toMatchObject({ unread: { author: 1 }, excerpts: { author: 'こんにちは' } });
    const path = `cases/message_${of}_${id}`;
    expect(await read(path)).toMatchObject({
      ...{ member: ana, waitsHidden: true, reasons: ['illegal'] },
      excerpt: { text: `安く${GRAVE}。`, neighbours: [{ from: 'inquirer', text: 'こんにちは' }] },
    });
    expect(await read(`${path}/withheld/${of}_${id}`)).toMatchObject({ text: `安く${GRAVE}。` });
    const before = await exportDatabase(db);
    await Promise.all([1, 2, 3].map(() => deliverMessage(now, of, id)));
    expect(await exportDatabase(db)).toEqual(before);

    await decide(`message_${of}_${id}`, 'nothing');
    const given = { text: `安く${GRAVE}。`, language: 'ja', withheld: false };
    await db.doc(`threads/${of}/messages/${id}`).update(given);
    await deliverMessage(now, of, id);
    expect(await read(`threads/${of}`)).toMatchObject({ unread: { author: 2 } });
    expect(await read(`threads/${of}/messages/${id}`)).toMatchObject({ text: given.text });
  });

  it('that begins a thread and is grave is as if nobody had spoken', async () => {
    const of = await thread(linh, ana);
    await say(of, 'inquirer', GRAVE);
    const shown = await read(`threads/${of}`);
    expect(shown).toMatchObject({ unread: { author: 0 }, spoke: { inquirer: false } });
    expect(shown).not.toHaveProperty('lastMessage');
  });

  it('that is suspicious arrives, and its case shows five around it and no more', async () => {
    const of = await thread(linh, ana, { author: true, inquirer: true });
    for (const n of [1, 2, 3, 4]) await say(of, 'author', `前${n}`);
    const id = await say(of, 'inquirer', SUSPICIOUS);
    for (const n of [1, 2, 3]) await say(of, 'author', `後${n}`);
    expect(await read(`threads/${of}`)).toMatchObject({ lastMessage: { from: 'author' } });
    await report(linh, { kind: 'message', thread: of, message: id });
    await receiveReport(now, `${linh}_message_${of}_${id}`);
    const { excerpt, reports } = (await read(`cases/message_${of}_${id}`)) ?? {};
    expect(excerpt.neighbours.map(({ text }: { text: string }) => text)).toEqual([
      ...['前1', '前2', '前3', '前4'],
    ]);
    expect(reports).toBe(1);
  });

  it('with one’s own number is nobody’s business once both have written', async () => {
    const of = await thread(linh, ana, { author: true, inquirer: true });
    const id = await say(of, 'inquirer', '私の電話は090-1234-5678です。');
    expect(await read(`cases/message_${of}_${id}`)).toBeUndefined();
  });
});

describe('the same to many', () => {
  const text =
    '今だけの大切なお知らせです。くわしいことは、私のページを見てください。待っています。';

  it('is one case of its sender, and is withheld from the sixth on, until found fine', async () => {
    const bo = await join('Bo');
    const threads: string[] = [];
    const messages: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      threads.push(await thread(linh, bo));
      messages.push(await say(threads[n] ?? '', 'inquirer', n === 6 ? `${text} ` : text));
    }
    const states = await Promise.all(
      threads.map(
        async (of, n) => (await read(`threads/${of}/messages/${messages[n]}`))?.['withheld'],
      ),
    );
    expect(states).toEqual([...Array<undefined>(5).fill(undefined), true, true]);
    const { docs } = await db.collection('cases').where('member', '==', bo).get();
    expect(docs.map((one) => one.data())).toMatchObject([
      {
        target: { kind: 'member' },
        reasons: ['spam'],
        revision: 1,
        excerpt: { title: 'Bo', text },
      },
    ]);
    const ref = docs[0]?.ref ?? db.doc('cases/none');
    expect((await ref.collection('withheld').get()).size).toBe(2);
    for (const [n, of] of threads.entries()) await deliverMessage(now, of, messages[n] ?? '');
    expect((await ref.get()).get('revision')).toBe(1);

    await decide(ref.id, 'nothing');
    const last = await thread(linh, bo);
    const fine = await say(last, 'inquirer', text);
    expect(await read(`threads/${last}/messages/${fine}`)).not.toHaveProperty('withheld');
  });
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
    await Promise.all([1, 2, 3].map(() => receiveReport(now, told)));
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
