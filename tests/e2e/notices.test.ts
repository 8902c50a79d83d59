import {
  messageNoticeId,
  postNoticeId,
  secondHelperNoticeId,
  threadNoticeId,
} from '@friends/domain';
import type { NoticeContent } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeAll, expect, test } from 'vitest';
import { db, newId, until } from '../functions/support/suite.ts';
import { ADDRESS, PHONE, leave, useBrowser } from './support/browser.ts';
import type { Person } from './support/browser.ts';
import { havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';

const open = useBrowser();
beforeAll(() => havePlaces('22130'));

const POST = { post: newId(), title: 'နယ်မြေသန့်ရှင်းရေးလုပ်ကြမယ်' };
const THREAD = { thread: newId(), nickname: 'Kyaw Kyaw Zin Htet Lwin' };
const SOON = { timeout: 20_000 };
const STARTS = Date.parse('2027-01-10T05:00:00Z');

/** One of each that is not of saved searches, by its id; the first is the oldest. */
const NOTICES: Readonly<Record<string, NoticeContent>> = {
  [postNoticeId('thanked', POST.post)]: {
    type: 'thanked',
    params: { ...POST, nickname: THREAD.nickname },
  },
  [postNoticeId('help-wanted', POST.post)]: {
    type: 'help-wanted',
    params: { ...POST, reach: 'language' },
  },
  [postNoticeId('post-unanswered', POST.post)]: { type: 'post-unanswered', params: POST },
  [postNoticeId('post-expired', POST.post)]: { type: 'post-expired', params: POST },
  [postNoticeId('post-expiring', POST.post)]: {
    type: 'post-expiring',
    params: { ...POST, at: STARTS },
  },
  [postNoticeId('event-thanks', POST.post)]: { type: 'event-thanks', params: POST },
  [postNoticeId('event-message', POST.post)]: {
    type: 'event-message',
    params: { ...POST, text: 'ရေဘူးယူလာပါ။' },
  },
  [postNoticeId('event-place', POST.post)]: { type: 'event-place', params: POST },
  [postNoticeId('event-cancelled', POST.post)]: { type: 'event-cancelled', params: POST },
  [postNoticeId('event-changed', POST.post)]: {
    type: 'event-changed',
    params: { ...POST, startsAt: STARTS, venue: '浜松城公園' },
  },
  [postNoticeId('event-reminder', POST.post)]: {
    type: 'event-reminder',
    params: { ...POST, startsAt: STARTS },
  },
  [secondHelperNoticeId(THREAD.thread, 'suggested')]: {
    type: 'second-helper',
    params: { ...THREAD, step: 'suggested' },
  },
  [threadNoticeId(THREAD.thread)]: { type: 'thread-opened', params: { ...POST, ...THREAD } },
  [messageNoticeId(THREAD.thread)]: { type: 'message-received', params: THREAD },
};

async function writeNotices(uid: string): Promise<void> {
  const began = Date.now() - 3_600_000;
  for (const [index, [id, notice]] of Object.entries(NOTICES).entries()) {
    const createdAt = Timestamp.fromMillis(began + index * 60_000);
    await db.doc(`notices/${uid}/items/${id}`).set({ ...notice, createdAt });
  }
}

/** What the push service would bring, as the browser hands it to our worker. */
async function deliverPush({ context, page }: Person, data: object): Promise<void> {
  const client = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    client.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations[0];
      if (found !== undefined) resolve(found.registrationId);
    });
  });
  await client.send('ServiceWorker.enable');
  const registrationId = await registered;
  const message = { origin: ADDRESS, registrationId, data: JSON.stringify({ data }) };
  await client.send('ServiceWorker.deliverPushMessage', message);
}

const SCOPE = '/firebase-cloud-messaging-push-scope';

/** The worker as `web/src/firebase/messaging.ts` starts it. */
const startWorker = ({ page }: Person) =>
  page.evaluate(async (scope) => {
    const worker = await navigator.serviceWorker.register('/firebase-messaging-sw.js', { scope });
    const waiting = worker.installing ?? worker.waiting;
    await new Promise<void>((resolve) => {
      if (waiting === null || waiting.state === 'activated') resolve();
      else
        waiting.addEventListener('statechange', () => waiting.state === 'activated' && resolve());
    });
  }, SCOPE);

const shownPushes = ({ page }: Person) =>
  page.evaluate(async (scope) => {
    const worker = await navigator.serviceWorker.getRegistration(scope);
    const shown = (await worker?.getNotifications()) ?? [];
    return shown.map(({ title, body, tag, data }) => ({ title, body, tag, data: data as unknown }));
  }, SCOPE);

test('a member is told of everything, reads it, and chooses of what to be told', async () => {
  const member = await open({ locale: 'my-MM', language: 'my', screen: PHONE });
  const { page, words } = member;
  const { uid } = await comeAsMember(member, freshNickname('Su Su'), '22130');
  await writeNotices(uid);
  await page.goto('/my/notices');
  const rows = page.getByRole('main').getByRole('listitem');
  const count = Object.keys(NOTICES).length;
  await rows.nth(count - 1).waitFor();
  expect(await rows.count()).toBe(count);
  const received = words('notices:told.message-received', { nickname: THREAD.nickname });
  const first = rows.first().getByRole('link');
  expect(await first.innerText()).toContain(received);
  expect(await first.getAttribute('href')).toBe(`/my/threads/${THREAD.thread}`);
  const bell = page.getByRole('banner').getByRole('link', { name: words('notices:title') });
  expect(await bell.innerText()).toContain('9+');
  await look(member, 'notices-all');

  await page.getByRole('button', { name: words('notices:allRead') }).click();
  await expect.poll(() => bell.innerText(), SOON).not.toContain('9+');
  const unread = async () => {
    const { docs } = await db.collection(`notices/${uid}/items`).get();
    return docs.filter((notice) => notice.get('readAt') === undefined).length;
  };
  await expect.poll(unread, SOON).toBe(0);

  await page.getByRole('link', { name: words('notices:settings.title') }).click();
  await page.waitForURL('**/my/notices/settings');
  await page.getByText(words('notices:push.state.not-set-up')).waitFor();
  const events = page.getByRole('checkbox', { name: words('notices:settings.events') });
  await events.uncheck();
  const settings = db.doc(`members/${uid}/private/settings`);
  await until('events silenced', async () => {
    const silenced: unknown = (await settings.get()).get('silenced');
    return Array.isArray(silenced) && silenced.join() === 'events';
  });
  await look(member, 'notices-settings');
  await page.reload();
  await expect.poll(() => events.isChecked(), SOON).toBe(false);
  await events.check();
  await until('events told', async () => (await settings.get()).get('silenced')?.length === 0);
  await leave(member);
});

test('a push is shown to who looks elsewhere, and leads into the app alone', async () => {
  const reader = await open({ locale: 'vi-VN', language: 'vi', screen: PHONE });
  const { context, page } = reader;
  await context.grantPermissions(['notifications'], { origin: ADDRESS });
  await page.goto('/vi/');
  await startWorker(reader);
  const push = { title: 'JP-MIRAI Friends', body: 'Bạn có tin nhắn mới.' };
  await deliverPush(reader, { ...push, tag: 'message_t', link: '/vi/threads' });
  await deliverPush(reader, { ...push, tag: 'test', link: '/vi/notices/settings' });
  await expect
    .poll(() => shownPushes(reader), SOON)
    .toEqual([{ ...push, tag: 'test', data: { link: '/vi/notices/settings' } }]);
  await leave(reader);
});
