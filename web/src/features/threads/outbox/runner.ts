import { currentSession } from '../../../firebase/session.ts';
import { notifyOutbox, onOutboxChange } from './changes.ts';
import { afterTry, awakened, nextStep, outdated } from './plan.ts';
import type { OutboxEntry } from './plan.ts';
import { send } from './send.ts';
import { outboxStore } from './store.ts';

const LOCK = 'friends.outbox';

/** One tab sends at a time. Without Web Locks the entries' own ids still prevent doubles. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (navigator.locks === undefined) await work();
  else await navigator.locks.request(LOCK, work);
}

async function ownEntries(): Promise<OutboxEntry[]> {
  const { uid } = currentSession();
  const entries = await (await outboxStore()).all();
  return entries.filter((entry) => entry.uid === uid);
}

/** Sends what is due, one after the other; returns when to look again, or undefined. */
async function drain(): Promise<number | undefined> {
  const store = await outboxStore();
  for (;;) {
    const entries = await ownEntries();
    const done = outdated(entries, Date.now());
    if (done.length > 0) await store.remove(done.map(({ id }) => id));
    const step = nextStep(entries, Date.now());
    if (step?.kind !== 'send') return step?.until;
    const outcome = await send(step.entry);
    await store.put([afterTry(step.entry, outcome, Date.now(), Math.random())]);
    notifyOutbox();
  }
}

let running = false;
let again = false;
let timer: ReturnType<typeof setTimeout> | undefined;

async function run(): Promise<void> {
  if (running) {
    again = true;
    return;
  }
  running = true;
  clearTimeout(timer);
  let until: number | undefined;
  try {
    do {
      again = false;
      await alone(async () => {
        until = await drain();
      });
    } while (again);
  } finally {
    running = false;
  }
  if (until !== undefined) timer = setTimeout(() => void run(), Math.max(0, until - Date.now()));
}

async function wake(): Promise<void> {
  const waiting = awakened(await ownEntries());
  if (waiting.length > 0) await (await outboxStore()).put(waiting);
  await run();
}

let started = false;

/**
 * Sends what members write, now and whenever the connection comes back, until the page is closed.
 * Called once a member is known; calling it again changes nothing.
 */
export function startOutbox(): void {
  if (started) return;
  started = true;
  addEventListener('online', () => void wake());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void run();
  });
  onOutboxChange(() => void run());
  void run();
}
