import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

const DOCUMENT = 'documentChange';

/** Counts how often a word goes through a stream, also where two chunks share it. */
function counter(word: string): (chunk: Buffer) => number {
  let rest = '';
  return (chunk) => {
    const text = rest + chunk.toString('latin1');
    rest = text.slice(-(word.length - 1));
    return text.split(word).length - 1;
  };
}

/**
 * Stands between a browser and the Firestore emulator and counts the documents that listeners are
 * sent.
 * @param upstream host and port of the emulator
 */
export async function startDocumentRelay(upstream: string) {
  const [host, port] = upstream.split(':');
  let documents = 0;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), host);
    const count = counter(DOCUMENT);
    far.on('data', (chunk) => (documents += count(chunk)));
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      // A page that is closed breaks its connections off.
      socket.on('error', () => undefined);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    documents: () => documents,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
