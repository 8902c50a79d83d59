import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../functions/src/case/answer-question.ts';
import { casesOfPosts } from '../../functions/src/case/cases-of-posts.ts';
import { decideCases } from '../../functions/src/case/decide-case.ts';
import { lookAtPost } from '../../functions/src/case/look-at-post.ts';
import { myCases } from '../../functions/src/case/my-cases.ts';
import { receiveReport } from '../../functions/src/case/receive-report.ts';
import { translateCase } from '../../functions/src/case/translate-case.ts';
import { db, join, now, post, prepareCases, read, report, say, thread } from './support/cases.ts';

let linh: string;
let ana: string;
let yoko: string;

beforeAll(async () => {
  await prepareCases();
  [linh, ana, yoko] = await Promise.all([join('Linh'), join('Ana'), join('Yoko')]);
  await db.doc(`staff/${yoko}`).set({ role: 'moderator' });
  await db.doc(`members/${ana}/private/settings`).update({ readingLanguage: 'pt' });
  await db.doc(`members/${linh}/private/settings`).update({ readingLanguage: 'my' });
});

/** What Ana says to Linh, who reports it with the thread. @returns the case's id */
async function reported(note = 'Kinh khủng quá'): Promise<string> {
  const of = await thread(linh, ana, { author: true, inquirer: true });
  await say(of, 'author', 'おはようございます。今日もいい天気ですね。');
  const id = await say(of, 'inquirer', 'あなたのことはきらいです。');
  const target = { kind: 'message', thread: of, message: id };
  const key = `message_${of}_${id}`;
  await report(linh, target, { note, attach: true });
  await receiveReport(now, `${linh}_${key}`);
  return key;
}

async function act(id: string, what: object): Promise<string> {
  const revision = (await read(`cases/${id}`))?.['revision'];
  return (await decideCases(now, yoko, { cases: [{ id, revision }], act: what }))[id] ?? '';
}
const words = 'どうしましたか。お話を聞かせてください。';
const told = async (uid: string, type: string) =>
  (await db.collection(`notices/${uid}/items`).where('type', '==', type).get()).docs.map(
    (one) => one.data()['params'] as Record<string, unknown>,
  );

describe('a moderator', () => {
  it('reads a case in a language of their own, the thread where it was attached', async () => {
    const id = await reported();
    const alone = await translateCase(now, yoko, { case: id, language: 'pt' });
    const texts = new Map(alone.texts.map(({ original, text }) => [original, text]));
    expect(alone.isIncomplete).toBe(false);
    expect([...texts.keys()].sort()).toEqual(
      [
        ...['あなたのことはきらいです。', 'おはようございます。今日もいい天気ですね。'],
        'Kinh khủng quá',
      ].sort(),
    );
    for (const [original, text] of texts) expect(text).not.toBe(original);
    const input = { case: id, language: 'ja' };
    const japanese = await translateCase(now, yoko, { ...input, attached: true });
    expect(japanese.texts.map(({ original }) => original)).toEqual(['Kinh khủng quá']);
  });

  it('reads none that is not there or about them; nobody else reads one', async () => {
    const id = await reported();
    await db.doc(`cases/${id}`).update({ member: yoko });
    const counsellor = await join('Aki');
    await db.doc(`staff/${counsellor}`).set({ role: 'counsellor' });
    for (const [by, which] of [
      ...[yoko, counsellor, linh, ana].map((uid) => [uid, id] as const),
      [yoko, 'message_none_none'] as const,
    ]) {
      await expect(translateCase(now, by, { case: which, language: 'pt' })).rejects.toMatchObject({
        code: 'permission-denied',
      });
    }
  });
});

describe('a question', () => {
  it('reaches the member in their language, who answers once', async () => {
    const id = await reported();
    expect(await act(id, { kind: 'ask', to: 'member', words })).toBe('done');
    const [notice] = await told(ana, 'case-question');
    expect(notice).toMatchObject({ case: id, to: 'member' });
    expect(notice?.['words']).not.toBe(words);
    const [asked] = await myCases(now, ana, { language: 'pt' });
    expect(asked).toMatchObject({ id, questions: [{ words: { original: words } }] });
    expect(asked).not.toHaveProperty('verdict');
    await answerQuestion(now, ana, { case: id, text: 'Foi uma brincadeira.' });
    const twice = answerQuestion(now, ana, { case: id, text: 'Foi.' });
    await expect(twice).rejects.toMatchObject({ details: { problem: 'done' } });
    expect(await myCases(now, ana, { language: 'pt' })).toMatchObject([
      { questions: [{ answer: 'Foi uma brincadeira.' }] },
    ]);
    expect((await read(`cases/${id}`))?.['questions']).toMatchObject([
      { to: 'member', answers: [{ text: 'Foi uma brincadeira.' }] },
    ]);
    const { texts } = await translateCase(now, yoko, { case: id, language: 'ja' });
    expect(texts.map(({ original }) => original)).toContain('Foi uma brincadeira.');
  });

  it('to reporters reaches them alone, and nobody else can answer it', async () => {
    const id = await reported();
    const before = (await told(ana, 'case-question')).length;
    await act(id, { kind: 'ask', to: 'reporters', words });
    expect(await told(ana, 'case-question')).toHaveLength(before);
    expect(await told(linh, 'case-question')).toMatchObject([{ case: id, to: 'reporters' }]);
    const path = `reports/${linh}_${id}`;
    const { question } = (await read(path)) ?? {};
    expect(question.text).not.toBe(words);
    for (const stranger of [yoko, await join('Mai'), ana]) {
      await expect(
        answerQuestion(now, stranger, { case: id, text: 'わたしです' }),
      ).rejects.toMatchObject({ code: 'permission-denied' });
    }
    await answerQuestion(now, linh, { case: id, text: 'Anh ấy nói vậy nhiều lần.' });
    expect(await read(path)).toMatchObject({ question: { answeredAt: expect.anything() } });
    const { questions } = (await read(`cases/${id}`)) ?? {};
    expect(questions).toMatchObject([{ answers: [{ text: 'Anh ấy nói vậy nhiều lần.' }] }]);
    expect(JSON.stringify(questions)).not.toContain(linh);
    await act(id, { kind: 'note', words });
    expect(await told(linh, 'case-question')).toHaveLength(1);
  });
});

it('a moderator who pages through new posts leaves word, or opens a case', async () => {
  const [seen, doubtful, own] = await Promise.all([
    post(ana, 'a'),
    post(ana, 'b'),
    post(yoko, 'c'),
  ]);
  const look = (by: string, id: string, finding: string, revision = 1) =>
    lookAtPost(now, by, { post: id, revision, finding });
  expect(await look(yoko, seen, 'fine')).toBe(`post_${seen}`);
  await look(yoko, doubtful, 'commercial');
  expect(await read(`cases/post_${seen}`)).toMatchObject({ decision: { verdict: 'nothing' } });
  expect(await read(`cases/post_${doubtful}`)).toMatchObject({ state: 'open', reports: 0 });
  expect(await read(`posts/${doubtful}`)).toMatchObject({ state: 'open', revision: 1 });
  expect(await read(`audit/case_post_${seen}_1`)).toMatchObject({ by: yoko, act: 'decide' });
  expect(await read(`audit/case_post_${doubtful}_1`)).toMatchObject({ act: 'open', about: ana });
  expect(await myCases(now, ana, { language: 'pt' })).not.toContainEqual(
    expect.objectContaining({ id: `post_${seen}` }),
  );
  const asked = { posts: [seen, doubtful, own] };
  expect(await casesOfPosts(now, yoko, asked)).toEqual({
    [seen]: { state: 'decided', verdict: 'nothing' },
    [doubtful]: { state: 'open' },
  });
  await expect(casesOfPosts(now, linh, asked)).rejects.toMatchObject({
    code: 'permission-denied',
  });
  await expect(look(yoko, doubtful, 'fine')).rejects.toMatchObject({
    details: { problem: 'has-case' },
  });
  await expect(look(yoko, seen, 'spam', 2)).rejects.toMatchObject({
    details: { problem: 'changed' },
  });
  for (const [by, id] of [
    [linh, seen],
    [yoko, own],
  ] as const) {
    await expect(look(by, id, 'spam')).rejects.toMatchObject({ code: 'permission-denied' });
  }
});

it('a note is told to the member, and is no sanction', async () => {
  const id = await reported();
  expect(await act(id, { kind: 'note', words })).toBe('done');
  const notes = await told(ana, 'moderator-note');
  expect(notes.map((note) => note['case'])).toContain(id);
  expect(await read(`sanctions/${ana}`)).toBeUndefined();
  const own = await myCases(now, ana, { language: 'pt' });
  expect(own.find((one) => one.id === id)).toMatchObject({ notes: [{ original: words }] });
});
