import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReadingLanguage } from '@friends/domain';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../functions/src/context.ts';
import { pushNotice } from '../../functions/src/notice/push-notice.ts';
import { createPusher } from '../../functions/src/notice/pusher.ts';
import { sendTestPush } from '../../functions/src/notice/test-push.ts';
import { context } from '../functions/support/suite.ts';

/** A project of its own, in which no trigger runs. */
const db = getFirestore(initializeApp({ projectId: 'demo-push' }, 'push'));
const NOW = Date.parse('2026-11-23T03:00:00Z');

interface Received {
  readonly path: string | undefined;
  readonly message: { readonly token: string; readonly data: Record<string, string> };
}

/** Stands where the push service does, and answers as it does. */
let service: Server;
let own: Context;
const received: Received[] = [];
const refusals = new Map<string, { readonly status: number; readonly errorCode?: string }>();

beforeAll(async () => {
  service = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { message } = JSON.parse(body) as Pick<Received, 'message'>;
      const { status = 200, errorCode } = refusals.get(message.token) ?? {};
      if (status === 200) received.push({ path: request.url, message });
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(errorCode ? { error: { details: [{ errorCode }] } } : {}));
    });
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const { port } = service.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const pusher = createPusher({ GCLOUD_PROJECT: 'demo-push', FCM_ENDPOINT: endpoint });
  own = { ...context, db, now: () => NOW, pusher };
});
afterAll(() => {
  service.close();
});

const NOTICE = db.doc('notices/hanako/items/message_t');
const written = (seconds: number) =>
  NOTICE.set({
    type: 'message-received',
    params: { thread: 't', nickname: 'Bruno Silva' },
    createdAt: Timestamp.fromMillis(NOW + seconds * 1000),
  });

const device = (id: string, token: string, language: ReadingLanguage = 'vi') =>
  db.doc(`members/hanako/devices/${id}`).set({ token, language, createdAt: Timestamp.now() });
const devices = async () =>
  (await db.collection('members/hanako/devices').get()).docs.map(({ id }) => id);
const push = () => pushNotice(own, 'hanako', 'message_t');

beforeEach(async () => {
  received.length = 0;
  refusals.clear();
  for (const name of ['members', 'notices', 'sanctions']) {
    await db.recursiveDelete(db.collection(name));
  }
  await db.doc('members/hanako').set({ nickname: 'Hanako' });
  await db.doc('members/hanako/private/settings').set({ notify: true });
  await device('0', 'phone');
  await written(0);
});

describe('a notice', () => {
  it('is pushed to each browser in its language, and quotes nobody', async () => {
    await device('1', 'laptop', 'pt');
    await push();
    const data = { title: 'JP-MIRAI Friends', tag: 'message_t' };
    expect(received.map(({ message }) => [message.token, message.data]).sort()).toEqual([
      ['laptop', { ...data, body: 'Você tem uma mensagem nova.', link: '/pt/threads/t' }],
      ['phone', { ...data, body: 'Bạn có tin nhắn mới.', link: '/vi/threads/t' }],
    ]);
    expect(received[0]?.path).toBe('/v1/projects/demo-push/messages:send');
    expect(JSON.stringify(received)).not.toContain('Bruno');
  });

  it('is pushed once, however often and at once its event comes', async () => {
    await Promise.all([push(), push(), push()]);
    await push();
    expect(received).toHaveLength(1);
  });

  it('is pushed again when it is written anew', async () => {
    await push();
    await written(5);
    await push();
    expect(received).toHaveLength(2);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['that is read', () => NOTICE.update({ readAt: Timestamp.now() })],
    ['that is gone', () => NOTICE.delete()],
    [
      'of who wants none',
      () => db.doc('members/hanako/private/settings').update({ notify: false }),
    ],
    ['of who has left', () => db.recursiveDelete(db.doc('members/hanako'))],
  ])('is not pushed: %s', async (_, change) => {
    await change();
    await push();
    expect(received).toEqual([]);
  });

  it.each(['UNREGISTERED', 'SENDER_ID_MISMATCH', 'INVALID_ARGUMENT'])(
    'lets a browser be forgotten that answers %s, and reaches the others',
    async (errorCode) => {
      await device('1', 'gone');
      refusals.set('gone', { status: 404, errorCode });
      await push();
      expect(await devices()).toEqual(['0']);
      expect(received.map(({ message }) => message.token)).toEqual(['phone']);
    },
  );

  it('keeps browsers while the service is down, and is not sent late', async () => {
    refusals.set('phone', { status: 503 });
    await push();
    refusals.clear();
    await push();
    expect(await devices()).toEqual(['0']);
    expect(received).toEqual([]);
  });
});

describe('a push to try it', () => {
  it('goes to the member’s own browsers', async () => {
    await device('1', 'gone');
    refusals.set('gone', { status: 404, errorCode: 'UNREGISTERED' });
    expect(await sendTestPush(own, 'hanako')).toBe(1);
    expect(received[0]?.message.data['link']).toBe('/vi/notices/settings');
    expect(await devices()).toEqual(['0']);
  });

  it('is for members alone', async () => {
    await expect(sendTestPush(own, 'nobody')).rejects.toMatchObject({
      code: 'failed-precondition',
    });
  });

  it('comes once a minute at most', async () => {
    const at = (seconds: number) => ({ ...own, now: () => own.now() + seconds * 1000 });
    await sendTestPush(at(100), 'hanako');
    await expect(sendTestPush(at(159), 'hanako')).rejects.toMatchObject({
      code: 'resource-exhausted',
    });
    await sendTestPush(at(160), 'hanako');
    expect(received).toHaveLength(2);
  });

  it('goes nowhere where nothing is configured', async () => {
    expect(createPusher({ FUNCTIONS_EMULATOR: 'true' })).toBeUndefined();
    const later = { ...own, now: () => own.now() + 300_000 };
    expect(await sendTestPush({ ...later, pusher: undefined }, 'hanako')).toBe(0);
  });
});
