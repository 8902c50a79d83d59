import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** What is told of one connection. */
export interface Listener {
  readonly onQuestion?: (chunk: Buffer) => void;
  readonly onAnswer: (chunk: Buffer) => void;
}

/**
 * Stands between a browser and the Firestore emulator and lets somebody listen.
 * @param upstream host and port of the emulator
 * @param listen makes the listener of a new connection
 */
export async function startRelay(upstream: string, listen: () => Listener) {
  const [host, port] = upstream.split(':');
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), host);
    const { onQuestion, onAnswer } = listen();
    far.on('data', onAnswer);
    if (onQuestion) near.on('data', onQuestion);
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
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
