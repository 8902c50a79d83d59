import { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, expect, test } from 'vitest';
import { untilPublished, writePost } from '../functions/support/posts.ts';
import { db, until } from '../functions/support/suite.ts';
import { openThread, say, untilTranslated } from '../functions/support/threads.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoMessages, demoPost, havePlaces, placeOf } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';

const OIZUMI = '10524';
const POST = demoPost('p03');
const [HELLO] = demoMessages('t02');
const DAY_MS = 86_400_000;

const open = useBrowser();
beforeAll(() => havePlaces(OIZUMI));

interface Known {
  readonly name: string;
  readonly uid: string;
}

async function joinAs(person: Person, nickname: string): Promise<Known> {
  const name = freshNickname(nickname);
  return { name, uid: (await comeAsMember(person, name, OIZUMI)).uid };
}

async function askForFootball({ uid }: Known): Promise<string> {
  const { code, geohash } = placeOf(OIZUMI);
  const { title, body } = POST.pt;
  const about = { kind: 'request', category: 'sports', title, body, speaks: { pt: true } };
  const post = await writePost(uid, { ...about, place: { code, geohash } });
  await untilPublished(post);
  return post;
}

/** From the post itself; the feed knows them no more until it is taken back. */
async function blockOnPost(person: Person, { name }: Known, post: string) {
  const { page, words, language } = person;
  await page.goto(`/${language}/posts/${post}`);
  await page.getByRole('button', { name: words('people:blockName', { name }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words('people:blockText', { name })).waitFor();
  await dialog.getByRole('button', { name: words('people:block'), exact: true }).click();
  await page.getByText(words('people:isBlocked', { name })).waitFor();
  await look(person, 'blocked-post');
  expect(await page.getByRole('link', { name: words('feed:post.reply') }).count()).toBe(0);
  await page.getByRole('link', { name: words('common:nav.find') }).click();
  const feed = page.getByRole('main');
  await feed.getByRole('heading', { name: words('feed:title') }).waitFor();
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  expect(await feed.getByText(name).count()).toBe(0);
}

async function unblockOnPage(person: Person, { name }: Known) {
  const { page, words, language } = person;
  await page.goto(`/${language}/blocked`);
  await page.getByRole('main').getByText(name).waitFor();
  await look(person, 'blocked');
  await page.getByRole('button', { name: words('people:unblockName', { name }) }).click();
  await page.getByText(words('people:emptyTitle')).waitFor();
  await page.getByRole('link', { name: words('common:nav.find') }).click();
  await page.getByRole('main').getByText(name).first().waitFor();
}

/** In a conversation: who has blocked the other can write no more, and the inbox hides it. */
async function blockInThread({ page, words, language }: Person, { name }: Known, thread: string) {
  await page.goto(`/${language}/threads/${thread}`);
  const composer = page.getByLabel(words('threads:composer.label', { nickname: name }));
  await composer.waitFor();
  await page.getByRole('button', { name: words('people:blockName', { name }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words('people:block'), exact: true }).click();
  await page.getByText(words('people:isBlocked', { name })).waitFor();
  expect(await composer.count()).toBe(0);
  await page.getByRole('link', { name: words('threads:backToMessages') }).click();
  await page.getByText(words('threads:inbox.emptyTitle')).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: words('people:unblock'), exact: true }).click();
  await composer.waitFor();
}

async function keepAndClose(person: Person, helper: Known, post: string) {
  const { page, words, language } = person;
  const long = Timestamp.fromMillis(Date.now() - 54 * DAY_MS);
  await db.doc(`posts/${post}`).update({ createdAt: long, updatedAt: long });
  await page.goto(`/${language}/mine`);
  const still = page.getByRole('button', { name: words('compose:expiry.still') });
  await still.waitFor();
  await look(person, 'expiring');
  await still.click();
  await still.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: words('compose:mine.close'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: helper.name }).check();
  await look(person, 'helpers');
  await dialog.getByRole('button', { name: words('compose:helped.thank') }).click();
  await page.getByText(words('compose:mine.didClose')).waitFor();
  const notice = db.doc(`notices/${helper.uid}/items/thanked_${post}`);
  await until('thanks', async () => (await notice.get()).exists);
}

/** Every members' page says so at once, and is back when it is over. */
async function lockOut(person: Person, { uid }: Known) {
  const { page, words, language } = person;
  const later = Timestamp.fromMillis(Date.now() + 3 * DAY_MS);
  await page.goto(`/${language}/blocked`);
  await page.getByText(words('people:emptyTitle')).waitFor();
  await db.doc(`sanctions/${uid}`).set({ standing: 'suspended', until: later, cases: [] });
  await page.getByRole('heading', { name: words('member:sanction.title') }).waitFor();
  await page.getByText(words('member:sanction.reading')).waitFor();
  await page.getByRole('link', { name: 'friends@jp-mirai.or.jp' }).waitFor();
  await look(person, 'sanction');
  await page.reload();
  await page.getByRole('heading', { name: words('member:sanction.title') }).waitFor();
  await db.doc(`sanctions/${uid}`).delete();
  await page.getByText(words('people:emptyTitle')).waitFor();
}

async function loseAccount(person: Person, { uid }: Known) {
  const { page, words } = person;
  await db.recursiveDelete(db.doc(`members/${uid}`));
  await page.getByRole('heading', { name: words('member:lost.title') }).waitFor();
  await look(person, 'lost');
  await page.getByRole('link', { name: words('member:lost.read') }).click();
  await page.getByRole('heading', { name: words('feed:welcome') }).waitFor();
}

test('people block, thank, and are told when they are locked out', async () => {
  const asker = await open({ locale: 'pt-BR', language: 'pt', screen: PHONE });
  const helper = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  const [bola, aung] = [await joinAs(asker, 'Bola Azul'), await joinAs(helper, 'Aung')];
  const post = await askForFootball(bola);
  await blockOnPost(helper, bola, post);
  await unblockOnPage(helper, bola);

  const thread = await openThread(post, bola.uid, aung.uid);
  await untilTranslated(thread, await say(thread, 'inquirer', HELLO?.ja ?? ''));
  await blockInThread(asker, aung, thread);
  await keepAndClose(asker, aung, post);

  helper.expectFailedRequests();
  await lockOut(helper, aung);
  await loseAccount(helper, aung);
  await leave(asker, helper);
});
