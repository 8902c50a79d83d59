import { beforeAll, expect, test } from 'vitest';
import { makeMember, SAPPORO } from '../functions/support/people.ts';
import { editPost, readListings, untilPublished, writePost } from '../functions/support/posts.ts';
import { db, newId, until } from '../functions/support/suite.ts';
import { ADDRESS, PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoPost, havePlaces } from './support/demo.ts';
import { freshNickname } from './support/joining.ts';

const HELP = demoPost('p33');
const HOSTILE = '</script><img src=x onerror=alert(1)>';
/** What was written and is not, or no longer, for everyone. */
const UNSEEN = { members: demoPost('p03'), hidden: demoPost('p01'), deleted: demoPost('p02') };
/** Where no other journey writes. */
const PLACE = { code: SAPPORO.code, geohash: SAPPORO.geohash };
const NEARBY = '?prefecture=01';

const open = useBrowser();
const posts = { help: '', hostile: newId(), members: '', hidden: '', deleted: '' };

/** A post of somebody who has written no other: many at once would be looked at first. */
async function write(fields: object): Promise<string> {
  const author = await makeMember(freshNickname('Ipê Amarelo'), 'pt', ['pt']);
  return writePost(author, { place: PLACE, category: 'mutual-help', ...fields });
}

/** As if somebody had found a way past everything that looks at texts. */
async function listHostile(): Promise<void> {
  const listing = (await readListings(posts.help)).get('pt');
  const path = `listings/pt/items/${posts.hostile}`;
  await db.doc(path).set({ ...listing, title: HOSTILE, body: HOSTILE, nickname: HOSTILE });
}

beforeAll(async () => {
  await havePlaces(SAPPORO.code);
  [posts.help, posts.members, posts.hidden, posts.deleted] = await Promise.all([
    write(HELP.pt),
    write({ ...UNSEEN.members.pt, audience: 'members' }),
    write(UNSEEN.hidden.pt),
    write(UNSEEN.deleted.pt),
  ]);
  for (const id of [posts.help, posts.members, posts.hidden, posts.deleted]) {
    await untilPublished(id);
  }
  await listHostile();
  await editPost(posts.hidden, { state: 'hidden' });
  await db.doc(`posts/${posts.deleted}`).delete();
  for (const id of [posts.hidden, posts.deleted]) {
    await until(`no listing of ${id}`, async () => (await readListings(id)).size === 0);
  }
});

async function pageAt(path: string) {
  const response = await fetch(`${ADDRESS}${path}`);
  expect(response.status).toBe(200);
  return { html: await response.text(), headers: response.headers };
}

const titleIn = (html: string) => /property="og:title" content="([^"]*)"/.exec(html)?.[1];

test('a page has the posts for everyone in it, as text, and may be kept for less than a minute', async () => {
  for (const language of ['my', 'ja', 'pt'] as const) {
    const { html, headers } = await pageAt(`/${language}/${NEARBY}`);
    expect(html).toContain(`data-language="${language}"`);
    expect(html).toContain(HELP[language].title);
    expect(html.includes(`data-post="${posts.hostile}"`)).toBe(language === 'pt');
    expect(html).not.toContain('<img src=x');
    for (const id of [posts.members, posts.hidden, posts.deleted]) expect(html).not.toContain(id);
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=50');
    expect(headers.get('x-robots-tag')).toBe('noindex');
  }
});

test('a shared link has a card in the language of its address or of who shares it', async () => {
  const addresses = [
    [`/vi/posts/${posts.help}`, 'vi'],
    [`/posts/${posts.help}?in=my`, 'my'],
    [`/posts/${posts.help}`, 'ja'],
  ] as const;
  for (const [address, language] of addresses) {
    const { html } = await pageAt(address);
    expect(titleIn(html)).toBe(HELP[language].title);
    expect(html).toContain(`content="${ADDRESS}/cards/help.png"`);
  }
  expect((await fetch(`${ADDRESS}/cards/help.png`)).headers.get('content-type')).toBe('image/png');
  const { html } = await pageAt(`/pt/posts/${posts.hostile}`);
  expect(html).not.toContain('<img src=x');
});

test('the card of what is not for everyone tells nothing of it', async () => {
  for (const which of ['members', 'hidden', 'deleted'] as const) {
    const { html } = await pageAt(`/pt/posts/${posts[which]}`);
    expect(titleIn(html)).toBe('JP-MIRAI Friends');
    expect(html).not.toContain(UNSEEN[which].pt.title);
    expect(html).not.toContain(UNSEEN[which].pt.body.slice(0, 30));
  }
});

const cardOf = ({ page }: Person) => page.getByRole('article').filter({ hasText: HELP.pt.title });

test('a visitor reads and uses the posts of the page without anything being asked', async () => {
  const visitor = await open({ locale: 'pt-BR', language: 'pt', screen: PHONE });
  const { page, words } = visitor;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/documents/.test(request.url())) asked.push(request.url());
  });
  await page.goto(`/pt/${NEARBY}`);
  await page.waitForLoadState('load');
  await cardOf(visitor).first().waitFor();
  // What React has taken over answers; posts that had been painted anew would have been asked for.
  const requests = page.getByRole('button', { name: words('common:kind.request') });
  await expect
    .poll(() => page.locator('#content').evaluate((main) => Object.keys(main).length > 0))
    .toBe(true);
  expect(asked).toEqual([]);
  await requests.click();
  await page.getByText(words('feed:empty.filteredTitle')).waitFor();
  expect(asked).toHaveLength(1);
  await leave(visitor);
});

test('a reader with choices of their own gets their own posts instead', async () => {
  const reader = await open({ locale: 'en-US', language: 'en', screen: PHONE });
  const { page, words } = reader;
  await page.goto('/wards.json');
  await page.evaluate(() => localStorage.setItem('friends.reading', 'ne'));
  await page.goto(`/en/${NEARBY}`);
  await page.getByText(words('feed:joinForReading', { language: 'नेपाली' })).waitFor();
  await page.getByRole('article').filter({ hasText: HELP.en.title }).first().waitFor();
  expect(await page.locator('main').count()).toBe(1);
  expect(await page.locator('html').getAttribute('data-own')).toBeNull();
  await leave(reader);
});
