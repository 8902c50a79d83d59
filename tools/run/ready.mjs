import { setTimeout as delay } from 'node:timers/promises';
import { PART_NAMES, PORTS } from './ports.mjs';
import { PlainError, say, secondsSince } from './say.mjs';

const DEADLINE_MS = 120_000;
const PAUSE_MS = 100;
const PATHS = { translation: '/stats', functions: '/backends', hosting: '/app.html' };

async function ask(part) {
  const url = `http://127.0.0.1:${PORTS[part]}${PATHS[part] ?? '/'}`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** The functions listen before they are loaded: ready is when they can be listed. */
function isReady(part, answer) {
  if (answer === undefined) return false;
  if (part !== 'functions') return true;
  return JSON.parse(answer).backends.some(({ functionTriggers }) => functionTriggers.length > 0);
}

/**
 * Waits until a part answers, and says so in one line.
 * @param hasFailed tells that its process has ended, so that waiting is in vain
 * @throws {PlainError} when it does not within two minutes
 */
export async function waitUntilReady(part, hasFailed) {
  const start = performance.now();
  const deadline = Date.now() + DEADLINE_MS;
  while (!isReady(part, await ask(part))) {
    if (hasFailed()) throw new PlainError(`${PART_NAMES[part]} did not start.`);
    if (Date.now() > deadline) throw new PlainError(`${PART_NAMES[part]} is not ready in time.`);
    await delay(PAUSE_MS);
  }
  say(`  ${PART_NAMES[part].padEnd(18)} ready on port ${PORTS[part]} (${secondsSince(start)})`);
}
