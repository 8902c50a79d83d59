import { currentSession } from '../../../firebase/session.ts';
import { afterTry, pauseAfter, unsent, withWish } from './plan.ts';
import type { Wish } from './plan.ts';
import { sendWish } from './send.ts';
import { changeWishes, currentWishes, dropWish, onWishes } from './store.ts';

/** By then the page has heard from the servers what it has told them. */
const HEARD_AFTER_MS = 8_000;

let running = false;
let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

async function sendAll(): Promise<boolean> {
  for (;;) {
    const [wish] = unsent(currentWishes(), currentSession().uid);
    if (wish === undefined) return true;
    const outcome = await sendWish(wish);
    if (outcome === 'later') return false;
    changeWishes((before) => afterTry(before, wish, outcome));
    if (outcome === 'done') setTimeout(() => dropWish(wish), HEARD_AFTER_MS);
  }
}

async function run(): Promise<void> {
  if (running) return;
  running = true;
  clearTimeout(timer);
  let isDone: boolean;
  try {
    isDone = await sendAll();
  } finally {
    running = false;
  }
  tries = isDone ? 0 : tries + 1;
  if (!isDone) timer = setTimeout(() => void run(), pauseAfter(tries));
}

function wake(): void {
  tries = 0;
  void run();
}

let started = false;

/**
 * Sends what members say about events, now and whenever the connection comes back, until the page
 * is closed. Calling it again changes nothing.
 */
export function startWishes(): void {
  if (started) return;
  started = true;
  changeWishes((before) => before.filter(({ sent }) => sent !== true));
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake();
  });
  onWishes(() => {
    if (unsent(currentWishes(), currentSession().uid).length > 0) void run();
  });
  void run();
}

/** From now on it is sent, once, whatever happens to page and connection. */
export function makeWish(wish: Omit<Wish, 'at'>): void {
  changeWishes((before) => withWish(before, { ...wish, at: Date.now() }));
  startWishes();
}
