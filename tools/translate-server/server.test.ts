import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { v2 } from '@google-cloud/translate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDemoPhrasebook } from './phrasebook.ts';
import { createTranslateServer } from './server.ts';
import type { Stats } from './stats.ts';

const TITLE_EN = 'I want to know the local history and culture!';
const TITLE_JA = '地元の歴史・文化を知りたい！';
const UNKNOWN = 'A sentence nobody has written down.';

let server: Server;
let origin: string;
let client: v2.Translate;

const post = (path: string, body: unknown) =>
  fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const stats = async () => (await (await fetch(`${origin}/stats`)).json()) as Stats;
const fault = (body: unknown) => post('/faults', body);
const ask = (body: unknown) => post('/language/translate/v2?key=local', body);

/** The client as the product uses it, without the library's own waits between retries. */
function newClient(): v2.Translate {
  process.env['GOOGLE_CLOUD_TRANSLATE_ENDPOINT'] = `${origin}/language/translate/v2`;
  return new v2.Translate({ key: 'local', autoRetry: false, maxRetries: 0 });
}

beforeAll(async () => {
  server = createTranslateServer(readDemoPhrasebook('data'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = newClient();
});
beforeEach(async () => {
  await fault({ mode: 'none' });
  await post('/stats/reset', {});
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('the real client', () => {
  it('translates a known text', async () => {
    const options = { from: 'en', to: 'ja', format: 'text' };
    expect((await client.translate(TITLE_EN, options))[0]).toBe(TITLE_JA);
  });

  it('translates several texts and names the language it found', async () => {
    const [texts, response] = await client.translate([TITLE_JA, UNKNOWN], {
      to: 'en',
      format: 'text',
    });
    expect(texts).toEqual([TITLE_EN, UNKNOWN]);
    expect(response).toMatchObject({
      data: {
        translations: [{ detectedSourceLanguage: 'ja' }, { detectedSourceLanguage: 'en' }],
      },
    });
  });

  it('marks what it does not know', async () => {
    const options = { from: 'en', to: 'pt', format: 'text' };
    expect((await client.translate(UNKNOWN, options))[0]).toBe(`[pt] ${UNKNOWN}`);
  });

  it.each([
    ['zh', '想了解本地的历史和文化！'],
    ['zh-CN', '想了解本地的历史和文化！'],
    ['tl', 'Gusto kong malaman ang kasaysayan at kultura rito!'],
    ['fil', 'Gusto kong malaman ang kasaysayan at kultura rito!'],
  ])('takes %s', async (to, expected) => {
    expect((await client.translate(TITLE_EN, { to, format: 'text' }))[0]).toBe(expected);
  });

  it.each([
    [TITLE_JA, 'ja'],
    ['これは何ですか', 'ja'],
    ['我想学习做饭', 'zh-CN'],
    ['안녕하세요', 'ko'],
    ['नमस्ते', 'ne'],
    ['Saya tidak bisa datang dengan anda', 'id'],
    ['12345', 'und'],
  ])('detects %s as %s', async (text, language) => {
    expect((await client.detect(text))[0].language).toBe(language);
  });

  it('lists languages with their names', async () => {
    const [languages] = await client.getLanguages('ja');
    expect(languages).toContainEqual({ code: 'ne', name: 'ネパール語' });
  });

  it.each([
    ['quota', 403, 'rateLimitExceeded'],
    ['daily', 403, 'dailyLimitExceeded'],
    ['error', 503, 'backendError'],
  ])('sees %s as %i', async (mode, code, reason) => {
    await fault({ mode });
    const asked = client.translate(UNKNOWN, { to: 'ja', format: 'text' });
    await expect(asked).rejects.toMatchObject({ code, errors: [{ reason }] });
    expect(await stats()).toMatchObject({ characters: 0, refused: 1 });
  });

  it('sees a destroyed connection as an error', async () => {
    await fault({ mode: 'down' });
    await expect(client.translate(UNKNOWN, { to: 'ja', format: 'text' })).rejects.toThrow();
  });
});

describe('faults', () => {
  const texts = async (response: Response) => {
    const body = (await response.json()) as {
      data: { translations: { translatedText: string }[] };
    };
    return body.data.translations.map(({ translatedText }) => translatedText);
  };
  const wanted = { q: [TITLE_JA, UNKNOWN], target: 'en', format: 'text' };

  it('answers empty texts', async () => {
    await fault({ mode: 'empty' });
    expect(await texts(await ask(wanted))).toEqual(['', '']);
    expect(await stats()).toMatchObject({ characters: 0, spoiledCharacters: 49 });
  });

  it('answers in a language that is neither the source nor the asked one', async () => {
    await fault({ mode: 'wrong' });
    const [known, unknown] = await texts(await ask(wanted));
    expect(known).toMatch(/\p{Script=Myanmar}/u);
    expect(unknown).toMatch(/\p{Script=Myanmar}/u);
  });

  it('is slow', async () => {
    await fault({ mode: 'slow', delayMs: 150 });
    const before = performance.now();
    expect(await texts(await ask(wanted))).toEqual([TITLE_EN, UNKNOWN]);
    expect(performance.now() - before).toBeGreaterThanOrEqual(149);
  });

  it('strikes only some targets, and only so often', async () => {
    await fault({ mode: 'error', targets: ['en'], times: 1 });
    expect((await ask({ ...wanted, target: 'vi' })).status).toBe(200);
    expect((await ask(wanted)).status).toBe(503);
    expect((await ask(wanted)).status).toBe(200);
  });

  it.each([{}, { mode: 'odd' }, { mode: 'slow', delayMs: '5' }, { mode: 'down', targets: 'ja' }])(
    'refuses %j',
    async (body) => {
      expect((await fault(body)).status).toBe(400);
    },
  );
});

describe('statistics', () => {
  it('bills code points once per target', async () => {
    await ask({ q: ['こんにちは', '😀😀'], target: 'en', format: 'text' });
    await ask({ q: 'こんにちは', target: 'vi', format: 'text' });
    expect(await stats()).toMatchObject({
      requests: 2,
      characters: 12,
      leastCharacters: 12,
      perTarget: { en: 7, vi: 5 },
      texts: 3,
      billedTwice: 0,
    });
  });

  it('tells what was billed twice', async () => {
    await ask({ q: ['こんにちは', 'こんにちは'], target: 'en', format: 'text' });
    expect(await stats()).toMatchObject({
      characters: 10,
      leastCharacters: 5,
      billedTwice: 1,
      repeated: [{ start: 'こんにちは', target: 'en', times: 2 }],
    });
  });
});

describe('the protocol', () => {
  it.each([
    [{ q: 'a' }, 400, 'required'],
    [{ target: 'ja' }, 400, 'required'],
    [{ q: 'a', target: 'ja-easy' }, 400, 'invalid'],
    [{ q: 'a', target: 'ja', source: 'xx' }, 400, 'invalid'],
    [{ q: Array.from({ length: 129 }, () => 'a'), target: 'ja' }, 400, 'invalid'],
    [{ q: 'a'.repeat(205_000), target: 'ja' }, 400, 'badRequest'],
  ])('refuses a malformed request %#', async (body, status, reason) => {
    const response = await ask(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code: status, errors: [{ reason }] } });
  });

  it('demands a key', async () => {
    const response = await post('/language/translate/v2', { q: 'a', target: 'ja' });
    expect(response.status).toBe(403);
  });

  it('answers GET and forms like Google', async () => {
    const query = new URLSearchParams([
      ['key', 'local'],
      ['q', TITLE_JA],
      ['q', 'x'],
      ['target', 'en'],
      ['format', 'text'],
    ]);
    const get = await fetch(`${origin}/language/translate/v2?${query}`);
    const form = await fetch(`${origin}/language/translate/v2`, { method: 'POST', body: query });
    const expected = { data: { translations: [{ translatedText: TITLE_EN }, {}] } };
    expect(await get.json()).toMatchObject(expected);
    expect(await form.json()).toMatchObject(expected);
  });

  it('escapes quotes unless text is asked for', async () => {
    const response = await ask({ q: `It's "it"`, source: 'en', target: 'ja' });
    expect(await response.json()).toEqual({
      data: { translations: [{ translatedText: '[ja] It&#39;s &quot;it&quot;' }] },
    });
  });

  it('knows no other path', async () => {
    expect((await fetch(`${origin}/elsewhere`)).status).toBe(404);
  });
});
