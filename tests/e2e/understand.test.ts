import { phraseText } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, expect, test } from 'vitest';
import { call } from '../functions/support/calls.ts';
import { makeMember } from '../functions/support/people.ts';
import { untilPublished, writePost } from '../functions/support/posts.ts';
import { db, newId, until } from '../functions/support/suite.ts';
import { say, untilTranslated } from '../functions/support/threads.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';

const open = useBrowser();
const asker = freshNickname('さくら');
let author: string;
let post: string;

beforeAll(async () => {
  await havePlaces('22130');
  author = await makeMember(asker, 'ja', ['ja']);
  const request = { kind: 'request', category: 'mutual-help', language: 'ja' };
  const title = `ブラジル料理を教えてください ${newId().slice(0, 8)}`;
  post = await writePost(author, { ...request, title, body: '一緒に作りたいです。' });
  await untilPublished(post);
  // The emulator starts a process for each function when it is first called.
  await Promise.all(['lookAgain', 'previewTranslation'].map((name) => call(name, {})));
});

const button = ({ page, words }: Person, key: string) =>
  page.getByRole('button', { name: words(`threads:${key}`), exact: true });

const messagesOf = async (thread: string) =>
  (await db.collection(`threads/${thread}/messages`).orderBy('createdAt').get()).docs;

const threadFields = async (thread: string) => (await db.doc(`threads/${thread}`).get()).data();

/** The first message is a ready phrase; before it goes out, one sees how it will read. */
async function askWithPhrase(person: Person): Promise<string> {
  const { page, words, language } = person;
  await comeAsMember(person, freshNickname('Ipê'), '22130');
  await page.goto(`/${language}/ask/${post}`);
  await button(person, 'phrases.open').click();
  await look(person, 'phrases');
  const phrase = phraseText('join', language);
  await page.getByRole('button', { name: phrase, exact: true }).click();
  const field = page.getByLabel(words('threads:ask.intro', { nickname: asker }));
  expect(await field.inputValue()).toBe(phrase);
  await button(person, 'preview.open').click();
  const preview = page.getByRole('dialog');
  await preview.getByText(phraseText('join', 'ja')).waitFor();
  await look(person, 'preview');
  await page.keyboard.press('Escape');
  await button(person, 'ask.send').click();
  await page.waitForURL('**/threads/*');
  return page.url().split('/').at(-1) ?? '';
}

/** Sent, exactly translated, and read by the other. */
async function seesItRead({ page, words }: Person, thread: string): Promise<void> {
  await page.getByText(words('threads:message.sent'), { exact: true }).waitFor();
  const [first] = await until('the first message', async () => {
    const found = await messagesOf(thread);
    return found[0]?.get('translation') === 'done' && found;
  });
  expect(first?.get('translations')).toEqual({ ja: phraseText('join', 'ja') });
  await db.doc(`threads/${thread}`).update({ 'read.author': Timestamp.now() });
  await page.getByText(words('threads:message.read'), { exact: true }).waitFor();
}

/** A guide for whoever helps for the first time, until it is put away. */
async function readsTheGuide({ page, words }: Person): Promise<void> {
  await page.getByText(words('threads:guide.address')).waitFor();
  await page.getByRole('button', { name: words('threads:guide.dismiss') }).click();
  await page.getByText(words('threads:guide.address')).waitFor({ state: 'detached' });
}

/** An answer that is hard to understand: looked at again, then simpler words are asked for. */
async function looksAgain(person: Person, thread: string): Promise<void> {
  const { page, words, language } = person;
  const hard = `在留カードを役所の窓口へご持参ください。 ${newId().slice(0, 8)}`;
  await page.goto(`/${language}/threads`);
  await untilTranslated(thread, await say(thread, 'author', hard));
  await page.waitForFunction(() => document.title.startsWith('(1) '));
  await page.getByRole('main').getByRole('link').filter({ hasText: asker }).click();
  await page.getByText(`[pt] ${hard}`).waitFor();
  await page.waitForFunction(() => !document.title.startsWith('('));
  await button(person, 'message.hideOriginal').click();
  await page.getByText(hard, { exact: true }).waitFor({ state: 'detached' });
  await button(person, 'message.showOriginal').click();
  await page.getByText(hard, { exact: true }).waitFor();
  await button(person, 'message.hard').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(`[ja] [pt] ${hard}`).waitFor();
  await dialog.getByText('cartão de permanência').first().waitFor();
  await dialog.getByText(phraseText('simpler', 'ja')).waitFor();
  await look(person, 'second-look');
  await button(person, 'look.send').click();
  await page.getByText(phraseText('simpler', language)).waitFor();
  await page.getByText(words('threads:message.sent'), { exact: true }).waitFor();
  const sent = await until('the phrase in Japanese', async () => {
    const newest = (await messagesOf(thread)).at(-1);
    return newest?.get('translation') === 'done' && newest;
  });
  expect(sent.get('translations')).toEqual({ ja: phraseText('simpler', 'ja') });
}

/** What one sets: only the originals, no notices; and a question to the secretariat. */
async function setsAndAsks(person: Person, thread: string): Promise<void> {
  const { page, words } = person;
  await button(person, 'settings.open').click();
  await page.getByRole('radio', { name: words('threads:settings.view.original') }).check();
  await page.getByRole('checkbox', { name: words('threads:settings.mute') }).click();
  await until(
    'it is muted',
    async () => (await threadFields(thread))?.['muted']?.inquirer === true,
  );
  await button(person, 'question.open').click();
  await page.getByLabel(words('threads:question.label')).fill('Posso pedir ajuda de mais alguém?');
  await look(person, 'thread-settings');
  await button(person, 'question.send').click();
  await page.getByText(words('threads:question.sent')).waitFor();
  const question = await db.doc(`questions/${thread}_inquirer`).get();
  expect(question.data()).toMatchObject({ thread, role: 'inquirer' });
  await page.keyboard.press('Escape');
  await page.reload();
  await button(person, 'message.showTranslation').waitFor();
}

/** Leaves for good: it is gone from the list, and nobody can write in it. */
async function goesAway(person: Person, thread: string): Promise<void> {
  const { page, words, language } = person;
  await button(person, 'settings.open').click();
  await button(person, 'settings.leave').click();
  await page
    .getByRole('dialog')
    .last()
    .getByRole('button', { name: words('threads:settings.leave') })
    .click();
  await page.waitForURL(`**/${language}/threads`);
  await page.getByText(words('threads:inbox.emptyTitle')).waitFor();
  expect((await threadFields(thread))?.['left']).toEqual({ inquirer: true });
  await page.goto(`/${language}/threads/${thread}`);
  await page.getByText(words('threads:thread.leftByMe')).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
}

test('two people understand each other, and one of them leaves', async () => {
  const person = await open({ locale: 'pt-BR', language: 'pt', screen: PHONE });
  const thread = await askWithPhrase(person);
  await readsTheGuide(person);
  await seesItRead(person, thread);
  await looksAgain(person, thread);
  await setsAndAsks(person, thread);
  await goesAway(person, thread);
  await leave(person);
});
