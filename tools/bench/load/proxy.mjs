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

/**
 * Stands in for the network of Firebase Hosting, which compresses and caches at its edge; the
 * Hosting emulator does neither.
 * @param upstream address of the Hosting emulator
 * @param pages further pages by path, as answerOf gives them
 * @returns {Promise<{port: number, stop: () => Promise<void>}>}
 */
export async function startProxy(upstream, pages) {
  const held = new Map(pages);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = held.get(path) ?? fetchOnce(upstream, path);
    held.set(path, answer);
    Promise.resolve(answer).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => {
        held.delete(path);
        response.writeHead(502).end();
      },
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { port: server.address().port, stop };
}
