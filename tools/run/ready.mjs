import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { PART_NAMES, PORTS } from './ports.mjs';
import { PlainError, say, secondsSince } from './say.mjs';

const DEADLINE_MS = 180_000;
const PAUSE_MS = 100;
const PATHS = { translation: '/stats', functions: '/backends', hosting: '/app.html' };

async function answers(part) {
  const url = `http://127.0.0.1:${PORTS[part]}${PATHS[part] ?? '/'}`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Waits until `condition` holds.
 * @param hasFailed tells that the process has ended, so that waiting is in vain
 * @throws {PlainError} when it does not in time
 */
async function waitUntil(name, condition, hasFailed) {
  const deadline = Date.now() + DEADLINE_MS;
  while (!(await condition())) {
    if (hasFailed()) throw new PlainError(`${name} did not start.`);
    if (Date.now() > deadline) throw new PlainError(`${name} is not ready in time.`);
    await delay(PAUSE_MS);
  }
}

/** Waits until a part answers, and says so in one line. @throws {PlainError} */
export async function waitUntilReady(part, hasFailed) {
  const start = performance.now();
  const name = PART_NAMES[part];
  await waitUntil(name, () => answers(part), hasFailed);
  say(`  ${name.padEnd(18)} ready on port ${PORTS[part]} (${secondsSince(start)})`);
}

/**
 * Waits until the emulators say that all is ready: the functions listen before their triggers are
 * registered, and writes until then would go unseen.
 * @throws {PlainError}
 */
export async function waitUntilAllReady(logPath, hasFailed) {
  const isSaid = () => readFileSync(logPath, 'utf8').includes('All emulators ready');
  await waitUntil('The suite', isSaid, hasFailed);
}

/**
 * Makes sure that the functions were loaded: the emulators are "ready" with broken ones too.
 * @throws {PlainError}
 */
export async function demandFunctions() {
  const response = await fetch(`http://127.0.0.1:${PORTS.functions}/backends`);
  const { backends } = await response.json();
  if (backends.some(({ functionTriggers }) => functionTriggers.length > 0)) return;
  throw new PlainError('The functions could not be loaded.');
}
