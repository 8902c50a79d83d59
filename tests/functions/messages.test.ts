import { Timestamp } from 'firebase-admin/firestore';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliverMessage } from '../../functions/src/thread/deliver-message.ts';
import { call, signIn } from './support/calls.ts';
import { makeMember, makePlaces } from './support/people.ts';
import { untilPublished, writePost } from './support/posts.ts';
import { context, db, newId, until } from './support/suite.ts';
import { openThread, readMessage, readThread, say, untilTranslated } from './support/threads.ts';
import { noFault, readStats, resetStats, setFault } from './support/translation-server.ts';

let hanako: string;
let bruno: string;
let post: string;
let title: string;

beforeAll(async () => {
  await makePlaces();
  hanako = await makeMember('Hanako', 'ja', ['ja']);
  bruno = await makeMember('Bruno', 'pt', ['pt']);
  title = `日本語を教えます ${newId()}`;
  post = await writePost(hanako, { title, body: `一緒に練習しましょう。 ${newId()}` });
  await untilPublished(post);
});
afterEach(noFault);

describe('a message', () => {
  it('reaches the other in their language, and the thread says so', async () => {
    const thread = await openThread(post, hanako, bruno);
    const asked = `Oi, eu quero aprender japonês com você. ${newId()}`;
    const question = await say(thread, 'inquirer', asked);
    const message = await untilTranslated(thread, question);
    expect(message).toMatchObject({
      language: 'pt',
      translation: 'done',
      translations: { ja: `[ja] ${asked}` },
    });
    const shown = await until('both excerpts', async () => {
      const found = await readThread(thread);
      return found['excerpts']?.author === `[ja] ${asked}` && found;
    });
    expect(shown).toMatchObject({
      unread: { author: 1, inquirer: 0 },
      spoke: { author: false, inquirer: true },
      lastMessage: { id: question, from: 'inquirer' },
      excerpts: { inquirer: asked },
      titles: { author: title, inquirer: `[pt] ${title}` },
      nicknames: { author: 'Hanako', inquirer: 'Bruno' },
    });

    await db
      .doc(`threads/${thread}`)
      .update({ 'read.author': Timestamp.now(), 'unread.author': 0 });
    const answer = await say(thread, 'author', `はい、土曜日はどうですか。 ${newId()}`);
    await untilTranslated(thread, answer);
    expect(await readThread(thread)).toMatchObject({
      unread: { author: 0, inquirer: 1 },
      spoke: { author: true, inquirer: true },
      lastMessage: { id: answer, from: 'author' },
    });
    expect((await readMessage(thread, answer))['translations']).toHaveProperty('pt');
  });

  it('is not billed or counted again when its event comes again', async () => {
    const thread = await openThread(post, hanako, bruno);
    const id = await say(thread, 'inquirer', `Muito obrigado pela ajuda! ${newId()}`);
    await untilTranslated(thread, id);
    await deliverMessage(context, thread, id);
    const before = await readThread(thread);
    await resetStats();
    await Promise.all([1, 2, 3].map(() => deliverMessage(context, thread, id)));
    expect(await readThread(thread)).toEqual(before);
    expect((await readStats()).requests).toBe(0);
  });

  it('comes to the same whichever of several is handled first', async () => {
    const thread = await openThread(post, hanako, bruno);
    const ids: string[] = [];
    for (const n of [1, 2, 3]) ids.push(await say(thread, 'inquirer', `Mensagem ${n} ${newId()}`));
    await Promise.all(ids.map((id) => untilTranslated(thread, id)));
    for (const id of [...ids].reverse()) await deliverMessage(context, thread, id);
    expect(await readThread(thread)).toMatchObject({
      unread: { author: 3, inquirer: 0 },
      lastMessage: { id: ids[2] },
    });
  });

  it('waits for nobody between two of whom one has blocked the other, until that is over', async () => {
    const [ana, linh] = await Promise.all([
      makeMember('Ana', 'pt', ['pt']),
      makeMember('Linh', 'pt', ['pt']),
    ]);
    const thread = await openThread(post, ana, linh);
    const untilUnread = (author: number) =>
      until(`${author} unread`, async () => {
        const { unread } = await readThread(thread);
        return (unread as { author: number }).author === author;
      });
    await say(thread, 'inquirer', 'Oi!');
    await untilUnread(1);
    const block = db.doc(`blocks/${linh}_${ana}`);
    await block.set({ owner: linh, other: ana, createdAt: Timestamp.now() });
    await untilUnread(0);
    // What was on its way.
    await untilTranslated(thread, await say(thread, 'inquirer', 'Tchau!'));
    await untilUnread(0);
    await block.delete();
    await untilUnread(2);
  });

  it('is left as it is for who reads its language', async () => {
    const reader = await makeMember('Ana', 'en', ['en'], ['pt']);
    const thread = await openThread(post, reader, bruno);
    await resetStats();
    const id = await say(thread, 'inquirer', `Oi, tudo bem com você? ${newId()}`);
    const message = await untilTranslated(thread, id);
    expect(message).toMatchObject({ language: 'pt', translation: 'none' });
    expect(message).not.toHaveProperty('translations');
    expect((await readStats()).requests).toBe(0);
  });

  it('carries readings for readers of Easy Japanese, at no cost where it is Japanese', async () => {
    const reader = await makeMember('Wayan', 'ja-easy', ['id']);
    const thread = await openThread(post, hanako, reader);
    await resetStats();
    const own = await untilTranslated(
      thread,
      await say(thread, 'author', '図書館で会いましょう。'),
    );
    expect(own['translations']).toEqual({
      'ja-easy': '図書館《としょかん》で会《あ》いましょう。',
    });
    expect((await readStats()).requests).toBe(0);
  });

  it('is marked and retried when the translator is down', async () => {
    await setFault({ mode: 'down' });
    const thread = await openThread(post, hanako, bruno);
    const id = await say(thread, 'inquirer', `Você está livre amanhã? ${newId()}`);
    await untilTranslated(thread, id, ['pending']);
    const job = db.doc(`jobs/message_${thread}_${id}`);
    expect((await job.get()).data()).toMatchObject({ kind: 'message', thread, message: id });
    await noFault();
    await deliverMessage(context, thread, id);
    expect((await readMessage(thread, id))['translation']).toBe('done');
    expect((await job.get()).exists).toBe(false);
  });

  it('in Zawgyi is kept in Unicode', async () => {
    const writer = await makeMember('Thida', 'my', ['my']);
    const thread = await openThread(post, hanako, writer);
    const id = await say(thread, 'inquirer', 'ေနေကာင္းလား');
    expect(await untilTranslated(thread, id)).toMatchObject({
      text: 'နေကောင်းလား',
      language: 'my',
    });
  });
});

describe('translateMessages', () => {
  it('adds one more language for one of the two, and for nobody else', async () => {
    const account = await signIn();
    await db
      .doc(`members/${account.uid}`)
      .set((await db.doc(`members/${bruno}`).get()).data() ?? {});
    const thread = await openThread(post, hanako, account.uid);
    const text = `公園で待っています。 ${newId()}`;
    const id = await say(thread, 'author', text);
    await untilTranslated(thread, id);
    const input = { thread, messages: [id], language: 'ko' };
    expect(await call('translateMessages', input, account)).toEqual({ result: {} });
    expect((await readMessage(thread, id))['translations']['ko']).toBe(`[ko] ${text}`);
    const outsider = await signIn();
    await db
      .doc(`members/${outsider.uid}`)
      .set((await db.doc(`members/${bruno}`).get()).data() ?? {});
    expect(await call('translateMessages', input, outsider)).toEqual({ code: 'permission-denied' });
    expect(await call('translateMessages', { ...input, thread: newId() }, outsider)).toEqual({
      code: 'permission-denied',
    });
    expect(await call('translateMessages', input)).toEqual({ code: 'unauthenticated' });
  });
});
