import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from './translator.ts';
import type { TranslatorFault } from './translator.ts';

type Answer = (body: Record<string, unknown>, response: ServerResponse, url: string) => void;

let server: Server | undefined;

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
}

/** A translation service that answers as told. @returns its address */
async function serve(answer: Answer): Promise<string> {
  const listening = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      response.setHeader('content-type', 'application/json');
      answer(body, response, request.url ?? '');
    });
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

afterEach(() => {
  vi.unstubAllEnvs();
  server?.close();
  server?.closeAllConnections();
});

function google(url: string) {
  vi.stubEnv('GOOGLE_CLOUD_TRANSLATE_ENDPOINT', `${url}/language/translate/v2`);
  return createTranslator({ TRANSLATE_API_KEY: 'a key' });
}

const refusal = (code: number, reason: string) => ({
  error: { code, message: reason, errors: [{ message: reason, domain: 'global', reason }] },
});

describe('Google’s translator', () => {
  it('asks for plain text, in Google’s codes, with its key', async () => {
    let asked: [Record<string, unknown>, string] | undefined;
    const url = await serve((body, response, path) => {
      asked = [body, path];
      const translations = [{ translatedText: 'A & "B"' }, { translatedText: 'C' }];
      response.end(JSON.stringify({ data: { translations } }));
    });
    expect(await google(url).translate(['甲', '乙'], 'zh', 'pt')).toEqual(['A & "B"', 'C']);
    expect(asked).toEqual([
      { q: ['甲', '乙'], source: 'zh-CN', target: 'pt', format: 'text' },
      '/language/translate/v2?key=a%20key',
    ]);
  });

  it.each<[string, number, string, TranslatorFault]>([
    ['a rate limit', 403, 'rateLimitExceeded', 'quota'],
    ['a used-up day', 403, 'dailyLimitExceeded', 'quota'],
    ['too many requests', 429, 'tooMany', 'quota'],
    ['a wrong key', 403, 'forbidden', 'unavailable'],
    ['a fault of its own', 503, 'backendError', 'unavailable'],
  ])('tells %s', async (_name, status, reason, fault) => {
    const url = await serve((_body, response) => {
      response.statusCode = status;
      response.end(JSON.stringify(refusal(status, reason)));
    });
    await expect(google(url).translate(['a'], 'en', 'ja')).rejects.toMatchObject({ fault });
  });

  it('does not ask again by itself', async () => {
    let requests = 0;
    const url = await serve((_body, response) => {
      requests += 1;
      response.destroy();
    });
    const asking = google(url).translate(['a'], 'en', 'ja');
    await expect(asking).rejects.toMatchObject({ fault: 'unavailable' });
    await expect(asking).rejects.not.toThrow(/a key|a%20key/);
    expect(requests).toBe(1);
  });

  it('gives up after ten seconds', { timeout: 15_000 }, async () => {
    const url = await serve(() => undefined);
    const start = performance.now();
    const asking = google(url).translate(['a'], 'en', 'ja');
    await expect(asking).rejects.toMatchObject({ fault: 'unavailable' });
    expect(performance.now() - start).toBeLessThan(12_000);
  });
});

describe('the LibreTranslate translator', () => {
  const libre = (url: string) =>
    createTranslator({
      TRANSLATOR: 'libretranslate',
      LIBRETRANSLATE_URL: `${url}/`,
      LIBRETRANSLATE_API_KEY: 'k',
    });

  it('asks as LibreTranslate expects', async () => {
    let asked: [Record<string, unknown>, string] | undefined;
    const url = await serve((body, response, path) => {
      asked = [body, path];
      response.end(JSON.stringify({ translatedText: ['Olá'] }));
    });
    expect(await libre(url).translate(['Hello'], 'en', 'pt')).toEqual(['Olá']);
    expect(asked).toEqual([
      { q: ['Hello'], source: 'en', target: 'pt', format: 'text', api_key: 'k' },
      '/translate',
    ]);
  });

  it.each<[string, number, object, TranslatorFault]>([
    ['too many requests', 429, { error: 'Slowdown' }, 'quota'],
    ['an unknown language', 400, { error: 'my is not supported' }, 'unavailable'],
    ['an answer without texts', 200, { translatedText: 7 }, 'bad-answer'],
  ])('tells %s', async (_name, status, body, fault) => {
    const url = await serve((_request, response) => {
      response.statusCode = status;
      response.end(JSON.stringify(body));
    });
    await expect(libre(url).translate(['a'], 'en', 'my')).rejects.toMatchObject({ fault });
  });
});
