import { phraseText } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lookBack } from '../../functions/src/thread/look-again.ts';
import { previewText } from '../../functions/src/thread/preview-translation.ts';
import { call, signIn } from './support/calls.ts';
import { makeMember, makePlaces } from './support/people.ts';
import { untilPublished, writePost } from './support/posts.ts';
import { context, contextAt, db, newId } from './support/suite.ts';
import { openThread, say, untilTranslated } from './support/threads.ts';
import { noFault, readStats, resetStats, setFault } from './support/translation-server.ts';

let hanako: string;
let bruno: string;
let post: string;
let thread: string;

beforeAll(async () => {
  await makePlaces();
  hanako = await makeMember('Hanako', 'ja', ['ja']);
  bruno = await makeMember('Bruno', 'pt', ['pt']);
  post = await writePost(hanako, {
    title: `料理 ${newId()}`,
    body: `一緒に作りましょう。 ${newId()}`,
  });
  // Its translations would be counted among those of the first test.
  await untilPublished(post);
  thread = await openThread(post, hanako, bruno);
});
afterEach(noFault);

/** Each test some minutes after the last, so that none uses up the looks of another. */
let minutes = 0;
const later = () => contextAt(Date.now() + (minutes += 2) * 60_000);

describe('a ready phrase', () => {
  it('is said exactly, whatever the translator does, and costs nothing', async () => {
    await setFault({ mode: 'down' });
    await resetStats();
    const wayan = await makeMember('Wayan', 'ja-easy', ['id']);
    const talk = await openThread(post, wayan, bruno);
    const id = await say(talk, 'inquirer', phraseText('simpler', 'tl'));
    const message = await untilTranslated(talk, id);
    expect(message).toMatchObject({ language: 'tl', translation: 'done' });
    expect(message['translations']).toEqual({
      'ja-easy': 'よくわかりませんでした。もっとかんたんなことばで書《か》いてください。',
    });
    expect((await readStats()).requests).toBe(0);
  });
});

describe('a second look at a translation', () => {
  it('turns it back into the language of the original, once paid for', async () => {
    const id = await say(thread, 'inquirer', `Eu quero aprender a cozinhar. ${newId()}`);
    const { translations } = await untilTranslated(thread, id);
    const input = { thread, message: id, language: 'ja' };
    const at = later();
    expect(await lookBack(at, hanako, input)).toEqual({ back: `[pt] ${translations['ja']}` });
    await resetStats();
    await lookBack(at, hanako, input);
    expect((await readStats()).requests).toBe(0);
  });

  it('is refused to others, for what is not translated, and for odd input', async () => {
    const id = await say(thread, 'inquirer', `Tudo bem? ${newId()}`);
    await untilTranslated(thread, id);
    const input = { thread, message: id, language: 'ja' };
    const outsider = await makeMember('Ana', 'en', ['en']);
    const at = later();
    const codeOf = (uid: string, odd: unknown) =>
      lookBack(at, uid, odd).catch((error: { code: string }) => error.code);
    expect(await codeOf(outsider, input)).toBe('permission-denied');
    expect(await codeOf(hanako, { ...input, thread: newId() })).toBe('permission-denied');
    expect(await codeOf(newId(), input)).toBe('failed-precondition');
    expect(await codeOf(hanako, { ...input, language: 'vi' })).toBe('failed-precondition');
    expect(await codeOf(hanako, { ...input, message: newId() })).toBe('failed-precondition');
    expect(await codeOf(hanako, { ...input, language: 'xx' })).toBe('invalid-argument');
    expect(await codeOf(hanako, { ...input, message: '../x' })).toBe('invalid-argument');
  });
});

describe('how a text will be read', () => {
  it('is shown there and back, for a thread and before there is one, and sends nothing', async () => {
    const text = `Onde fica a cozinha? ${newId()}`;
    const at = later();
    const expected = { language: 'ja', text: `[ja] ${text}`, back: `[pt] [ja] ${text}` };
    expect(await previewText(at, bruno, { thread, text })).toEqual(expected);
    expect(await previewText(at, bruno, { post, text })).toEqual(expected);
    const messages = await db.collection(`threads/${thread}/messages`).get();
    expect(messages.docs.map((found) => found.get('text') as string)).not.toContain(text);
  });

  it('is nothing else where the reader reads the language', async () => {
    const reader = await makeMember('Ana', 'en', ['en'], ['pt']);
    const talk = await openThread(post, reader, bruno);
    const text = `Eu chego às seis horas. ${newId()}`;
    expect(await previewText(later(), bruno, { thread: talk, text })).toEqual({});
  });

  it('shows readings on Japanese, which need no turning back', async () => {
    const reader = await makeMember('Wayan', 'ja-easy', ['id']);
    const talk = await openThread(post, hanako, reader);
    expect(
      await previewText(later(), hanako, { thread: talk, text: '図書館で会いましょう。' }),
    ).toEqual({
      language: 'ja-easy',
      text: '図書館《としょかん》で会《あ》いましょう。',
    });
  });

  it('is refused to others, for closed posts, without words, and too often', async () => {
    const outsider = await makeMember('Linh', 'vi', ['vi']);
    const closed = await writePost(hanako, { title: 'あ', body: 'あ', state: 'closed' });
    const at = later();
    const codeOf = (uid: string, odd: unknown) =>
      previewText(at, uid, odd).catch((error: { code: string; details?: unknown }) => error);
    const text = 'Oi!';
    expect(await codeOf(outsider, { thread, text })).toMatchObject({ code: 'permission-denied' });
    expect(await codeOf(bruno, { post: closed, text })).toMatchObject({ code: 'not-found' });
    expect(await codeOf(bruno, { thread, text: ' ' })).toMatchObject({ code: 'invalid-argument' });
    expect(await codeOf(bruno, { thread, post, text })).toMatchObject({ code: 'invalid-argument' });
    for (let n = 0; n < 10; n += 1) await previewText(at, bruno, { thread, text });
    expect(await codeOf(bruno, { thread, text })).toMatchObject({
      code: 'resource-exhausted',
      details: { problem: 'pace' },
    });
  });

  it('is told when the month has no translations left, or nobody translates', async () => {
    const spent = await makeMember('Bia', 'pt', ['pt']);
    const talk = await openThread(post, hanako, spent);
    const month = new Date().toISOString().slice(0, 7);
    const budget = { member: spent, month, characters: 300_000, claims: {} };
    await db.doc(`budgets/${month}_${spent}`).set(budget);
    const ask = { thread: talk, text: `Vou levar pão de queijo. ${newId()}` };
    const problem = previewText(context, spent, ask);
    await expect(problem).rejects.toMatchObject({ details: { problem: 'budget' } });
    await db.doc(`budgets/${month}_${spent}`).update({ characters: 0, at: Timestamp.now() });
    await setFault({ mode: 'down' });
    await expect(previewText(context, spent, ask)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('can be called by members alone', async () => {
    const input = { thread, text: 'Oi!' };
    expect(await call('previewTranslation', input)).toEqual({ code: 'unauthenticated' });
    expect(await call('lookAgain', input)).toEqual({ code: 'unauthenticated' });
    const stranger = await signIn();
    expect(await call('previewTranslation', input, stranger)).toEqual({
      code: 'failed-precondition',
    });
  });
});
