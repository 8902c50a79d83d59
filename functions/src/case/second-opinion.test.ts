import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createSecondOpinion } from './second-opinion.ts';

let server: Server | undefined;

/** A moderation service that answers as told. */
async function serve(answer: (response: ServerResponse, path: string, key: unknown) => void) {
  const listening = createServer((request, response) => {
    answer(response, request.url ?? '', request.headers['x-goog-api-key']);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  const own = { TEXT_MODERATION_ENDPOINT: url, TEXT_MODERATION_API_KEY: 'a key' };
  return createSecondOpinion({ TEXT_MODERATION: 'google', ...own });
}

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

const sure = (name: string, confidence = 0.95) => ({ name, confidence, severity: 0.5 });

it('is absent unless configured', () => {
  expect(createSecondOpinion({})).toBeUndefined();
});

it('takes over what is forbidden here too, never as grave, and by key', async () => {
  let asked: unknown;
  const opinion = await serve((response, path, key) => {
    asked = [path, key];
    const names = ['Insult', 'Illicit Drugs', 'Religion & Belief', 'Politics', 'Health', 'Violent'];
    const moderationCategories = [...names.map((name) => sure(name)), sure('Sexual', 0.85)];
    response.end(JSON.stringify({ moderationCategories, languageSupported: true }));
  });
  expect(await opinion?.causesIn('abc')).toEqual([
    { reason: 'harassment', weight: 'case', rule: 'google-insult', start: 0, end: 3 },
    { reason: 'illegal', weight: 'case', rule: 'google-illicit-drugs', start: 0, end: 3 },
  ]);
  expect(asked).toEqual(['/v2/documents:moderateText', 'a key']);
});

it.each([
  ['an empty answer', (response: ServerResponse) => response.end('{}')],
  [
    'another language',
    (response: ServerResponse) =>
      response.end(
        JSON.stringify({ moderationCategories: [sure('Toxic')], languageSupported: false }),
      ),
  ],
])('finds nothing where the service answers with %s', async (_, answer) => {
  const opinion = await serve((response) => void answer(response));
  expect(await opinion?.causesIn('abc')).toEqual([]);
});

it.each([
  ['a refusal', (response: ServerResponse) => response.writeHead(403).end('{}')],
  ['nothing', (response: ServerResponse) => response.socket?.destroy()],
  ['what is no answer', (response: ServerResponse) => response.end('<html>')],
])('has no opinion where the service answers with %s', async (_, answer) => {
  const opinion = await serve((response) => void answer(response));
  expect(await opinion?.causesIn('abc')).toBeUndefined();
});
