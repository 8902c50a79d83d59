import { beforeAll, expect, test } from 'vitest';
import { untilPublished, writePost } from '../functions/support/posts.ts';
import { makeMember } from '../functions/support/people.ts';
import { db, until } from '../functions/support/suite.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoPost, havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';
import { fillIn, publish } from './support/writing.ts';

const OIZUMI = '10524';
const FOOTBALL = demoPost('p03').my;
/** Numbers that begin so belong to nobody. */
const NUMBER = '080-0000-1234';

const open = useBrowser();
beforeAll(() => havePlaces(OIZUMI));

/** One's own number is not published: the page says why, and keeps what was typed. */
async function isStopped(person: Person, uid: string): Promise<void> {
  const { page, words } = person;
  await page.goto('/my/new');
  const body = `${FOOTBALL.body} ဖုန်း ${NUMBER}`;
  await fillIn(person, { ...FOOTBALL, kind: 'offer', category: 'sports', body });
  await publish(person);
  const why = page.getByText(words('safety:hint.stops'));
  await why.waitFor();
  // The button is far from what was typed: who presses it has to be shown why nothing happens.
  await page.waitForFunction((text) => {
    const card = [...document.querySelectorAll('p')].find((p) => p.textContent === text);
    const box = card?.getBoundingClientRect();
    return box !== undefined && box.top > 0 && box.bottom < innerHeight;
  }, words('safety:hint.stops'));
  await page.getByText(words('common:rules.items.personal-data')).waitFor();
  await look(person, 'stopped');
  const field = page.getByLabel(words('compose:text.body'), { exact: true });
  expect(await field.inputValue()).toBe(body);
  expect((await db.collection('posts').where('author', '==', uid).get()).size).toBe(0);
  await field.fill(FOOTBALL.body);
  await why.waitFor({ state: 'detached' });
}

async function report(person: Person, post: string, answer: string): Promise<void> {
  const { page, words } = person;
  await page.goto(`/my/posts/${post}`);
  await page.getByRole('button', { name: words('reports:reportPost') }).click();
  const dialog = page.getByRole('dialog');
  await look(person, 'report');
  await dialog.getByRole('button', { name: words('common:rules.items.spam') }).click();
  await page.getByText(words(`reports:${answer}`)).waitFor();
}

test('a member is stopped before giving a number away, and reports a post once', async () => {
  const may = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  may.expectFailedRequests();
  const { page, words } = may;
  const { uid } = await comeAsMember(may, freshNickname('May'), OIZUMI);
  await isStopped(may, uid);

  const author = await makeMember(freshNickname('Bo'), 'ja', ['ja']);
  const post = await writePost(author, { ...FOOTBALL, language: 'my' });
  await untilPublished(post);
  await report(may, post, 'received');
  await report(may, post, 'already');
  const found = db.doc(`cases/post_${post}`);
  await until('the case', async () => (await found.get()).get('reports') === 1);
  await page.goto('/my/reports');
  await page.getByText(words('common:rules.items.spam')).waitFor();
  await look(may, 'reports');
  await leave(may);
});
