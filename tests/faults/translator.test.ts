import { READING_LANGUAGES } from '@friends/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makePlaces } from '../functions/support/people.ts';
import { readListings, untilPublished, writePost } from '../functions/support/posts.ts';
import { db, newId, until } from '../functions/support/suite.ts';
import { openThread, readMessage, say, untilTranslated } from '../functions/support/threads.ts';
import {
  noFault,
  readStats,
  resetStats,
  setFault,
} from '../functions/support/translation-server.ts';

/** The longest pause between two tries after a handful of failures, and some patience on top. */
const FILLED_WITHIN_MS = 90_000;

interface Written {
  readonly post: string;
  readonly thread: string;
  readonly message: string;
}

let hanako: string;
let bruno: string;
let quiet: string;
const written: Written[] = [];
const posted = () => ({
  title: `朝のランニング ${newId()}`,
  body: `週に三回、川沿いを走っています。 ${newId()}`,
});
const asked = () => `Oi, eu quero correr com você. ${newId()}`;

beforeAll(async () => {
  await makePlaces();
  hanako = await makeMember('Hanako', 'ja', ['ja']);
  bruno = await makeMember('Bruno', 'pt', ['pt']);
  quiet = await writePost(hanako, posted());
  await untilPublished(quiet);
  await resetStats();
});
afterAll(noFault);

const listingsOf = (post: string) =>
  until(`the ten listings of ${post}`, async () => {
    const listings = await readListings(post);
    return listings.size === READING_LANGUAGES.length && listings;
  });
const jobIs = (id: string, there: boolean, withinMs?: number) =>
  until(
    `the job ${id} ${there ? 'there' : 'gone'}`,
    async () => (await db.doc(`jobs/${id}`).get()).exists === there,
    withinMs,
  );

/** Nobody has the translation: all ten show the original, which only its own language does plainly. */
async function expectMarked(post: string, text: object): Promise<void> {
  for (const [language, listing] of await listingsOf(post)) {
    if (language === 'ja-easy') continue;
    const translation = language === 'ja' ? 'original' : 'pending';
    expect(listing, language).toMatchObject({ ...text, translation });
  }
}

describe.each(['down', 'quota', 'empty', 'wrong', 'error'])(
  'while the translator is %s',
  (mode) => {
    it('a post is readable in all ten languages and a message in its own, both marked', async () => {
      await setFault({ mode });
      const [text, question] = [posted(), asked()];
      const post = await writePost(hanako, text);
      const thread = await openThread(quiet, hanako, bruno);
      const message = await say(thread, 'inquirer', question);
      await expectMarked(post, text);
      const marked = await untilTranslated(thread, message, ['pending']);
      expect(marked).toMatchObject({ text: question, language: 'pt' });
      expect(marked).not.toHaveProperty('translations');
      await jobIs(`post_${post}`, true);
      await jobIs(`message_${thread}_${message}`, true);
      written.push({ post, thread, message });
    });
  },
);

describe('when the translator is back', () => {
  it('all of them are filled without anyone doing anything, and nothing is billed twice', async () => {
    expect(written).toHaveLength(5);
    await noFault();
    for (const { post, thread, message } of written) {
      await jobIs(`post_${post}`, false, FILLED_WITHIN_MS);
      await jobIs(`message_${thread}_${message}`, false, FILLED_WITHIN_MS);
      await untilPublished(post);
      expect(await readMessage(thread, message)).toMatchObject({ translation: 'done' });
    }
    const { billedTwice, characters, leastCharacters } = await readStats();
    expect([billedTwice, characters]).toEqual([0, leastCharacters]);
  });
});

describe('while the translator takes five seconds', () => {
  it('everyone reads the original meanwhile, and the translation once it is there', async () => {
    await resetStats();
    await setFault({ mode: 'slow', delayMs: 5000 });
    const [text, question] = [posted(), asked()];
    const post = await writePost(hanako, text);
    const thread = await openThread(quiet, hanako, bruno);
    const message = await say(thread, 'inquirer', question);
    await expectMarked(post, text);
    expect(await readMessage(thread, message)).toMatchObject({ text: question });
    await untilPublished(post);
    expect(await untilTranslated(thread, message)).toMatchObject({ translation: 'done' });
    const { requests, billedTwice } = await readStats();
    expect([requests, billedTwice]).toEqual([9, 0]);
  });
});
