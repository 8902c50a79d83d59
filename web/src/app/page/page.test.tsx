import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { READING_LANGUAGES, textLanguage } from '@friends/domain';
import type { Listing, PageOrder, PublicListing, ReadingLanguage } from '@friends/domain';
import { pageTexts } from '../../../build/page-files.ts';
import { composePage } from './entry-server.tsx';
import type { BuiltPage } from './entry-server.tsx';

const built: BuiltPage = {
  shell: readFileSync(fileURLToPath(new URL('../../../app.html', import.meta.url)), 'utf8'),
  texts: pageTexts() as BuiltPage['texts'],
};
const NOW = Date.parse('2026-11-23T12:00:00Z');
const ID = 'a1B2c3D4e5F6g7H8i9J0';
const HOSTILE = `</title></script><img src=x onerror="alert('1')">\u2028`;

const post = (more: Partial<Listing> = {}): PublicListing => ({
  id: ID,
  createdAt: '2026-11-23T11:00:00.123456000Z',
  listing: {
    author: 'uid',
    nickname: 'Linh',
    badges: ['first-help'],
    kind: 'event',
    category: 'class-cooking',
    group: 'classes',
    audience: 'everyone',
    title: 'Phở together',
    body: 'Let us cook.\nBring a bowl.',
    language: 'vi',
    translation: 'machine',
    place: { code: '22130', geohash: 'xn1w2', name: 'Hamamatsu', prefecture: 'Shizuoka' },
    speaks: { vi: true, ja: true },
    japaneseNeeded: 'easy',
    event: { startsAt: NOW + 86_400_000, endsAt: NOW + 90_000_000, venue: 'Hall' },
    createdAt: NOW - 3_600_000,
    updatedAt: NOW,
    revision: 1,
    prefecture: '22',
    ...more,
  } as Listing,
});

const compose = (language: ReadingLanguage, more: Partial<PageOrder>) =>
  composePage(built, {
    language,
    isNamed: true,
    address: `/${language}/`,
    origin: 'https://friends.example',
    shows: { what: 'feed' },
    now: NOW,
    ...more,
  });

const properties = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<meta property="og:([^"]+)" content="([^"]*)" \/>/g)].map(
      ([, name, content]) => [name, content],
    ),
  );

describe('a page with its posts', () => {
  test.each(READING_LANGUAGES)('in %s is in that language throughout', (language) => {
    const html = compose(language, { shows: { what: 'feed', posts: [post()] } });
    expect(html).toContain(
      `<html data-feed lang="${textLanguage(language)}" data-language="${language}"`,
    );
    expect(html.match(/<article/g)).toHaveLength(1);
    expect(html).toContain('Phở together');
    expect(html).not.toMatch(/>(common|feed):?[a-zA-Z.]+</);
    // The posts stand before whatever has to be loaded for them to live.
    expect(html.indexOf('<article')).toBeLessThan(html.indexOf('<script type="module"'));
  });

  test('carries them for the app as Firestore would have answered', () => {
    const html = compose('en', { shows: { what: 'feed', posts: [post()] } });
    const [, carried = ''] = /id="carried-feed">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(carried)).toEqual({
      posts: [
        {
          id: ID,
          listing: post().listing,
          cursor: {
            createdAt: post().createdAt,
            name: `projects/demo-friends/databases/(default)/documents/listings/en/items/${ID}`,
          },
        },
      ],
      renderedAt: NOW,
    });
  });

  test('holds what people wrote as text, never as markup', () => {
    const hostile = post({ title: HOSTILE, body: HOSTILE, nickname: HOSTILE });
    const feed = compose('en', { shows: { what: 'feed', posts: [hostile] } });
    const alone = compose('en', { shows: { what: 'post', post: hostile } });
    const address = compose('en', { address: '/en/?words="><img src=x>' });
    for (const html of [feed, alone, address]) expect(html).not.toContain('<img');
    const [, carried = ''] = /id="carried-feed">([^<]*)<\/script>/.exec(feed) ?? [];
    expect(carried).not.toContain('\u2028');
    expect(JSON.parse(carried)).toMatchObject({ posts: [{ listing: { title: HOSTILE } }] });
  });
});

describe('the card', () => {
  test('of a post tells its words, its picture and its address', () => {
    const html = compose('vi', {
      address: `/vi/posts/${ID}`,
      shows: { what: 'post', post: post() },
    });
    expect(html).toContain('<title>Phở together – JP-MIRAI Friends</title>');
    expect(properties(html)).toMatchObject({
      type: 'article',
      title: 'Phở together',
      description: 'Let us cook. Bring a bowl.',
      url: `https://friends.example/vi/posts/${ID}`,
      locale: 'vi_VN',
      image: 'https://friends.example/cards/classes.png',
    });
  });

  test('of Easy Japanese has no readings in it, and ends on a whole sign', () => {
    const body = `料理《りょうり》${'👩‍🍳'.repeat(300)}`;
    const shows = { what: 'post', post: post({ title: '料理《りょうり》', body }) } as const;
    const { title, description = '' } = properties(compose('ja-easy', { shows }));
    expect(title).toBe('料理');
    expect(description).toBe(`料理${'👩‍🍳'.repeat(198)}…`);
  });

  test.each(READING_LANGUAGES)('of the app, a search and stories is in %s', (language) => {
    const home = properties(compose(language, {}));
    const search = properties(
      compose(language, { address: `/${language}/?kind=offer&group=help&prefecture=22` }),
    );
    const stories = properties(compose(language, { shows: { what: 'stories' } }));
    expect(home['title']).toBe('JP-MIRAI Friends');
    expect(search['title']?.split(' · ')).toHaveLength(3);
    expect(search['image']).toContain('/cards/help.png');
    expect(stories['title']).not.toMatch(/JP-MIRAI|stories:|^$/);
    expect(home['description']).not.toMatch(/feed:|^$|《/);
  });

  test('does not lend our name to typed words, nor tell of a post that is not there', () => {
    const typed = compose('en', { address: '/en/?words=Call+me' });
    const gone = compose('en', { address: `/en/posts/${ID}`, shows: { what: 'post' } });
    expect(properties(typed)['title']).toBe('JP-MIRAI Friends');
    expect(properties(gone)['title']).toBe('JP-MIRAI Friends');
  });
});
