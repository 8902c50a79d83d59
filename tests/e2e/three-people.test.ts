import { beforeAll, describe, expect, test } from 'vitest';
import { languageName } from '../../web/src/i18n/format.ts';
import { LAPTOP, PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoMessages, demoPost, havePlaces } from './support/demo.ts';
import { accountOf, freshNickname, join } from './support/joining.ts';
import { readingsOfThread } from './support/rest.ts';

const HOMES = { oizumi: '10524', ota: '10205', hamamatsu: '22130' } as const;
const POST = demoPost('p03');
const [HELLO, ANSWER, QUESTION] = demoMessages('t02');
if (!HELLO || !ANSWER || !QUESTION) throw new Error('the demo conversation is too short');

const open = useBrowser();
beforeAll(() => havePlaces(...Object.values(HOMES)));

/** From the address alone to being a member, in the language of the browser. */
async function joinFromStart(person: Person, nickname: string, search: string, home: string) {
  const { page, words, language } = person;
  await page.goto('/');
  await page.waitForURL(`**/${language}/`);
  await page
    .getByRole('link', { name: words('feed:join'), exact: true })
    .first()
    .click();
  await join(person, { nickname, search, home });
  await page.waitForURL(`**/${language}/`);
}

async function askForFootball({ page, words }: Person) {
  await page.getByRole('link', { name: words('common:nav.write'), exact: true }).click();
  await page.getByRole('radio', { name: words('compose:kind.request') }).check();
  await page
    .getByLabel(words('compose:category.label'))
    .selectOption({ label: words('common:category.sports') });
  await page.getByLabel(words('compose:text.title'), { exact: true }).fill(POST.pt.title);
  await page.getByLabel(words('compose:text.body'), { exact: true }).fill(POST.pt.body);
  await page.getByRole('button', { name: words('compose:new.publish') }).click();
  await page.getByText(words('compose:mine.readableAll', { all: 10 })).waitFor();
}

/** Finds the post among all, in the reader's words, and opens it. */
async function findAndOpen({ page, words, language }: Person, author: string) {
  const card = page.getByRole('article').filter({ hasText: author });
  await card.getByRole('heading', { name: POST[language].title }).waitFor();
  const mark = words('common:translation.machine', { language: languageName('pt', language) });
  expect(await card.innerText()).toContain(mark);
  await card.getByRole('link', { name: POST[language].title }).click();
  await page.getByRole('heading', { level: 1, name: POST[language].title }).waitFor();
}

async function readOriginal({ page, words }: Person) {
  await page.getByRole('button', { name: words('common:translation.showOriginal') }).click();
  await page.getByRole('heading', { level: 1, name: POST.pt.title }).waitFor();
  expect(await page.getByText(POST.pt.body).getAttribute('lang')).toBe('pt');
  await page.getByRole('button', { name: words('common:translation.showTranslation') }).click();
  await page.getByRole('heading', { level: 1, name: POST.ja.title }).waitFor();
}

async function replyInPrivate({ page, words }: Person, nickname: string, text: string) {
  await page.getByRole('link', { name: words('feed:post.reply') }).click();
  await page.getByLabel(words('threads:ask.intro', { nickname })).fill(text);
  await page.getByRole('button', { name: words('threads:ask.send') }).click();
  await page.waitForURL('**/threads/*');
  await page.getByText(text).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Sees that something came and reads it in one's own language; then nothing is unread. */
async function readWhatCame({ page, words }: Person, from: string, own: string, original: string) {
  const messages = page.getByRole('link', { name: words('common:nav.messages') });
  const unread = messages.getByText(words('common:nav.unread', { count: 1 }));
  await unread.waitFor();
  await messages.click();
  const row = page.getByRole('main').getByRole('link').filter({ hasText: from });
  await row.getByText(words('threads:inbox.unread', { count: 1 })).waitFor();
  await row.click();
  await expectRead(page, own, original);
  await unread.waitFor({ state: 'hidden' });
}

async function expectRead(page: Person['page'], own: string, original: string) {
  const message = page.getByRole('list').getByRole('listitem').filter({ hasText: own });
  await message.getByText(own).waitFor();
  await message.getByText(original).waitFor();
}

async function write({ page, words }: Person, nickname: string, text: string) {
  await page.getByLabel(words('threads:composer.label', { nickname })).fill(text);
  await page.getByRole('button', { name: words('threads:composer.send') }).click();
}

/** A third member: an empty inbox, no such conversation, and no way around the page either. */
async function seesNothing(onlooker: Person, thread: string, insider: Person) {
  const { page, words, language } = onlooker;
  await page.getByRole('link', { name: words('common:nav.messages') }).click();
  await page.getByText(words('threads:inbox.emptyTitle')).waitFor();
  await page.goto(`/${language}/threads/${thread}`);
  await page.getByText(words('threads:thread.goneTitle')).waitFor();
  const own = await readingsOfThread((await accountOf(insider)).token, thread);
  expect(new Set(Object.values(own))).toEqual(new Set([200]));
  const others = await readingsOfThread((await accountOf(onlooker)).token, thread);
  expect(new Set(Object.values(others))).toEqual(new Set([403]));
}

describe.each([
  ['on a laptop', LAPTOP],
  ['on a phone', PHONE],
])('three people in three languages, %s', (_, screen) => {
  test('ask in Portuguese, answer in Japanese, and a third one sees nothing of it', async () => {
    const asker = await open({ locale: 'pt-BR', language: 'pt', screen });
    const answerer = await open({ locale: 'ja-JP', language: 'ja', screen });
    const onlooker = await open({ locale: 'vi-VN', language: 'vi', screen });
    const names = { asker: freshNickname('Bola Azul'), answerer: freshNickname('左足シュート') };
    await Promise.all([
      joinFromStart(asker, names.asker, 'oizumi', 'Oizumi'),
      joinFromStart(answerer, names.answerer, 'おおたし', '太田市'),
      joinFromStart(onlooker, freshNickname('Tre Xanh'), 'oizumi', 'Oizumi'),
    ]);
    await askForFootball(asker);

    await answerer.page.reload();
    await findAndOpen(answerer, names.asker);
    await readOriginal(answerer);
    const thread = await replyInPrivate(answerer, names.asker, HELLO.ja);

    await readWhatCame(asker, names.answerer, HELLO.pt, HELLO.ja);
    await write(asker, names.answerer, ANSWER.pt);
    await expectRead(answerer.page, ANSWER.ja, ANSWER.pt);
    await write(answerer, names.asker, QUESTION.ja);
    await expectRead(asker.page, QUESTION.pt, QUESTION.ja);

    await onlooker.page.reload();
    await findAndOpen(onlooker, names.asker);
    await seesNothing(onlooker, thread, answerer);
    await leave(asker, answerer, onlooker);
  });
});
