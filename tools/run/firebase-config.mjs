import { readFileSync, writeFileSync } from 'node:fs';
import { OFFSET, PORTS, SIDE_PORTS } from './ports.mjs';

const STANDARD = 'firebase.json';

/**
 * The configuration firebase-tools is started with. It must lie in the project's folder, because
 * firebase-tools resolves paths from it and refuses those that lead out of its folder.
 * @returns its path
 */
export function firebaseConfig() {
  if (OFFSET === 0) return STANDARD;
  const config = JSON.parse(readFileSync(STANDARD, 'utf8'));
  const { hosting, firestore, auth, functions } = PORTS;
  const { hub, logging, eventarc, tasks, firestoreWebsocket: websocketPort } = SIDE_PORTS;
  const ports = { hosting, auth, functions, hub, logging, eventarc, tasks };
  const shifted = Object.fromEntries(
    Object.entries(ports).map(([part, port]) => [part, { host: '127.0.0.1', port }]),
  );
  config.emulators = {
    ...config.emulators,
    ...shifted,
    firestore: { host: '127.0.0.1', port: firestore, websocketPort },
  };
  const path = `firebase.shifted-${OFFSET}.json`;
  writeFileSync(path, `${JSON.stringify(config, null, 2)}\n`);
  return path;
}
