import { LIMITS } from '@friends/domain';
import { beforeAll, expect, test } from 'vitest';
import { makeMember } from '../functions/support/people.ts';
import { untilPublished, writePost } from '../functions/support/posts.ts';
import { db } from '../functions/support/suite.ts';
import { openThread, say } from '../functions/support/threads.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoMessages, demoPost, havePlaces } from './support/demo.ts';
import { accountOf, comeAsMember, freshNickname } from './support/joining.ts';
import { expectProblem, fillIn, paste, publish, untilReadable } from './support/writing.ts';

const HAMAMATSU = '22130';
const WISH = { kind: 'request', category: 'hobbies', ...demoPost('p04').es } as const;
const HTML = '<img src=x onerror="throw 1"><b>Hola</b><script>throw 2</script>';
const [QUESTION, THANKS] = [demoMessages('t07')[1]?.es, demoMessages('t07')[3]?.es];
if (!QUESTION || !THANKS) throw new Error('the demo conversation is too short');

const open = useBrowser();
const spaniard = { locale: 'es-ES', language: 'es', screen: PHONE } as const;
let visit: Awaited<ReturnType<Person['context']['storageState']>>;

/** The same member in every test, in a browser without anything the test before left. */
const openAgain = () => open({ ...spaniard, visit });

beforeAll(async () => {
  await havePlaces(HAMAMATSU);
  const member = await open(spaniard);
  await comeAsMember(member, freshNickname('Bongó Feliz'), HAMAMATSU);
  visit = await member.context.storageState();
  await leave(member);
});

test('who joins is told what is missing, and keeps what they typed', async () => {
  const newcomer = await open(spaniard);
  const { page, words } = newcomer;
  const next = page.getByRole('button', { name: words('member:join.next') });
  await page.goto('/es/join');
  await next.click();
  const adult = page.getByRole('checkbox', { name: words('member:rules.adult') });
  await expectProblem(adult, words('member:problems.adult'));
  const accept = page.getByRole('checkbox', { name: words('member:rules.accept') });
  await expectProblem(accept, words('member:problems.accept'));
  await adult.check();
  await accept.check();
  await next.click();
  const nickname = page.getByLabel(words('member:nickname.label'));
  for (const [typed, problem] of [
    ['   ', 'empty'],
    ['x', 'too-short'],
    ['abcdefghij klmnopqrst', 'too-long'],
    ['Ana\u202Eanz', 'hidden-characters'],
    ['Ana\uD800', 'malformed'],
    ['090-1234-5678901', 'contact'],
    ['JP-MIRAI', 'reserved'],
  ] as const) {
    await paste(nickname, typed);
    await next.click();
    await expectProblem(nickname, words(`member:problems.nickname.${problem}`, LIMITS.nickname));
  }
  await nickname.fill(freshNickname('Ana'));
  await next.click();
  const home = page.getByRole('combobox');
  await home.fill('Atlantis');
  await page.getByText(words('fields:place.none', { query: 'Atlantis' })).waitFor();
  await page.getByRole('button', { name: words('member:join.done'), exact: true }).click();
  await expectProblem(home, words('member:problems.home.none'));
  await leave(newcomer);
});

test('who writes a post is told what is wrong beside the field, and keeps what they typed', async () => {
  const member = await openAgain();
  const { page, words } = member;
  await page.goto('/es/new');
  await fillIn(member, WISH);
  const title = page.getByLabel(words('compose:text.title'), { exact: true });
  const body = page.getByLabel(words('compose:text.body'), { exact: true });
  for (const blank of ['', '   ', '\u3000\u200B ']) {
    await paste(title, blank);
    await publish(member);
    await expectProblem(title, words('compose:problems.empty'));
  }
  await paste(title, 'a'.repeat(LIMITS.title + 1));
  await expectProblem(title, words('compose:text.over', { count: 1 }));
  await paste(body, '🎺'.repeat(10_000));
  await expectProblem(body, words('compose:text.over', { count: 20_000 - LIMITS.body }));
  await publish(member);
  expect(await body.inputValue()).toBe('🎺'.repeat(10_000));
  for (const hidden of ['Busco\u0007 amigos', 'Busco\u202E amigos']) {
    await paste(title, hidden);
    await expectProblem(title, words('compose:problems.hidden-characters'));
    await page.getByRole('button', { name: words('compose:problems.removeHidden') }).click();
    expect(await title.inputValue()).toBe('Busco amigos');
  }
  await paste(title, 'Busco\uD83C amigos');
  await expectProblem(title, words('compose:problems.malformed'));
  await page.getByRole('button', { name: words('compose:problems.removeHidden') }).click();
  await page.reload();
  await page.getByText(words('compose:new.restored')).waitFor();
  expect(await title.inputValue()).toBe('Busco amigos');
  await leave(member);
});

test('an event that ends before it begins, or is nowhere, is not published', async () => {
  const member = await openAgain();
  const { page, words } = member;
  await page.goto('/es/new?kind=event');
  await fillIn(member, { ...WISH, kind: 'event' });
  const tomorrow = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10);
  await page.getByLabel(words('compose:event.day'), { exact: true }).fill(tomorrow);
  await page.getByLabel(words('compose:event.start')).fill('19:00');
  const end = page.getByLabel(words('compose:event.end'));
  await end.fill('18:00');
  await publish(member);
  await expectProblem(end, words('compose:problems.ends-before-it-begins'));
  const venue = page.getByLabel(words('compose:event.venue'));
  await expectProblem(venue, words('compose:problems.empty'));
  await page.getByRole('button', { name: words('fields:place.change') }).click();
  await page.getByRole('combobox', { name: words('compose:place.label') }).fill('Atlantis');
  await page.getByText(words('fields:place.none', { query: 'Atlantis' })).waitFor();
  await page.getByText(words('compose:problems.form', { count: 2 })).waitFor();
  await leave(member);
});

test('who publishes without a connection loses nothing, and markup stays the text it is', async () => {
  const member = await openAgain();
  const { page, context, words } = member;
  await page.goto('/es/new');
  await fillIn(member, {
    ...WISH,
    title: HTML.slice(0, LIMITS.title),
    body: `${WISH.body} ${HTML}`,
  });
  member.expectFailedRequests();
  await context.setOffline(true);
  await publish(member);
  await page.getByRole('alert').getByText(words('compose:failure.offline')).waitFor();
  const title = page.getByLabel(words('compose:text.title'), { exact: true });
  expect(await title.inputValue()).toBe(HTML.slice(0, LIMITS.title));
  await context.setOffline(false);
  await publish(member);
  const post = await untilReadable(member);
  await page.goto(`/es/posts/${post}`);
  await page.getByRole('heading', { level: 1, name: HTML.slice(0, LIMITS.title) }).waitFor();
  await page.getByText(HTML).waitFor();
  expect(await page.locator('main :is(img, b, script)').count()).toBe(0);
  await leave(member);
});

test('messages written without a connection wait, and go out once when it is back', async () => {
  const member = await openAgain();
  const { page, context, words } = member;
  await page.goto('/es/');
  const { uid } = await accountOf(member);
  const nickname = freshNickname('Mãe Coruja');
  const author = await makeMember(nickname, 'pt', ['pt']);
  const post = await writePost(author, { ...demoPost('p10').pt, speaks: { pt: true } });
  await untilPublished(post);
  const thread = await openThread(post, author, uid);
  await say(thread, 'author', demoMessages('t07')[0]?.pt ?? '');
  await page.goto(`/es/threads/${thread}`);
  const field = page.getByLabel(words('threads:composer.label', { nickname }));
  await field.waitFor();
  member.expectFailedRequests();
  await context.setOffline(true);
  for (const text of [QUESTION, THANKS]) {
    await field.fill(text);
    await page.getByRole('button', { name: words('threads:composer.send') }).click();
    const line = page.getByRole('listitem').filter({ hasText: text });
    await line.getByText(words('threads:message.waitingOffline')).waitFor();
  }
  await context.setOffline(false);
  for (const text of [QUESTION, THANKS]) {
    const line = page.getByRole('listitem').filter({ hasText: text });
    await line.getByText(words('threads:message.sent')).waitFor();
    expect(await line.count()).toBe(1);
  }
  const messages = await db.collection(`threads/${thread}/messages`).orderBy('createdAt').get();
  const mine = messages.docs.filter((message) => message.get('from') === 'inquirer');
  expect(mine.map((message) => message.get('text') as string)).toEqual([QUESTION, THANKS]);
  await leave(member);
});
