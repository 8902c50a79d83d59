import { Timestamp } from 'firebase-admin/firestore';
import type { Place } from '@friends/domain';
import { beforeAll, expect, test } from 'vitest';
import { makeMember } from '../functions/support/people.ts';
import { untilPublished, writePost } from '../functions/support/posts.ts';
import { db, newId, until } from '../functions/support/suite.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoPost, havePlaces } from './support/demo.ts';
import { accountOf, comeAsMember, freshNickname, join } from './support/joining.ts';
import { look } from './support/look.ts';

const HAMAMATSU = '22130';
const FOOTBALL = demoPost('p03');
/** No demo post has it: what carries it is of this journey. */
const MARK = `zq${newId().slice(0, 8)}`;
const QUERY = `kind=event&words=${MARK}&around=home&km=10`;
const WITHIN_10_KM = { around: 'home', radiusKm: 10 } as const;

const open = useBrowser();
beforeAll(() => havePlaces(HAMAMATSU));

async function placeOfPost() {
  const { code, geohash } = (await db.doc(`places/${HAMAMATSU}`).get()).data() as Place;
  return { code, geohash };
}

const searchesOf = async (uid: string) =>
  (await db.collection(`members/${uid}/searches`).get()).docs.map((found) => found.data());

const button = ({ page, words }: Person, key: string) =>
  page.getByRole('main').getByRole('button', { name: words(`searches:${key}`), exact: true });

const bell = ({ page, words }: Person) =>
  page.getByRole('banner').getByRole('link', { name: words('notices:title') });

/** From a search on a visitor's screen over joining back to it. */
async function saveAndJoin(person: Person): Promise<string> {
  const { page, language, words } = person;
  await page.goto(`/${language}/?${QUERY}`);
  await button(person, 'save').click();
  await page.waitForURL('**/join?**');
  await join(person, { nickname: freshNickname('Binh'), search: 'hamamatsu', home: 'Hamamatsu' });
  await page.waitForURL(`**/${language}/?${QUERY}`);
  await page.getByText(words('searches:told')).waitFor();
  await button(person, 'saved').waitFor();
  return (await accountOf(person)).uid;
}

/** Somebody publishes an event that the search is for. */
async function publishEvent(): Promise<void> {
  const author = await makeMember(freshNickname('ひろば'), 'ja', ['ja']);
  const startsAt = Date.now() + 7 * 86_400_000;
  const event = { venue: '浜松アリーナ', startsAt: Timestamp.fromMillis(startsAt) };
  const post = await writePost(author, {
    ...FOOTBALL.vi,
    title: `${FOOTBALL.vi.title} ${MARK}`.slice(-60),
    kind: 'event',
    category: 'sports',
    place: await placeOfPost(),
    event: { ...event, endsAt: Timestamp.fromMillis(startsAt + 3_600_000) },
  });
  await untilPublished(post);
}

test('a visitor saves a search, joins, and is told of what is new for it', async () => {
  const binh = await open({ locale: 'vi-VN', language: 'vi', screen: PHONE });
  const { page, words } = binh;
  const uid = await saveAndJoin(binh);
  expect(await searchesOf(uid)).toMatchObject([
    { language: 'vi', search: { kind: 'event', words: MARK, area: WITHIN_10_KM } },
  ]);

  await bell(binh).click();
  await page.getByText(words('notices:emptyTitle')).waitFor();
  await look(binh, 'notices-empty');

  await publishEvent();
  await until('a notice', async () => !(await db.collection(`notices/${uid}/items`).get()).empty);
  const notice = page.getByRole('main').getByRole('listitem').getByRole('link');
  await notice.waitFor();
  expect(await bell(binh).innerText()).toContain('1');
  expect(await notice.innerText()).toContain(MARK);
  expect(await notice.innerText()).toContain(words('notices:new'));
  await look(binh, 'notices');

  await notice.click();
  await page.waitForURL(`**/vi/?${QUERY}`);
  await page.getByRole('article').filter({ hasText: MARK }).waitFor();
  await expect.poll(() => bell(binh).innerText()).not.toContain('1');
  await page.goBack();
  await notice.waitFor();
  expect(await notice.innerText()).not.toContain(words('notices:new'));
  await leave(binh);
});

test('a member sees their searches in their own words, opens, deletes and gets them back', async () => {
  const member = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  const { page, words } = member;
  const { uid } = await comeAsMember(member, freshNickname('Su Su'), HAMAMATSU);
  await page.goto('/my/?kind=event&category=sports');
  await button(member, 'save').click();
  await page.getByText(words('searches:told')).waitFor();
  await page.getByRole('button', { name: words('searches:undo') }).click();
  await page.getByText(words('searches:deleted')).waitFor();
  expect(await searchesOf(uid)).toEqual([]);
  await button(member, 'save').click();
  await button(member, 'saved').waitFor();

  await page.getByRole('link', { name: words('common:nav.me') }).click();
  await page.getByRole('link', { name: words('searches:title') }).click();
  await page.waitForURL('**/my/searches');
  const said = [
    words('searches:kind.event'),
    words('common:category.sports'),
    words('searches:area.home', { km: 30 }),
  ].join(' · ');
  const row = page.getByRole('main').getByRole('link').filter({ hasText: said });
  await row.waitFor();
  await look(member, 'searches');
  await page
    .getByRole('button', { name: words('searches:deleteLabel', { search: said }), exact: true })
    .click();
  await page.getByText(words('searches:emptyTitle')).waitFor();
  await look(member, 'searches-empty');
  await page.getByRole('button', { name: words('searches:undo') }).click();
  await row.click();
  await page.waitForURL('**/my/?kind=event&category=sports&around=home&km=30');
  await button(member, 'saved').waitFor();
  await leave(member);
});

test('of ten searches none more is saved, and the reason is told', async () => {
  const member = await open({ locale: 'pt-BR', language: 'pt', screen: PHONE });
  const { page, words } = member;
  const { uid } = await comeAsMember(member, freshNickname('Bia'), HAMAMATSU);
  await page.goto('/pt/?words=futebol&around=japan');
  await button(member, 'save').waitFor();
  const now = Timestamp.now();
  for (const digit of '0123456789') {
    const search = { words: `${MARK}${digit}`, area: { around: HAMAMATSU, radiusKm: 5 } };
    const saved = { language: 'pt', search, createdAt: now, nextAt: now };
    await db.doc(`members/${uid}/searches/${digit}`).set(saved);
  }
  await page.getByText(words('searches:full')).waitFor();
  expect(await button(member, 'save').isDisabled()).toBe(true);
  await look(member, 'searches-full');
  await page
    .getByRole('main')
    .getByRole('link', { name: words('searches:title') })
    .click();
  const rows = page.getByRole('main').getByRole('listitem');
  await expect.poll(() => rows.count()).toBe(10);
  await rows.filter({ hasText: 'Hamamatsu' }).first().waitFor();
  await look(member, 'searches-ten');
  await leave(member);
});

test('without a connection what is there stays, and nothing is saved', async () => {
  const member = await open({ locale: 'ja-JP', language: 'ja', screen: PHONE });
  const { page, context, words } = member;
  const { uid } = await comeAsMember(member, freshNickname('ミン'), HAMAMATSU);
  await page.goto('/ja/?words=%E3%82%B5&kind=event');
  await button(member, 'save').waitFor();
  member.expectFailedRequests();
  await context.setOffline(true);
  await button(member, 'save').click();
  await page.getByText(words('common:failure.offline')).first().waitFor();
  await context.setOffline(false);
  expect(await searchesOf(uid)).toEqual([]);
  await button(member, 'save').click();
  await button(member, 'saved').waitFor();
  await bell(member).click();
  await page.getByText(words('notices:emptyTitle')).waitFor();
  await leave(member);
});
