import { beforeAll, expect, test } from 'vitest';
import { drawQr } from '../../web/src/ui/share/qr.ts';
import { makeMember } from '../functions/support/people.ts';
import { untilPublished, writePost } from '../functions/support/posts.ts';
import { ADDRESS, PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoPost, havePlaces } from './support/demo.ts';
import { freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';

const HAMAMATSU = '22130';
const HELP = demoPost('p33');
const FOOTBALL = demoPost('p03');
const TAP_PX = 44;

const open = useBrowser();
const nickname = freshNickname('Ipê Branco');
const posts = { help: '', football: '' };
const addressOf = (post: string, language = 'en') => `${ADDRESS}/posts/${post}?in=${language}`;

beforeAll(async () => {
  await havePlaces(HAMAMATSU);
  const author = await makeMember(nickname, 'pt', ['pt']);
  const speaks = { pt: true };
  posts.help = await writePost(author, { ...HELP.pt, category: 'mutual-help', speaks });
  const wish = { kind: 'request', audience: 'members', category: 'sports' };
  posts.football = await writePost(author, { ...FOOTBALL.pt, ...wish, speaks });
  await Promise.all([untilPublished(posts.help), untilPublished(posts.football)]);
});

const shareButton = ({ page, words }: Person) =>
  page.getByRole('button', { name: words('common:share') });

async function openPost(person: Person): Promise<void> {
  const { page, language } = person;
  await page.goto(`/${language}/posts/${posts.help}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shareButton(person).waitFor();
}

/** Opens the ways of sharing on a post's page. @returns their window */
async function openWays(person: Person) {
  await openPost(person);
  await shareButton(person).click();
  const ways = person.page.getByRole('dialog', { name: person.words('share:title') });
  await ways.waitFor();
  return ways;
}

/** What a finger is to hit must be large enough for one. */
async function expectLargeTargets({ page }: Person): Promise<void> {
  const sizes = await page
    .getByRole('dialog')
    .locator('button, a, input')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(TAP_PX);
}

test.each([
  ['ja', 'ja-JP'],
  ['my', 'my-MM'],
  ['pt', 'pt-BR'],
] as const)(
  'a post is shared by LINE, link or QR code from a phone in %s',
  async (language, locale) => {
    const sharer = await open({ locale, language, screen: PHONE });
    const { page, context, words } = sharer;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const ways = await openWays(sharer);
    const address = addressOf(posts.help, language);
    expect(await ways.getByLabel(words('share:address'), { exact: true }).inputValue()).toBe(
      address,
    );
    const line = await ways.getByRole('link', { name: words('share:line') }).getAttribute('href');
    expect(Object.fromEntries(new URL(line ?? '').searchParams)).toEqual({
      url: address,
      text: HELP[language].title,
    });
    const code = ways.getByRole('img', { name: words('share:qrLabel') });
    expect(await code.locator('path').getAttribute('d')).toBe(drawQr(address)?.path);
    await ways.getByRole('button', { name: words('share:copy') }).click();
    await ways.getByRole('status').getByText(words('share:copied')).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await expectLargeTargets(sharer);
    await look(sharer, 'share');
    await leave(sharer);
  },
);

test('where the browser can ask other apps, they are given title and link', async () => {
  const sharer = await open({ locale: 'vi-VN', language: 'vi', screen: PHONE });
  const { page, words } = sharer;
  await page.addInitScript(() => {
    const share = (data: object) => {
      document.documentElement.dataset['shared'] = JSON.stringify(data);
      return Promise.reject(new DOMException('changed their mind', 'AbortError'));
    };
    Object.defineProperty(navigator, 'share', { value: share });
  });
  const ways = await openWays(sharer);
  await ways.getByRole('button', { name: words('share:app') }).click();
  const given = await page.locator('html').getAttribute('data-shared');
  const { title } = HELP.vi;
  expect(JSON.parse(given ?? '')).toEqual({ title, text: title, url: addressOf(posts.help, 'vi') });
  await leave(sharer);
});

test('without a mouse, and where nothing may be copied, a post can still be shared', async () => {
  const sharer = await open({ locale: 'es-ES', language: 'es' });
  const { page, words } = sharer;
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await openPost(sharer);
  await shareButton(sharer).focus();
  await page.keyboard.press('Enter');
  const ways = page.getByRole('dialog');
  const copy = ways.getByRole('button', { name: words('share:copy') });
  await copy.focus();
  await page.keyboard.press('Space');
  await ways.getByText(words('share:notCopied')).waitFor();
  const selected = await ways
    .getByLabel(words('share:address'), { exact: true })
    .evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLInputElement;
      return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
    });
  expect(selected).toBe(addressOf(posts.help, 'es'));
  await page.keyboard.press('Escape');
  await ways.waitFor({ state: 'hidden' });
  await expect
    .poll(() => shareButton(sharer).evaluate((button) => button === document.activeElement))
    .toBe(true);
  await leave(sharer);
});

test('without a connection it says so, and works when it is back', async () => {
  const sharer = await open({ locale: 'id-ID', language: 'id' });
  const { page, context, words } = sharer;
  await openPost(sharer);
  sharer.expectFailedRequests();
  await context.setOffline(true);
  await shareButton(sharer).click();
  await page.getByRole('status').getByText(words('common:failure.offline')).waitFor();
  await context.setOffline(false);
  await shareButton(sharer).click();
  await page.getByRole('dialog', { name: words('share:title') }).waitFor();
  await leave(sharer);
});

test.each([
  ['vi', 'vi-VN'],
  ['my', 'my-MM'],
  ['tl', 'fil-PH'],
] as const)('who receives a link reads the post in %s', async (language, locale) => {
  const receiver = await open({ locale, language, screen: PHONE });
  const { page } = receiver;
  await page.goto(addressOf(posts.help));
  await page.getByRole('heading', { level: 1, name: HELP[language].title }).waitFor();
  expect(page.url()).toBe(`${ADDRESS}/${language}/posts/${posts.help}`);
  await leave(receiver);
});

test('the language that somebody chose counts for the links they receive', async () => {
  const receiver = await open({ locale: 'en-US', language: 'zh' });
  const { page } = receiver;
  await page.goto('/en/rules');
  await page.evaluate(() => localStorage.setItem('friends.language', 'zh'));
  await page.goto(addressOf(posts.help));
  await page.getByRole('heading', { level: 1, name: HELP.zh.title }).waitFor();
  await page.goBack();
  await page.waitForURL('**/en/rules');
  await leave(receiver);
});

test('a shared search finds the same for whoever receives it', async () => {
  const search = '?kind=offer&group=help&speaks=pt';
  for (const [language, locale] of [
    ['es', 'es-MX'],
    ['ja', 'ja-JP'],
  ] as const) {
    const receiver = await open({ locale, language, screen: PHONE });
    const { page, words } = receiver;
    await page.goto(`${ADDRESS}/${search}`);
    await page.getByRole('article').filter({ hasText: HELP[language].title }).first().waitFor();
    expect(page.url()).toBe(`${ADDRESS}/${language}/${search}`);
    const cards = await page.getByRole('article').allInnerTexts();
    expect(cards.every((card) => card.includes(words('common:kind.offer')))).toBe(true);
    await leave(receiver);
  }
});

test('what is for members asks the receiver to join, and leads there afterwards', async () => {
  const receiver = await open({ locale: 'en-US', language: 'en' });
  receiver.expectFailedRequests();
  const { page, words } = receiver;
  await page.goto(addressOf(posts.football));
  await page.getByText(words('feed:post.membersTitle')).waitFor();
  await page.getByRole('link', { name: words('feed:join'), exact: true }).click();
  await page.waitForURL('**/en/join?then=*');
  expect(new URL(page.url()).searchParams.get('then')).toBe(`/en/posts/${posts.football}`);
  await leave(receiver);
});

test('an address without a language gets the one on the screen, also within the app', async () => {
  const visitor = await open({ locale: 'pt-BR', language: 'id' });
  const { page, words } = visitor;
  await page.goto('/id/');
  await page.getByRole('article').first().waitFor();
  await page.evaluate(() => {
    history.pushState(null, '', '/rules?from=here');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.getByRole('heading', { name: words('common:rules.title') }).waitFor();
  expect(page.url()).toBe(`${ADDRESS}/id/rules?from=here`);
  const lost = await page.goto('/posts');
  expect(lost?.status()).toBe(200);
  await page.waitForURL('**/pt/posts');
  await leave(visitor);
});
