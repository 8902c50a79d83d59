import { beforeAll, expect, test } from 'vitest';
import { readListing } from '../functions/support/posts.ts';
import { until } from '../functions/support/suite.ts';
import { useBrowser, leave } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoPost, havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { textOfPage } from './support/text.ts';
import { fillIn, publish, untilReadable } from './support/writing.ts';

const TOYOTA = '23211';
const CIRCLE = demoPost('p08');
const EARLIER = demoPost('p37');
const DAY_MS = 24 * 3_600_000;

const open = useBrowser();
beforeAll(() => havePlaces(TOYOTA));

/** A day two weeks ahead, as a date field takes it. */
const inTwoWeeks = () => new Date(Date.now() + 14 * DAY_MS).toISOString().slice(0, 10);

async function inviteToCircle(host: Person): Promise<string> {
  const { page, words } = host;
  const { title, body } = CIRCLE.ja;
  await fillIn(host, { kind: 'event', category: 'class-japanese', title, body });
  await page.getByLabel(words('compose:event.day'), { exact: true }).fill(inTwoWeeks());
  await page.getByLabel(words('compose:event.start')).fill('19:00');
  await page.getByLabel(words('compose:event.end')).fill('20:30');
  await page.getByLabel(words('compose:event.venue')).fill('交流館 1階 会議室');
  await page.getByRole('button', { name: words('compose:easy.add') }).click();
  await page.getByLabel(words('compose:easy.title')).fill(CIRCLE['ja-easy'].title);
  await page.getByLabel(words('compose:easy.body')).fill(CIRCLE['ja-easy'].body);
  await publish(host);
  return untilReadable(host);
}

/**
 * What closing, opening and deleting does to readers takes the time of a function; the page, which
 * costs a second of a processor, is asked when it is done.
 */
async function untilSees(visitor: Person, post: string, title?: string): Promise<void> {
  const { page, words, language } = visitor;
  const listed = async () => (await readListing(language, post))?.['title'] as string | undefined;
  await until(title ?? 'it is gone', async () => (await listed()) === title);
  await page.goto(`/${language}/posts/${post}`);
  const shown = page.getByRole('main').getByText(title ?? words('feed:post.goneTitle'));
  await shown.first().waitFor();
}

test('a member invites to an event, changes it, closes it, opens it again and deletes it', async () => {
  const host = await open({ locale: 'ja-JP', language: 'ja' });
  const visitor = await open({ locale: 'vi-VN', language: 'vi' });
  const beginner = await open({ locale: 'ja-JP', language: 'ja-easy' });
  visitor.expectFailedRequests();
  const { page, words } = host;
  await comeAsMember(host, freshNickname('ひろば'), TOYOTA);
  await page.goto('/ja/new');
  const post = await inviteToCircle(host);

  await beginner.page.goto(`/ja-easy/posts/${post}`);
  await expect.poll(() => textOfPage(beginner)).toContain(CIRCLE['ja-easy'].title);
  expect(await textOfPage(beginner)).toContain(beginner.words('common:translation.author'));
  await untilSees(visitor, post, CIRCLE.vi.title);

  await page.getByRole('link', { name: words('compose:mine.edit') }).click();
  await page.getByLabel(words('compose:text.title'), { exact: true }).fill(EARLIER.ja.title);
  await page.getByLabel(words('compose:easy.title')).fill(EARLIER['ja-easy'].title);
  await page.getByRole('button', { name: words('compose:edit.save') }).click();
  await page.getByText(words('compose:edit.saved')).waitFor();
  await page.getByRole('heading', { name: EARLIER.ja.title }).waitFor();
  await untilSees(visitor, post, EARLIER.vi.title);

  await page.getByRole('button', { name: words('compose:mine.close'), exact: true }).click();
  await page.getByText(words('compose:mine.didClose')).waitFor();
  await untilSees(visitor, post);
  await page.getByRole('button', { name: words('compose:mine.reopen') }).click();
  await page.getByText(words('compose:mine.didOpen')).waitFor();
  await untilSees(visitor, post, EARLIER.vi.title);

  await page.getByRole('button', { name: words('compose:mine.delete') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words('compose:mine.deleteYes') }).click();
  await page.getByText(words('compose:mine.emptyTitle')).waitFor();
  await untilSees(visitor, post);
  await leave(host, visitor, beginner);
});
