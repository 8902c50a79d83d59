import { PROJECT } from './environment.mjs';
import { PORTS } from './ports.mjs';

const EVERY_MS = 5000;
const SCHEDULED = ['retryJobs', 'matchSearches'].map((name) => `asia-northeast1-${name}-0`);

async function tick(name) {
  const path = `/functions/projects/${PROJECT}/triggers/${name}`;
  try {
    const response = await fetch(`http://127.0.0.1:${PORTS.functions}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(EVERY_MS * 12),
    });
    await response.arrayBuffer();
  } catch {
    // The suite is stopping, or the function is busy: the next tick comes soon.
  }
}

/**
 * Calls the scheduled functions every five seconds, because emulated schedules never fire.
 * A function is not called again while its last call is running.
 * @returns a function that stops it
 */
export function startTicker() {
  const busy = new Set();
  const timer = setInterval(() => {
    for (const name of SCHEDULED.filter((scheduled) => !busy.has(scheduled))) {
      busy.add(name);
      void tick(name).finally(() => busy.delete(name));
    }
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
