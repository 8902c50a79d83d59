import { beforeAll, describe, expect, it } from 'vitest';
import { receiveReport } from '../../functions/src/case/receive-report.ts';
import { createSecondOpinion } from '../../functions/src/case/second-opinion.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { deliverMessage } from '../../functions/src/thread/deliver-message.ts';
import { exportDatabase } from './support/accounts.ts';
import {
  db,
  decide,
  GRAVE,
  isListed,
  join,
  now,
  post,
  prepareCases,
  read,
  report,
  say,
  SUSPICIOUS,
  thread,
} from './support/cases.ts';
import { TRANSLATE_URL } from './support/suite.ts';
import { noFault, setFault } from './support/translation-server.ts';

let linh: string;
let ana: string;

beforeAll(async () => {
  await prepareCases();
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
    await publishPost(now, id);
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

describe('a second opinion', () => {
  const own = { TEXT_MODERATION_ENDPOINT: TRANSLATE_URL, TEXT_MODERATION_API_KEY: 'local' };
  const secondOpinion = createSecondOpinion({ TEXT_MODERATION: 'google', ...own });
  const asking = { ...now, secondOpinion };

  it('opens a case of what our lists let pass, and holds nothing back', async () => {
    const id = await post(linh, 'この、ばかやろう。');
    await publishPost(asking, id);
    const opened = await read(`cases/post_${id}`);
    expect(opened).toMatchObject({ reasons: ['harassment'], waitsHidden: false, revision: 1 });
    expect(await isListed(id)).toBe(true);
    await publishPost(asking, id);
    expect(await read(`cases/post_${id}`)).toEqual(opened);
    const of = await thread(linh, ana);
    const message = await say(of, 'inquirer', '覚醒剤の話');
    expect(await read(`cases/message_${of}_${message}`)).toBeUndefined();
    await db.doc(`threads/${of}/messages/${message}`).update({ translation: 'pending' });
    await deliverMessage(asking, of, message);
    expect(await read(`cases/message_${of}_${message}`)).toMatchObject({ reasons: ['illegal'] });
  });

  it('is not asked about danger, and says nothing of faith', async () => {
    const danger = await post(linh, '給料がもらえない。社長は「ばかやろう」と言います。');
    const church = await post(linh, '教会で夕食をします。');
    for (const id of [danger, church]) await publishPost(asking, id);
    expect(await read(`cases/post_${danger}`)).toBeUndefined();
    expect(await read(`cases/post_${church}`)).toBeUndefined();
  });

  it.each(['down', 'error', 'quota', 'slow', 'empty'])(
    'that is %s is done without',
    async (mode) => {
      await setFault({ mode, delayMs: 4000, targets: ['moderation'] });
      const id = await post(linh, 'この、ばかやろう。');
      await publishPost(asking, id).finally(noFault);
      expect(await isListed(id)).toBe(true);
      expect(await read(`cases/post_${id}`)).toBeUndefined();
    },
  );
});
