import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember } from '../functions/support/people.ts';
import { untilPublished, writePost } from '../functions/support/posts.ts';
import { until } from '../functions/support/suite.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoPost, havePlaces, placeOf } from './support/demo.ts';
import { freshNickname, join } from './support/joining.ts';
import { list } from './support/listings.ts';
import { look } from './support/look.ts';

const HAMAMATSU = '22130';
const IWATA = '22211';
const TOYOHASHI = '23201';
const SAPPORO = '01100';
/** Nearer than 10 km to the ward of Tenryu, which is 21 km from the town hall of Hamamatsu. */
const MORI = '22461';
const ZIP_IN_TENRYU = '431-3314';
const FOOTBALL = demoPost('p03');

/** A word that no other journey writes, and no phrasebook translates. */
const freshWord = (): string =>
  `zz${Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`;

const WORDS = {
  near: freshWord(),
  many: freshWord(),
  far: freshWord(),
  fresh: freshWord(),
  ward: freshWord(),
  speed: freshWord(),
};
const MANY = 45;
const PATIENCE = { timeout: 20_000 };

const open = useBrowser();
const nickname = freshNickname('Yuri Sato');
const removals: (() => Promise<void>)[] = [];

const placed = (code: string) => ({ place: { code, geohash: placeOf(code).geohash } });

beforeAll(async () => {
  await havePlaces(HAMAMATSU, IWATA, TOYOHASHI, SAPPORO);
  const author = await makeMember(nickname, 'ja', ['ja']);
  const write = (title: string, code: string, body = title) =>
    writePost(author, { title, body, language: 'ja', ...placed(code) });
  const posts = await Promise.all([
    write(FOOTBALL.ja.title, HAMAMATSU, FOOTBALL.ja.body),
    ...[TOYOHASHI, HAMAMATSU, IWATA].map((code) => write(`${WORDS.near} ${code}`, code)),
    write(`${WORDS.far} ${SAPPORO}`, SAPPORO),
  ]);
  await Promise.all(posts.map((post) => untilPublished(post)));
  const many = Array.from({ length: MANY }, (_, index) => ({
    title: `${WORDS.many} ${index}`,
    place: HAMAMATSU,
  }));
  const around = [HAMAMATSU, IWATA, MORI].map((code) => ({
    title: `${WORDS.ward} ${code}`,
    place: code,
  }));
  removals.push(await list('vi', [...many, ...around]));
});
afterAll(() => Promise.all(removals.map((remove) => remove())));

const cards = ({ page }: Person) => page.getByRole('article');
const field = ({ page, words }: Person) =>
  page.getByRole('textbox', { name: words('feed:search.label') });
const titles = (person: Person) => cards(person).getByRole('heading').allTextContents();

const visit = () => open({ locale: 'vi-VN', language: 'vi', screen: PHONE });

/** Waits until the posts shown are these, by a part of their titles. */
const untilShown = (person: Person, parts: readonly string[]) =>
  until('the posts that match', async () => {
    const shown = await titles(person);
    const isThere = (part: string, index: number) => shown[index]?.includes(part);
    return shown.length === parts.length && parts.every(isThere);
  });

test('words in one’s own language find a post written in Japanese', async () => {
  const visitor = await visit();
  const { page } = visitor;
  await page.goto('/vi/');
  await field(visitor).fill('đá bóng');
  await page.waitForURL(/words=/);
  const found = cards(visitor).filter({ hasText: nickname });
  await found.getByRole('heading', { name: FOOTBALL.vi.title }).waitFor();
  await field(visitor).fill('DA BONG');
  await found.getByRole('heading', { name: FOOTBALL.vi.title }).waitFor();
  await leave(visitor);
});

test('Burmese typed in Zawgyi is found, and shown in Unicode', async () => {
  const title = 'မြန်မာစာ လေ့လာချင်ပါတယ်';
  removals.push(await list('my', [{ title, place: HAMAMATSU }]));
  const visitor = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  await visitor.page.goto('/my/');
  await field(visitor).fill('ျမန္မာစာ ေလ့လာခ်င္ပါတယ္');
  await cards(visitor).getByRole('heading', { name: title }).first().waitFor();
  // The card may have stood there before anything was typed.
  await expect.poll(() => field(visitor).inputValue(), PATIENCE).toBe(title);
  await leave(visitor);
});

test('posts come by distance, which is told roughly, and only those of the circle', async () => {
  const visitor = await visit();
  const { page, words } = visitor;
  await page.goto(`/vi/?words=${WORDS.near}&around=${HAMAMATSU}&km=50&order=nearest`);
  await untilShown(visitor, [HAMAMATSU, IWATA, TOYOHASHI]);
  await cards(visitor).first().getByText(words('feed:distance.nearby')).waitFor();
  await cards(visitor)
    .nth(1)
    .getByText(words('feed:distance.about', { km: 10 }))
    .waitFor();
  await page.getByRole('button', { name: words('feed:filter.openCount', { number: 2 }) }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: words('feed:filter.within', { km: 30 }) }).click();
  await page.waitForURL(/km=30/);
  await look(visitor, 'filters');
  await sheet.getByRole('button', { name: words('feed:filter.show') }).click();
  await untilShown(visitor, [HAMAMATSU, IWATA]);
  await page
    .getByRole('list', { name: words('feed:filter.active') })
    .getByRole('button', { name: words('feed:filter.nearest') })
    .click();
  await page.waitForURL((url) => !url.search.includes('order'));
  await expect.poll(() => cards(visitor).count(), PATIENCE).toBe(2);
  await leave(visitor);
});

test('pages go on, and the way back from a post leads to where one was', async () => {
  const visitor = await visit();
  const { page, words } = visitor;
  await page.goto(`/vi/?words=${WORDS.many}&around=${HAMAMATSU}&km=5`);
  const more = page.getByRole('button', { name: words('feed:more'), exact: true });
  await more.waitFor();
  expect(await cards(visitor).count()).toBeGreaterThanOrEqual(20);
  expect(await cards(visitor).count()).toBeLessThan(MANY);
  while (await more.isVisible()) {
    const shown = await cards(visitor).count();
    await more.click();
    await expect.poll(() => cards(visitor).count(), PATIENCE).toBeGreaterThan(shown);
  }
  await page.getByText(words('feed:end')).waitFor();
  expect(new Set(await titles(visitor)).size).toBe(MANY);
  const post = cards(visitor).filter({ hasText: `${WORDS.many} 30` });
  await post.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(1_000);
  await post.getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goBack();
  await post.waitFor();
  await expect
    .poll(() => page.evaluate((top) => Math.abs(window.scrollY - top), before), PATIENCE)
    .toBeLessThan(40);
  await leave(visitor);
});

test('where nothing is found, the nearest beyond and ways on are offered', async () => {
  const visitor = await visit();
  const { page, words } = visitor;
  await page.goto(`/vi/?words=${WORDS.far}&around=${HAMAMATSU}&km=5`);
  await page.getByText(words('feed:empty.filteredTitle')).waitFor();
  await page.getByRole('heading', { name: words('feed:beyond') }).waitFor();
  await cards(visitor).getByText(words('feed:distance.far')).waitFor();
  await look(visitor, 'nothing-found');
  const wish = page.getByRole('link', { name: words('feed:empty.write') });
  expect(await wish.getAttribute('href')).toBe('/vi/new?kind=request');
  await page.getByRole('button', { name: words('feed:empty.japan') }).click();
  await page.waitForURL((url) => !url.search.includes('around'));
  await untilShown(visitor, [SAPPORO]);
  await leave(visitor);
});

test('a member’s search widens from home until there is something, and says so', async () => {
  const member = await open({ locale: 'vi-VN', language: 'vi', screen: PHONE });
  const { page, words } = member;
  await page.goto('/vi/join');
  const home = { search: ZIP_IN_TENRYU, home: '天竜区' };
  await join(member, { nickname: freshNickname('Hoa Sen'), ...home });
  await page.goto('/vi/');
  await field(member).fill(WORDS.far);
  await untilShown(member, [SAPPORO]);
  await page.getByText(words('feed:widened.japan')).waitFor();
  await look(member, 'widened');
  await page.getByRole('button', { name: /km/ }).last().click();
  await page.waitForURL(/around=home/);
  await page.getByText(words('feed:empty.filteredTitle')).waitFor();
  // From the ward that was chosen, not from the town hall; all of one's own city is near.
  await page.goto(`/vi/?words=${WORDS.ward}&around=home&km=10`);
  await expect
    .poll(async () => (await titles(member)).sort(), PATIENCE)
    .toEqual([HAMAMATSU, MORI].map((code) => `${WORDS.ward} ${code}`));
  await leave(member);
});

test('pulling the page down at its top brings what is new', async () => {
  const visitor = await visit();
  const { page, context } = visitor;
  await page.goto(`/vi/?words=${WORDS.fresh}`);
  await page.getByText(visitor.words('feed:empty.filteredTitle')).waitFor();
  removals.push(await list('vi', [{ title: WORDS.fresh, place: HAMAMATSU }]));
  const finger = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: 180, y }],
    });
  await touch('touchStart', 300);
  for (let y = 310; y <= 480; y += 10) await touch('touchMove', y);
  await touch('touchEnd');
  await cards(visitor).getByRole('heading', { name: WORDS.fresh }).waitFor();
  await leave(visitor);
});

test('the map shows the same results, by place', async () => {
  const visitor = await visit();
  visitor.expectFailedRequests();
  const { page, words } = visitor;
  await page.goto(`/vi/?words=${WORDS.near}`);
  await untilShown(
    visitor,
    [IWATA, HAMAMATSU, TOYOHASHI].sort(() => 0),
  ).catch(() => undefined);
  await page.getByRole('button', { name: words('feed:view.map'), exact: true }).click();
  await page.waitForURL(/view=map/);
  await page.locator('.leaflet-container').waitFor();
  await page.getByRole('button', { name: words('feed:view.list'), exact: true }).click();
  await expect.poll(() => cards(visitor).count(), PATIENCE).toBe(3);
  await leave(visitor);
});

test.each([
  ['an unknown place', '?around=99999&km=10'],
  ['somebody’s home', '?around=home&km=1e9'],
  ['nonsense', '?around=%3Cscript%3E&km=-1&prefecture=99&order=up&when=never&kind=x&view=sphere'],
  ['a word of 500 characters', `?words=${'%E3%81%82'.repeat(500)}`],
  ['emoji alone', '?words=%F0%9F%98%80%F0%9F%8E%89'],
  ['broken characters', '?words=%D8%00%E0%A4'],
])('a link with %s opens a page that works', async (_, search) => {
  const visitor = await visit();
  const { page, words } = visitor;
  await page.goto(`/vi/${search}`);
  await field(visitor).waitFor();
  await cards(visitor)
    .first()
    .or(page.getByText(words('feed:empty.filteredTitle')))
    .or(page.getByText(words('feed:empty.noWordTitle')))
    .first()
    .waitFor();
  if (search.includes('99999')) await page.getByText(words('feed:problem.unknown-place')).waitFor();
  if (search.includes('home')) await page.getByText(words('feed:problem.no-home')).waitFor();
  if (search.includes('F0%9F')) await page.getByText(words('feed:empty.noWordTitle')).waitFor();
  await leave(visitor);
});

test('what has both of two words is found behind all that has only one', async () => {
  // The longer word is the one the index is asked for.
  const frequent = `${freshWord()}everywhere`;
  const rare = freshWord();
  const crowd = Array.from({ length: 150 }, () => ({ title: frequent, place: HAMAMATSU }));
  removals.push(await list('en', [...crowd, { title: `${rare} ${frequent}`, place: HAMAMATSU }]));
  const visitor = await open({ locale: 'en-GB', language: 'en', screen: PHONE });
  await visitor.page.goto(`/en/?words=${frequent}+${rare}`);
  await untilShown(visitor, [`${rare} ${frequent}`]);
  await leave(visitor);
});

test('results come soon after typing, among 500 posts more; the old ones stay meanwhile', async () => {
  const crowd = Array.from({ length: 500 }, (_, index) => ({
    title: `${index % 25 === 0 ? WORDS.speed : 'bài'} ${index}`,
    place: [HAMAMATSU, IWATA, TOYOHASHI, SAPPORO][index % 4] ?? HAMAMATSU,
  }));
  removals.push(await list('vi', crowd));
  const visitor = await visit();
  const { page } = visitor;
  const times: number[] = [];
  for (const area of ['', `&around=${HAMAMATSU}&km=10`, `&around=${HAMAMATSU}&km=50`]) {
    await page.goto(`/vi/?kind=offer${area}`);
    await cards(visitor).first().waitFor();
    const typed = Date.now();
    await field(visitor).fill(WORDS.speed);
    expect(await cards(visitor).count()).toBeGreaterThan(0);
    await page.getByRole('heading', { name: WORDS.speed }).first().waitFor();
    times.push(Date.now() - typed);
  }
  process.stdout.write(
    `from typing to results, the pause of 100 ms included: ${times.join(', ')} ms\n`,
  );
  await leave(visitor);
});
