import { createServer } from 'node:net';
import { PlainError } from './say.mjs';

export const OFFSET = Number(process.env.FRIENDS_PORT_OFFSET ?? 0);

/** The suite's parts and their ports, all shifted by FRIENDS_PORT_OFFSET. */
export const PORTS = {
  hosting: 5000 + OFFSET,
  firestore: 8080 + OFFSET,
  auth: 9099 + OFFSET,
  functions: 5001 + OFFSET,
  translation: 5055 + OFFSET,
};

/** What firebase-tools opens besides, moved away so that two suites can stand side by side. */
export const SIDE_PORTS = {
  // Where nothing is shifted, firebase-tools has its own.
  hub: OFFSET === 0 ? 4400 : 21000 + OFFSET,
  logging: 22000 + OFFSET,
  eventarc: 23000 + OFFSET,
  tasks: 24000 + OFFSET,
  firestoreWebsocket: 25000 + OFFSET,
};

export const PART_NAMES = {
  hosting: 'Hosting',
  firestore: 'Firestore',
  auth: 'Auth',
  functions: 'Functions',
  translation: 'Translation server',
};

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/**
 * Makes sure that the parts' ports are free.
 * @throws {PlainError} names the first port in use and its part
 */
export async function demandFreePorts(parts) {
  for (const part of parts) {
    if (await isFree(PORTS[part])) continue;
    throw new PlainError(
      `Port ${PORTS[part]} (${PART_NAMES[part]}) is in use: stop what uses it, ` +
        'or shift all ports with FRIENDS_PORT_OFFSET=100.',
    );
  }
}
