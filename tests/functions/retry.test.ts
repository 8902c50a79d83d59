import { MAX_ATTEMPTS, READING_LANGUAGES } from '@friends/domain';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { retryDueJobs } from '../../functions/src/job/retry-jobs.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { makeMember, makePlaces } from './support/people.ts';
import { editPost, readListings, untilPublished, writePost } from './support/posts.ts';
import { context, contextAt, db, newId, until } from './support/suite.ts';
import { noFault, readStats, resetStats, setFault } from './support/translation-server.ts';

let author: string;
const text = () => ({
  title: `朝のランニング ${newId()}`,
  body: `週に三回、川沿いを走っています。 ${newId()}`,
});
const jobOf = (post: string) => db.doc(`jobs/post_${post}`);
const HOUR_MS = 3_600_000;

/** Waits for the ten listings and for the job of what is missing among them. */
const untilWaiting = (id: string) =>
  until(`the job of ${id}`, async () => {
    const [listings, job] = [await readListings(id), await jobOf(id).get()];
    return listings.size === READING_LANGUAGES.length && job.exists && listings;
  });

beforeAll(async () => {
  await makePlaces();
  author = await makeMember('Hanako', 'ja', ['ja']);
});
afterEach(noFault);

describe.each(['down', 'quota', 'empty', 'wrong', 'error'])(
  'while the translator is %s',
  (mode) => {
    it('a post is readable everywhere, marked, and filled when the translator is back', async () => {
      await setFault({ mode });
      const post = text();
      const id = await writePost(author, post);
      const listings = await untilWaiting(id);
      expect(listings.get('ja')).toMatchObject({ ...post, translation: 'original' });
      expect(listings.get('pt')).toMatchObject({ ...post, translation: 'pending' });
      await noFault();
      await resetStats();
      await retryDueJobs(contextAt(Date.now() + 24 * HOUR_MS));
      await untilPublished(id);
      expect((await jobOf(id).get()).exists).toBe(false);
      expect((await readStats()).billedTwice).toBe(0);
    });
  },
);

describe('the job of a post', () => {
  it('concerns only the languages that failed', async () => {
    await setFault({ mode: 'down', targets: ['vi', 'my'] });
    const id = await writePost(author, text());
    const listings = await untilWaiting(id);
    expect(listings.get('vi')?.['translation']).toBe('pending');
    expect(listings.get('en')?.['translation']).toBe('machine');
    await noFault();
    await resetStats();
    await retryDueJobs(contextAt(Date.now() + 24 * HOUR_MS));
    await untilPublished(id);
    expect((await readStats()).requests).toBe(2);
  });

  it('counts an attempt once, however often the event is delivered', async () => {
    await setFault({ mode: 'down' });
    const id = await writePost(author, text());
    await untilWaiting(id);
    await publishPost(context, id);
    await publishPost(context, id);
    expect((await jobOf(id).get()).get('attempts')).toBe(1);
    await publishPost(context, id, 1);
    await publishPost(context, id, 1);
    expect((await jobOf(id).get()).get('attempts')).toBe(2);
  });

  it('ends as a dead letter, and begins anew with the next edit', async () => {
    await setFault({ mode: 'down' });
    const id = await writePost(author, text());
    await untilWaiting(id);
    await jobOf(id).update({ attempts: MAX_ATTEMPTS - 1 });
    await publishPost(context, id, MAX_ATTEMPTS - 1);
    expect((await jobOf(id).get()).data()).toMatchObject({
      attempts: MAX_ATTEMPTS,
      state: 'dead',
      error: 'unavailable',
    });
    await editPost(id, { title: `走りましょう ${newId()}` });
    await until('a new job', async () => (await jobOf(id).get()).get('attempts') === 1);
  });

  it('waits for the next month when the budget is used up', async () => {
    const poor = await makeMember('Bruno', 'pt', ['pt']);
    const month = new Date().toISOString().slice(0, 7);
    const budget = { member: poor, month, characters: 299_999, claims: {} };
    await db.doc(`budgets/${month}_${poor}`).set(budget);
    const id = await writePost(poor, text());
    const listings = await untilWaiting(id);
    expect(listings.get('vi')?.['translation']).toBe('budget');
    const job = (await jobOf(id).get()).data();
    expect(job).toMatchObject({ error: 'budget', state: 'waiting' });
    expect(new Date(job?.['nextAt'].toMillis()).getUTCDate()).toBe(1);
    await retryDueJobs(contextAt(job?.['nextAt'].toMillis() + 1));
    await untilPublished(id);
  });

  it('goes when the post is closed', async () => {
    await setFault({ mode: 'down' });
    const id = await writePost(author, text());
    await untilWaiting(id);
    await editPost(id, { state: 'closed' });
    await until('no job', async () => !(await jobOf(id).get()).exists);
  });
});
