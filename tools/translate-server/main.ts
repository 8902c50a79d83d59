import { join } from 'node:path';
import { readDemoPhrasebook } from './phrasebook.ts';
import { createTranslateServer } from './server.ts';

const DEFAULT_PORT = 5055;

const port = Number(process.env['FRIENDS_TRANSLATE_PORT'] ?? DEFAULT_PORT);
const server = createTranslateServer(readDemoPhrasebook(join(process.cwd(), 'data')));

function stop(): void {
  server.close();
  server.closeAllConnections();
}

server.listen(port, '127.0.0.1', () => {
  process.stdout.write(`translation server ready on http://127.0.0.1:${port}/\n`);
});
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
