import { beforeAll, describe, expect, it } from 'vitest';
import { call, signIn } from './support/calls.ts';
import type { Account } from './support/calls.ts';
import { makeMember, makePlaces } from './support/people.ts';
import { untilPublished, writePost } from './support/posts.ts';
import { db, newId } from './support/suite.ts';
import { readStats, resetStats } from './support/translation-server.ts';

let sita: Account;
let author: string;
const text = () => ({
  title: `料理を教えます ${newId()}`,
  body: `ベトナム料理を一緒に作りましょう。 ${newId()}`,
});

/** An account that has joined. */
async function joined(): Promise<Account> {
  const account = await signIn();
  const member = await makeMember('Sita', 'ne', ['ne']);
  await db
    .doc(`members/${account.uid}`)
    .set((await db.doc(`members/${member}`).get()).data() ?? {});
  return account;
}

beforeAll(async () => {
  await makePlaces();
  sita = await joined();
  author = await makeMember('Hanako', 'ja', ['ja']);
});

describe('translatePost', () => {
  it('gives posts in a language beyond the ten, billed once for all readers', async () => {
    const posts = [text(), text()];
    const ids = await Promise.all(posts.map((post) => writePost(author, post)));
    await Promise.all(ids.map((id) => untilPublished(id)));
    await resetStats();
    const readers = [sita, await joined(), await joined()];
    const answers = await Promise.all(
      readers.map((reader) => call('translatePost', { posts: ids, language: 'ne' }, reader)),
    );
    const expected = Object.fromEntries(
      ids.map((id, i) => [
        id,
        {
          title: `[ne] ${posts[i]?.title}`,
          body: `[ne] ${posts[i]?.body}`,
          translation: 'machine',
        },
      ]),
    );
    for (const answer of answers) expect(answer).toEqual({ result: { posts: expected } });
    const stats = await readStats();
    expect([stats.billedTwice, stats.characters]).toEqual([0, stats.leastCharacters]);
  });

  it('gives what is listed already without asking the translator', async () => {
    const id = await writePost(author, text());
    const listing = (await untilPublished(id)).get('vi');
    await resetStats();
    const answer = await call('translatePost', { posts: [id], language: 'vi' }, sita);
    const { title, body } = listing ?? {};
    expect(answer.result).toEqual({ posts: { [id]: { title, body, translation: 'machine' } } });
    expect((await readStats()).requests).toBe(0);
  });

  it('leaves out what is closed or does not exist', async () => {
    const id = await writePost(author, { ...text(), state: 'closed' });
    const answer = await call('translatePost', { posts: [id, newId()], language: 'ne' }, sita);
    expect(answer).toEqual({ result: { posts: {} } });
  });

  it('gives the original when the month’s budget is used up', async () => {
    const poor = await joined();
    const month = new Date().toISOString().slice(0, 7);
    await db
      .doc(`budgets/${month}_${poor.uid}`)
      .set({ member: poor.uid, month, characters: 300_000, claims: {} });
    const post = text();
    const id = await writePost(author, post);
    await untilPublished(id);
    const answer = await call('translatePost', { posts: [id], language: 'ko' }, poor);
    expect(answer.result).toEqual({ posts: { [id]: { ...post, translation: 'budget' } } });
  });

  it('serves members in good standing only', async () => {
    const input = { posts: [newId()], language: 'ne' };
    expect(await call('translatePost', input)).toMatchObject({ code: 'unauthenticated' });
    const stranger = await signIn();
    expect(await call('translatePost', input, stranger)).toMatchObject({
      code: 'failed-precondition',
    });
    const removed = await joined();
    await db.doc(`sanctions/${removed.uid}`).set({ standing: 'removed', cases: [] });
    expect(await call('translatePost', input, removed)).toMatchObject({
      code: 'permission-denied',
    });
  });

  it.each([
    ['no posts', { posts: [], language: 'ne' }],
    ['paths', { posts: ['x/y/z'], language: 'ne' }],
    ['twenty-one posts', { posts: Array.from({ length: 21 }, newId), language: 'ne' }],
    ['an unknown language', { posts: [newId()], language: '../ja' }],
  ])('refuses %s', async (_name, input) => {
    expect(await call('translatePost', input, sita)).toMatchObject({ code: 'invalid-argument' });
  });
});
