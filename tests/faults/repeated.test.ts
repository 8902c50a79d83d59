import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recountCell } from '../../functions/src/density/recount-cell.ts';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { deliverMessage } from '../../functions/src/thread/deliver-message.ts';
import { HAMAMATSU, makeMember, makePlaces } from '../functions/support/people.ts';
import {
  editPost,
  readListing,
  readListings,
  untilPublished,
  writePost,
} from '../functions/support/posts.ts';
import { context, db, newId, until } from '../functions/support/suite.ts';
import { openThread, readThread, say, untilTranslated } from '../functions/support/threads.ts';
import {
  noFault,
  readStats,
  resetStats,
  setFault,
} from '../functions/support/translation-server.ts';
import { deliver } from './support/events.ts';
import { contentsOf } from './support/world.ts';

let hanako: string;
let bruno: string;
let post: string;
const THRICE = [1, 2, 3];
async function thrice(deliverOnce: () => Promise<void>): Promise<void> {
  await deliverOnce();
  await deliverOnce();
  await deliverOnce();
}

const soccer = () => ({
  title: `サッカーしたい！ ${newId()}`,
  body: `週末に一緒にボールを蹴る仲間を探しています。 ${newId()}`,
});

beforeAll(async () => {
  await makePlaces();
  hanako = await makeMember('Hanako', 'ja', ['ja']);
  bruno = await makeMember('Bruno', 'pt', ['pt']);
  post = await writePost(hanako, soccer());
  await untilPublished(post);
});
beforeEach(resetStats);
afterEach(noFault);

const untilRead = (thread: string) =>
  until('the translated excerpt', async () => {
    const excerpt: string = (await readThread(thread))['excerpts']?.author ?? '';
    return excerpt.startsWith('[ja]');
  });

/** Published, and counted: the count follows the listings, and is rounded in jumps. */
async function untilSettled(id: string): Promise<void> {
  await untilPublished(id);
  await recountCell(context, HAMAMATSU.geohash);
}

describe('the event of a post', () => {
  it('delivered three times by the emulator changes nothing', async () => {
    const id = await writePost(hanako, soccer());
    await untilSettled(id);
    const before = await contentsOf(db);
    await thrice(() => deliver('onPostWritten', `posts/${id}`));
    expect(await contentsOf(db)).toEqual(before);
    const { requests, billedTwice } = await readStats();
    expect([requests, billedTwice]).toEqual([8, 0]);
  });

  it('handled three times in our own process changes nothing', async () => {
    const id = await writePost(hanako, soccer());
    await untilSettled(id);
    const before = await contentsOf(db);
    await thrice(() => publishPost(context, id));
    expect(await contentsOf(db)).toEqual(before);
    expect((await readStats()).requests).toBe(8);
  });

  it('delivered three times at one moment, to several processes, is billed once', async () => {
    const id = await writePost(hanako, soccer());
    await Promise.all(THRICE.map(() => deliver('onPostWritten', `posts/${id}`)));
    await untilPublished(id);
    const { requests, billedTwice } = await readStats();
    expect([requests, billedTwice]).toEqual([8, 0]);
  });

  it('of one deleted meanwhile leaves no listing, however often it comes', async () => {
    const id = await writePost(hanako, soccer());
    await untilPublished(id);
    await db.doc(`posts/${id}`).delete();
    await thrice(() => deliver('onPostWritten', `posts/${id}`));
    expect((await readListings(id)).size).toBe(0);
  });
});

describe('the event of a message', () => {
  it('delivered three times by the emulator and by us changes nothing', async () => {
    const thread = await openThread(post, hanako, bruno);
    const id = await say(thread, 'inquirer', `Oi, eu quero jogar com vocês. ${newId()}`);
    await untilTranslated(thread, id);
    await untilRead(thread);
    const before = await contentsOf(db);
    await thrice(async () => {
      await deliver('onMessageCreated', `threads/${thread}/messages/${id}`);
      await deliverMessage(context, thread, id);
    });
    expect(await contentsOf(db)).toEqual(before);
    const { requests, billedTwice } = await readStats();
    expect([requests, billedTwice]).toEqual([1, 0]);
  });

  it('delivered three times at one moment, to several processes, is billed once', async () => {
    const thread = await openThread(post, hanako, bruno);
    const id = await say(thread, 'inquirer', `Onde vocês jogam aos sábados? ${newId()}`);
    const path = `threads/${thread}/messages/${id}`;
    await Promise.all(THRICE.map(() => deliver('onMessageCreated', path)));
    await untilTranslated(thread, id);
    await untilRead(thread);
    expect((await readThread(thread))['unread']).toEqual({ author: 1, inquirer: 0 });
    const { requests, billedTwice } = await readStats();
    expect([requests, billedTwice]).toEqual([1, 0]);
  });
});

describe('a late translation of an old text', () => {
  it('never overwrites a newer one', async () => {
    await setFault({ mode: 'slow', delayMs: 5000 });
    const id = await writePost(hanako, soccer());
    const late = publishPost(context, id);
    await until('the first text', async () => (await readListing('ja', id))?.['revision'] === 1);
    await until('slow requests', async () => (await readStats()).requests === 8);
    await noFault();
    const fresh = soccer();
    await editPost(id, fresh);
    await untilPublished(id, 2);
    const early = await readListings(id);
    await late;
    await deliver('onPostWritten', `posts/${id}`);
    expect(await readListings(id)).toEqual(early);
    expect(early.get('en')?.['title']).toBe(`[en] ${fresh.title}`);
    expect((await readStats()).billedTwice).toBe(0);
  });
});
