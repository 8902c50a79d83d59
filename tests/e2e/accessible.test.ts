import { LANGUAGE_NAMES } from '@friends/domain';
import { beforeAll, test } from 'vitest';
import { makeMember } from '../functions/support/people.ts';
import { untilPublished, writePost } from '../functions/support/posts.ts';
import { say, untilTranslated } from '../functions/support/threads.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoMessages, demoPost, havePlaces } from './support/demo.ts';
import { acceptRules, freshNickname, sayWhere, sayWho } from './support/joining.ts';
import { look } from './support/look.ts';

const HAMAMATSU = '22130';
const OFFER = demoPost('p33').es;
const [HELLO, ANSWER] = demoMessages('t07');
if (!HELLO || !ANSWER) throw new Error('the demo conversation is too short');

const open = useBrowser();
const neighbour = freshNickname('Colibrí');
let author: string;
let post: string;

beforeAll(async () => {
  await havePlaces(HAMAMATSU);
  author = await makeMember(neighbour, 'es', ['es']);
  post = await writePost(author, { ...OFFER, category: 'mutual-help', speaks: { es: true } });
  await untilPublished(post);
});

/** What a visitor sees. */
async function visitorsScreens(person: Person): Promise<void> {
  const { page, words, language } = person;
  await page.goto(`/${language}/`);
  await page.getByRole('article').first().waitFor();
  await look(person, 'feed');
  await page.getByRole('button', { name: words('common:language.button') }).click();
  await page.getByRole('dialog').waitFor();
  await look(person, 'language-menu');
  await page.keyboard.press('Escape');
  await page.getByRole('article').filter({ hasText: neighbour }).getByRole('link').click();
  await page.getByRole('link', { name: words('feed:post.reply') }).waitFor();
  await look(person, 'post');
  await page.goto(`/${language}/rules`);
  await look(person, 'rules');
  await page.goto(`/${language}/nowhere`);
  await page.getByText(words('common:notFound.title')).waitFor();
  await look(person, 'not-found');
}

/** Joining, with its problems shown. */
async function joiningScreens(person: Person): Promise<void> {
  const { page, words, language } = person;
  await page.goto(`/${language}/join?then=${encodeURIComponent(`/${language}/ask/${post}`)}`);
  await page.getByRole('button', { name: words('member:join.next') }).click();
  await page.getByText(words('member:problems.adult')).waitFor();
  await look(person, 'join-1');
  await acceptRules(person);
  await page.getByRole('button', { name: words('member:join.next') }).click();
  await page.getByText(words('member:problems.nickname.empty')).waitFor();
  await look(person, 'join-2');
  await sayWho(person, freshNickname(LANGUAGE_NAMES[language].slice(0, 6)));
  await page.getByRole('combobox').fill('hama');
  await page.getByRole('option').first().waitFor();
  await look(person, 'join-3');
  await sayWhere(person, 'hamamatsu', '浜松市');
}

/** Writing to somebody and reading their answer. */
async function privateScreens(person: Person): Promise<void> {
  const { page, words, language } = person;
  await page.getByLabel(words('threads:ask.intro', { nickname: neighbour })).fill(HELLO?.pt ?? '');
  await look(person, 'ask');
  await page.getByRole('button', { name: words('threads:ask.send') }).click();
  await page.waitForURL('**/threads/*');
  const thread = page.url().split('/').at(-1) ?? '';
  await page.getByText(words('threads:message.sent')).waitFor();
  await untilTranslated(thread, await say(thread, 'author', ANSWER?.es ?? ''));
  await page.getByText(ANSWER?.es ?? '', { exact: true }).waitFor();
  await look(person, 'thread');
  await page.goto(`/${language}/threads`);
  await page.getByText(neighbour).waitFor();
  await look(person, 'inbox');
}

/** Writing each kind of post, with what is wrong beside the fields. */
async function writingScreens(person: Person): Promise<void> {
  const { page, words, language } = person;
  await page.goto(`/${language}/new`);
  await page.getByRole('button', { name: words('compose:easy.add') }).click();
  for (const kind of ['offer', 'event', 'request'] as const) {
    await page.getByRole('radio', { name: words(`compose:kind.${kind}`) }).check();
    await page.getByRole('button', { name: words('compose:new.publish') }).click();
    await page.getByText(words('compose:problems.empty')).first().waitFor();
    await look(person, `new-${kind}`);
  }
  await page.getByRole('button', { name: words('compose:easy.remove') }).click();
  await publishWish(person);
  await look(person, 'mine');
  await page.getByRole('link', { name: words('compose:mine.edit') }).click();
  await page.getByRole('button', { name: words('compose:edit.save') }).waitFor();
  await look(person, 'edit');
  await page.goto(`/${language}/me`);
  await look(person, 'me');
  await page.goto(`/${language}/`);
  await page.getByRole('article').first().waitFor();
  await look(person, 'members-feed');
}

async function publishWish({ page, words, language }: Person): Promise<void> {
  const wish = demoPost('p10')[language];
  await page
    .getByLabel(words('compose:category.label'))
    .selectOption({ label: words('common:category.childcare-education') });
  await page.getByLabel(words('compose:text.title'), { exact: true }).fill(wish.title);
  await page.getByLabel(words('compose:text.body'), { exact: true }).fill(wish.body);
  await page.getByRole('button', { name: words('compose:new.publish') }).click();
  await page.waitForURL('**/mine');
  await page.getByRole('heading', { name: wish.title }).waitFor();
}

test.each([
  ['ja', 'ja-JP'],
  ['my', 'my-MM'],
  ['pt', 'pt-BR'],
] as const)(
  'every screen can be used by everybody on a small phone in %s',
  async (language, locale) => {
    const person = await open({ locale, language, screen: PHONE });
    await visitorsScreens(person);
    await joiningScreens(person);
    await privateScreens(person);
    await writingScreens(person);
    await leave(person);
  },
);
