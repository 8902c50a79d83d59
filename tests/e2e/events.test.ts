import { readFile } from 'node:fs/promises';
import { attendanceId } from '@friends/domain';
import type { Place } from '@friends/domain';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import { beforeAll, expect, test } from 'vitest';
import { makeMember } from '../functions/support/people.ts';
import { editPost, readListing, untilPublished, writePost } from '../functions/support/posts.ts';
import { openThread, say } from '../functions/support/threads.ts';
import { db, until } from '../functions/support/suite.ts';
import { PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { demoMessages, demoPost, havePlaces } from './support/demo.ts';
import { accountOf, comeAsMember, freshNickname, join } from './support/joining.ts';
import { look } from './support/look.ts';

const HAMAMATSU = '22130';
const FOOTBALL = demoPost('p03');
const ANSWERS = demoMessages('t03')
  .slice(0, 3)
  .map(({ my }) => my);
const DAY_MS = 86_400_000;

const open = useBrowser();
beforeAll(() => havePlaces(HAMAMATSU));

/** An event over midnight with one place, every week for a month. @returns its post's id */
async function announce(organiser: string): Promise<string> {
  const { code, geohash } = (await db.doc(`places/${HAMAMATSU}`).get()).data() as Place;
  const startsAt = Date.now() + 7 * DAY_MS;
  const post = await writePost(organiser, {
    ...FOOTBALL.pt,
    kind: 'event',
    category: 'sports',
    place: { code, geohash },
    event: {
      venue: 'Arena de Hamamatsu',
      startsAt: Timestamp.fromMillis(startsAt),
      endsAt: Timestamp.fromMillis(startsAt + 20 * 3_600_000),
      capacity: 1,
      repeatsUntil: Timestamp.fromMillis(startsAt + 28 * DAY_MS),
    },
  });
  await untilPublished(post);
  return post;
}

const button = ({ page, words }: Person, key: string) =>
  page.getByRole('main').getByRole('button', { name: words(`events:${key}`), exact: true });

const comes = async (post: string, uid: string) =>
  (await db.doc(`attendances/${attendanceId(post, uid)}`).get()).data();

/** From the event as a visitor over joining back to it. */
async function joinFrom(person: Person, post: string): Promise<string> {
  const { page, language, words } = person;
  await page.goto(`/${language}/posts/${post}`);
  await page
    .getByRole('main')
    .getByRole('link', { name: words('events:go'), exact: true })
    .click();
  await page.waitForURL('**/join?**');
  await join(person, { nickname: freshNickname('Thiri'), search: 'hamamatsu', home: 'Hamamatsu' });
  await page.waitForURL(`**/posts/${post}`);
  return (await accountOf(person)).uid;
}

async function takeCalendarFile(person: Person): Promise<string> {
  const [file] = await Promise.all([
    person.page.waitForEvent('download'),
    button(person, 'calendar').click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

test('an event: waiting for a place, offline and in Burmese, and moving up', async () => {
  const nickname = freshNickname('Bruno');
  const organiser = await makeMember(nickname, 'pt', ['pt']);
  const first = await makeMember(freshNickname('Lan'), 'vi', ['vi']);
  const post = await announce(organiser);
  await db
    .doc(`attendances/${attendanceId(post, first)}`)
    .create({ post, member: first, createdAt: FieldValue.serverTimestamp() });
  const thiri = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  const { page, context, words } = thiri;
  const uid = await joinFrom(thiri, post);
  await button(thiri, 'goWaiting').waitFor();
  await look(thiri, 'event');
  const thread = await openThread(post, organiser, uid);
  await say(thread, 'author', FOOTBALL.pt.title);
  await page.goto(`/my/threads/${thread}`);
  const field = page.getByLabel(words('threads:composer.label', { nickname }));
  await field.waitFor();
  await page.locator(`a[href="/my/posts/${post}"]`).first().click();
  await button(thiri, 'goWaiting').waitFor();

  // Without a connection, and the page closed: all goes out when it is opened again, once each.
  thiri.expectFailedRequests();
  await context.setOffline(true);
  await button(thiri, 'goWaiting').click();
  await page.getByText(words('events:later')).waitFor();
  await page.goBack();
  for (const text of ANSWERS) {
    await field.fill(text);
    await page.getByRole('button', { name: words('threads:composer.send') }).click();
    const line = page.getByRole('listitem').filter({ hasText: text });
    await line.getByText(words('threads:message.waitingOffline')).waitFor();
  }
  expect(await comes(post, uid)).toBeUndefined();
  await page.goto('about:blank');
  await context.setOffline(false);
  await page.goto(`/my/posts/${post}`);
  await page.getByText(words('events:youWaitAt', { place: 1 })).waitFor();
  expect(await comes(post, uid)).toMatchObject({ state: 'waiting' });
  const sent = await until('three messages', async () => {
    const { docs } = await db.collection(`threads/${thread}/messages`).orderBy('createdAt').get();
    return (
      docs.length >= 1 + ANSWERS.length && docs.slice(1).map((one) => one.get('text') as string)
    );
  });
  expect(sent).toEqual(ANSWERS);

  await db.doc(`attendances/${attendanceId(post, first)}`).delete();
  await page.getByText(words('events:youGo')).waitFor();
  await page.getByText(words('events:names')).waitFor();
  await page.getByText(words('events:names')).scrollIntoViewIfNeeded();
  await look(thiri, 'event-going');
  const file = await takeCalendarFile(thiri);
  expect(file).toContain('DTSTART;TZID=Asia/Tokyo:');
  expect(file).toContain('RRULE:FREQ=WEEKLY;UNTIL=');

  await page.goto('/my/events');
  await page.getByText(words('events:row.going')).waitFor();
  await look(thiri, 'events');
  await editPost(post, { state: 'closed' });
  await until('she is told', async () => {
    const told = await db.collection(`notices/${uid}/items`).get();
    const types = told.docs.map((one) => one.get('type') as string);
    return types.includes('event-place') && types.includes('event-cancelled');
  });
  await until('it is not listed', async () => !(await readListing('my', post)));
  await page.reload();
  await page.getByText(words('events:row.cancelled')).waitFor();
  await page.goto(`/my/posts/${post}`);
  await page.getByText(words('events:row.cancelled')).waitFor();
  await look(thiri, 'event-cancelled');

  await db.doc(`posts/${post}`).update({ state: 'open' });
  await untilPublished(post, 2);
  await page.goto(`/my/posts/${post}`);
  await button(thiri, 'leave').click();
  await page.getByRole('button', { name: words('events:leaveConfirm') }).click();
  await button(thiri, 'go').waitFor();
  await until('she does not come any more', async () => (await comes(post, uid)) === undefined);
  await leave(thiri);
});

test('the organiser sees who comes, writes to all of them and skips a week', async () => {
  const bruno = await open({ locale: 'pt-BR', language: 'pt', screen: PHONE });
  const { page, words } = bruno;
  const { uid } = await comeAsMember(bruno, freshNickname('Bruno'), HAMAMATSU);
  const post = await announce(uid);
  const nickname = freshNickname('Lan');
  const lan = await makeMember(nickname, 'vi', ['vi']);
  await db
    .doc(`attendances/${attendanceId(post, lan)}`)
    .create({ post, member: lan, createdAt: FieldValue.serverTimestamp() });
  await page.goto(`/pt/posts/${post}`);
  await page.getByText(nickname, { exact: true }).waitFor();
  const field = page.getByLabel(words('events:tell.label'));
  await button(bruno, 'tell.send').click();
  await page.getByText(words('events:tell.empty')).waitFor();
  await field.fill('Levem água, por favor!');
  await look(bruno, 'event-organiser');
  await button(bruno, 'tell.send').click();
  await page.getByText(words('events:tell.sent', { count: 9 })).waitFor();
  await until('Lan is told', async () => {
    const told = await db.collection(`notices/${lan}/items`).get();
    return told.docs.some((one) => one.get('type') === 'event-message');
  });

  const startOf = async () =>
    (await db.doc(`posts/${post}`).get()).get('event.startsAt') as Timestamp;
  const before = (await startOf()).toMillis();
  await page.goto('/pt/mine');
  await page.getByRole('button', { name: words('compose:mine.skip') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words('compose:comers.told', { count: 1 })).waitFor();
  await look(bruno, 'event-skip');
  await dialog.getByRole('button', { name: words('compose:mine.skip') }).click();
  await page.getByText(words('compose:mine.didSkip')).waitFor();
  expect((await startOf()).toMillis()).toBe(before + 7 * DAY_MS);
  await until('Lan is told of the new time', async () => {
    const told = await db.collection(`notices/${lan}/items`).get();
    return told.docs.some((one) => one.get('type') === 'event-changed');
  });
  await leave(bruno);
});
