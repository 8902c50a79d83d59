import { PROJECT } from './environment.mjs';
import { PORTS } from './ports.mjs';

const EVERY_MS = 5000;
const SCHEDULED = ['retryJobs', 'matchSearches'];
/** What somebody who tries the app out can wait for. Each takes a process of its own. */
const SELDOM_MS = 60_000;
const SELDOM = [
  'tendEvents',
  'tendTrainings',
  'expirePosts',
  'widenUnanswered',
  'finishDeletions',
  'tendCases',
];

async function tick(name) {
  const path = `/functions/projects/${PROJECT}/triggers/asia-northeast1-${name}-0`;
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

/**
 * Calls the other scheduled functions as well, one after the other, a minute after each round. Only
 * where people try the app out: tests decide by themselves when they run.
 * @returns a function that stops it
 */
export function startSeldomTicker() {
  let timer;
  const round = async () => {
    for (const name of SELDOM) await tick(name);
    timer?.refresh();
  };
  timer = setTimeout(() => void round(), SELDOM_MS).unref();
  return () => {
    clearTimeout(timer);
    timer = undefined;
  };
}
