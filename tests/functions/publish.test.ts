import { READING_LANGUAGES } from '@friends/domain';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { makeMember, makePlaces } from './support/people.ts';
import { editPost, readListing, readListings, untilPublished, writePost } from './support/posts.ts';
import { context, db, newId, until } from './support/suite.ts';
import { noFault, readStats, resetStats, setFault } from './support/translation-server.ts';

let linh: string;
let count = 0;
/** Every test its own text, so that none finds its translations remembered. */
const soccer = () => ({
  title: `サッカーしたい！ ${(count += 1)} ${Date.now()}`,
  body: `週末に一緒にボールを蹴る仲間を探しています。うまくなくて大丈夫。${count} ${Date.now()}`,
});

beforeAll(async () => {
  await makePlaces();
  linh = await makeMember('Hanako', 'ja', ['ja']);
});
afterEach(noFault);

describe('a new post', () => {
  it('is listed in all ten languages', async () => {
    const text = soccer();
    const id = await writePost(linh, text);
    const listings = await untilPublished(id);
    expect(listings.get('ja')).toMatchObject({ ...text, translation: 'original', language: 'ja' });
    expect(listings.get('vi')).toMatchObject({
      translation: 'machine',
      language: 'ja',
      author: linh,
      nickname: 'Hanako',
      group: 'life',
      revision: 1,
      place: { code: '22130', name: 'Hamamatsu', prefecture: 'Shizuoka' },
    });
    expect(listings.get('ja-easy')).toMatchObject({ translation: 'readings' });
    expect(listings.get('ja-easy')?.['body']).toContain('週末《しゅうまつ》');
    expect(listings.get('ja')?.['place']).toMatchObject({ name: '浜松市', prefecture: '静岡県' });
  });

  it('costs one request a language, and nothing when its event comes again', async () => {
    await resetStats();
    const id = await writePost(linh, soccer());
    await untilPublished(id);
    expect((await readStats()).requests).toBe(8);
    await publishPost(context, id);
    await publishPost(context, id);
    const stats = await readStats();
    expect([stats.requests, stats.billedTwice]).toEqual([8, 0]);
  });

  it('is billed once when three deliveries run at the same time', async () => {
    await resetStats();
    const id = await writePost(linh, soccer());
    await Promise.all([1, 2, 3].map(() => publishPost(context, id)));
    await untilPublished(id);
    const stats = await readStats();
    expect([stats.requests, stats.billedTwice]).toEqual([8, 0]);
  });

  it('carries the author’s own Easy Japanese with readings', async () => {
    const easy = {
      title: 'サッカーを します',
      body: '浜松（はままつ）で サッカーを します。会場は 公園です。',
    };
    const id = await writePost(linh, { ...soccer(), easy });
    const listing = (await untilPublished(id)).get('ja-easy');
    expect(listing?.['translation']).toBe('author');
    expect(listing?.['body']).toBe(
      '浜松《はままつ》で サッカーを します。会場《かいじょう》は 公園《こうえん》です。',
    );
  });

  it('is translated from its author’s Easy Japanese, once, and shown as written in Japanese', async () => {
    const text = soccer();
    const easy = { title: `サッカーを ${newId()}`, body: `浜松（はままつ）で します。 ${newId()}` };
    await resetStats();
    const id = await writePost(linh, { ...text, easy });
    const listings = await untilPublished(id);
    const body = easy.body.replace('（はままつ）', '');
    expect(listings.get('vi')).toMatchObject({ title: `[vi] ${easy.title}`, body: `[vi] ${body}` });
    expect(listings.get('ja')).toMatchObject({ ...text, translation: 'original' });
    await publishPost(context, id);
    await editPost(id, { title: `${text.title} A` });
    await untilPublished(id, 2);
    const { requests, billedTwice, characters } = await readStats();
    const once = [...easy.title].length + [...body].length;
    expect([requests, billedTwice, characters]).toEqual([8, 0, once * 8]);
    await editPost(id, { easy: FieldValue.delete() });
    expect((await untilPublished(id, 3)).get('vi')).toMatchObject({ body: `[vi] ${text.body}` });
  });

  it('in another language is translated from that, whatever stands beside it', async () => {
    const text = { title: `Cooking together ${newId()}`, body: 'I would like to cook with you.' };
    const easy = { title: 'りょうりを します', body: 'いっしょに つくりましょう。' };
    const id = await writePost(linh, { ...text, language: 'en', easy });
    expect((await untilPublished(id)).get('vi')?.['body']).toBe(`[vi] ${text.body}`);
  });

  it('has its venue translated with it', async () => {
    const startsAt = Timestamp.fromMillis(Date.now() + 86_400_000);
    const endsAt = Timestamp.fromMillis(Date.now() + 90_000_000);
    const event = { startsAt, endsAt, venue: `中央公園 ${Date.now()}`, capacity: 8 };
    const id = await writePost(linh, { ...soccer(), kind: 'event', event });
    const listings = await untilPublished(id);
    expect(listings.get('en')?.['event']).toEqual({ ...event, venue: `[en] ${event.venue}` });
    expect(listings.get('ja')?.['event']).toEqual(event);
  });

  it('in a language beyond the ten has an eleventh listing, gone when the language is corrected', async () => {
    const text = { title: `नमस्ते साथीहरू ${Date.now()}`, body: 'म नेपाली खाना पकाउन सिकाउन सक्छु।' };
    const id = await writePost(await makeMember('Sita', 'ne', ['ne']), text);
    await untilPublished(id);
    expect(await readListing('ne', id)).toMatchObject({ ...text, translation: 'original' });
    await editPost(id, { language: 'hi' });
    const listings = await untilPublished(id, 2);
    expect(listings.get('ja')).toMatchObject({ language: 'hi' });
    expect(await readListing('ne', id)).toBeUndefined();
    expect(await readListing('hi', id)).toMatchObject({ translation: 'original' });
  });
});

describe('an edited post', () => {
  it('is billed for the edited field alone', async () => {
    const text = soccer();
    const id = await writePost(linh, text);
    await untilPublished(id);
    await resetStats();
    const title = `${text.title} A`;
    await editPost(id, { title });
    await untilPublished(id, 2);
    expect((await readStats()).characters).toBe([...title].length * 8);
  });

  it('costs nothing where no text is touched', async () => {
    const id = await writePost(linh, soccer());
    await untilPublished(id);
    await resetStats();
    await editPost(id, { category: 'sports' });
    const listings = await untilPublished(id, 2);
    expect(listings.get('my')).toMatchObject({ category: 'sports', group: 'events' });
    expect((await readStats()).requests).toBe(0);
  });

  it('is never overwritten by a late translation of its old text', async () => {
    const id = await writePost(linh, soccer());
    await untilPublished(id);
    await setFault({ mode: 'slow', delayMs: 3000 });
    const [old, fresh] = [soccer(), soccer()];
    await editPost(id, old);
    const late = publishPost(context, id);
    await until('the old edit in its own language', async () => {
      return (await readListing('ja', id))?.['revision'] === 2;
    });
    await noFault();
    await editPost(id, fresh);
    await untilPublished(id, 3);
    await late;
    for (const [, listing] of await readListings(id)) expect(listing['revision']).toBe(3);
    expect((await readListing('en', id))?.['title']).toBe(`[en] ${fresh.title}`);
  });
});

describe('a slow translation', () => {
  it('lets everyone read the original meanwhile', async () => {
    await setFault({ mode: 'slow', delayMs: 4000 });
    const text = soccer();
    const id = await writePost(linh, text);
    const early = await until('pending listings', async () => {
      const listings = await readListings(id);
      return listings.size === READING_LANGUAGES.length && listings;
    });
    expect(early.get('vi')).toMatchObject({ ...text, translation: 'pending' });
    await untilPublished(id);
  });
});

describe('a post that is open no more', () => {
  const isGone = (id: string) =>
    until('no listings', async () => (await readListings(id)).size === 0);

  it('has no listings when closed, and has them again when reopened', async () => {
    const id = await writePost(linh, soccer());
    await untilPublished(id);
    await editPost(id, { state: 'closed' });
    await isGone(id);
    await editPost(id, { state: 'open' });
    await untilPublished(id, 3);
  });

  it('has none when deleted', async () => {
    const id = await writePost(linh, soccer());
    await untilPublished(id);
    await db.doc(`posts/${id}`).delete();
    await isGone(id);
  });

  it('has none when its author has gone', async () => {
    const author = await makeMember('Bruno', 'pt', ['pt']);
    const id = await writePost(author, soccer());
    await untilPublished(id);
    await db.doc(`members/${author}`).delete();
    await publishPost(context, id);
    expect((await readListings(id)).size).toBe(0);
  });
});
