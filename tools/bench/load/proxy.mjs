import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const COMPRESSIBLE = /^(text\/|application\/(json|javascript)|image\/svg)/u;

async function fetchOnce(upstream, path) {
  const response = await fetch(`${upstream}${path}`, {
    headers: { 'accept-encoding': 'identity' },
  });
  const body = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  const cacheControl = response.headers.get('cache-control') ?? 'no-cache';
  return answerOf(body, type, response.status, cacheControl);
}

/** What a CDN would hold of a file: compressed once, with its length. */
export function answerOf(body, type, status = 200, cacheControl = 'no-cache') {
  const compressed = COMPRESSIBLE.test(type);
  const sent = compressed ? gzipSync(body, { level: 9 }) : body;
  const headers = {
    'content-type': type,
    'cache-control': cacheControl,
    'content-length': sent.length,
    ...(compressed && { 'content-encoding': 'gzip' }),
  };
  return { status, headers, body: sent };
}

async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { port: server.address().port, stop };
}

const SECONDS = /s-maxage=(\d+)/u;

/** Until when an edge may give an answer once more, in milliseconds: files until the next deployment. */
function keptUntil({ status, headers }) {
  const said = headers['cache-control'];
  const [, seconds] = SECONDS.exec(said) ?? [];
  if (status !== 200 || said.includes('no-store') || said.includes('private')) return 0;
  return seconds === undefined ? Infinity : Date.now() + Number(seconds) * 1_000;
}

/**
 * Stands in for the edge of Firebase Hosting, which compresses and caches; the Hosting emulator
 * does neither. What functions answer is kept as long as they say.
 * @param upstream address of the Hosting emulator
 * @param pages further pages by path, as answerOf gives them
 * @returns {Promise<{port: number, stop: () => Promise<void>, asked: () => number}>} asked counts what
 *   was not answered from what is kept
 */
export function startProxy(upstream, pages) {
  const held = new Map(pages.map(([path, answer]) => [path, { answer, until: Infinity }]));
  let asked = 0;
  const ask = async (path) => {
    asked += 1;
    const answer = await fetchOnce(upstream, path);
    held.set(path, { answer, until: keptUntil(answer) });
    return answer;
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const known = held.get(path);
    const fresh = known && known.until > Date.now();
    Promise.resolve(fresh ? known.answer : ask(path)).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.writeHead(502).end(),
    );
  });
  return listen(server).then((started) => ({ ...started, asked: () => asked }));
}

const OWN_HEADERS = new Set([
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
]);

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length > 0 ? Buffer.concat(chunks) : undefined;
}

async function relay(upstream, request, response) {
  const body = await bodyOf(request);
  const headers = { 'content-type': request.headers['content-type'] ?? 'text/plain' };
  const answer = await fetch(`${upstream}${request.url}`, {
    method: request.method,
    headers,
    body,
  });
  const kept = [...answer.headers].filter(([name]) => !OWN_HEADERS.has(name));
  const sent = gzipSync(Buffer.from(await answer.arrayBuffer()));
  response
    .writeHead(answer.status, {
      ...Object.fromEntries(kept),
      'access-control-allow-origin': '*',
      'content-encoding': 'gzip',
      'content-length': sent.length,
    })
    .end(sent);
}

/**
 * Stands in for the edge of Firestore, which compresses what it answers; the emulator does not.
 * @param upstream address of the Firestore emulator
 */
export function startRelay(upstream) {
  const server = createServer((request, response) => {
    relay(upstream, request, response).catch(() => response.writeHead(502).end());
  });
  return listen(server);
}
