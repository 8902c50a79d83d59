import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readDemoPhrasebook } from '../../tools/translate-server/phrasebook.ts';
import { createTranslateServer } from '../../tools/translate-server/server.ts';

/**
 * A translation server of this project's own, so that its faults and counts are nobody else's: the
 * other tests of functions go on meanwhile.
 */
export default async function start(): Promise<() => void> {
  const server = createTranslateServer(readDemoPhrasebook('data'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  process.env['FRIENDS_TRANSLATE_URL'] = `http://127.0.0.1:${port}`;
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
