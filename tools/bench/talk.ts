// How soon a message is seen by the other, in their language, and what it costs; then twenty pairs
// writing at once while one run of a function in ten breaks off.
//
// The first part goes through the emulator's own trigger, one message after another, functions
// warm; the other's phone is a listener on the newest thirty messages. Reads are counted where the
// function's body runs in this process, in a database without triggers.
import { setTimeout as delay } from 'node:timers/promises';
import { FieldValue } from 'firebase-admin/firestore';
import type { Firestore } from 'firebase-admin/firestore';
import { deliverMessage } from '../../functions/src/thread/deliver-message.ts';
import { newWorld } from '../../tests/faults/support/world.ts';
import { context } from '../../tests/functions/support/suite.ts';
import { demandEmulators } from '../seed/guard.ts';
import { countWrites } from './publish/count-writes.ts';
import { countReads } from './talk/count-reads.ts';
import { openings } from './talk/opening.ts';
import { newThread, writePeople } from './talk/people.ts';
import { storm } from './talk/storm.ts';

const WARM_UP = 5;
const MESSAGES = 60;
const COUNTED = 20;
const PATIENCE_MS = 90_000;
const AIMS = { wrong: 0, inboxReads: 40, threadReads: 60, threadMs: 1000 };

demandEmulators(process.env);
const { db } = context;
const THREAD = newThread(0);

const quantile = (numbers: readonly number[], part: number): number =>
  Math.round([...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * part) - 1] ?? NaN);

const idOf = (number: number): string => `talk${String(number).padStart(16, '0')}`;

const write = (to: Firestore, number: number) =>
  to.doc(`threads/${THREAD}/messages/${idOf(number)}`).set({
    from: number % 2 === 0 ? 'inquirer' : 'author',
    text: number % 2 === 0 ? `Oi, tudo bem? ${number}` : `こんにちは、元気ですか。${number}`,
    createdAt: FieldValue.serverTimestamp(),
  });

interface Seen {
  /** Milliseconds from before the write. */
  readonly message: number;
  readonly translation: number;
}

/** Until the other's listener has a message, and until it has its translation. */
async function timeUntilSeen(number: number): Promise<Seen> {
  const newest = db.collection(`threads/${THREAD}/messages`).orderBy('createdAt', 'desc').limit(30);
  let start = 0;
  let message: number | undefined;
  let ready = () => {};
  const listening = new Promise<void>((resolve) => (ready = resolve));
  let stop = () => {};
  const seen = new Promise<Seen>((resolve, reject) => {
    stop = newest.onSnapshot(({ docs }) => {
      ready();
      const found = docs.find(({ id }) => id === idOf(number));
      if (found === undefined) return;
      const now = performance.now() - start;
      message ??= now;
      if (found.get('translation') === 'done') resolve({ message, translation: now });
    }, reject);
  });
  await listening;
  start = performance.now();
  await write(db, number);
  const late = delay(PATIENCE_MS, undefined, { ref: false }).then(() => {
    throw new Error(`message ${number} is not translated`);
  });
  const times = await Promise.race([seen, late]);
  stop();
  return times;
}

async function throughTheTrigger() {
  await writePeople(db, 1);
  const writes = await countWrites(db);
  for (let number = 0; number < WARM_UP; number += 1) await timeUntilSeen(number);
  await delay(3000);
  const before = writes.count();
  const times: Seen[] = [];
  for (let number = 0; number < MESSAGES; number += 1) {
    times.push(await timeUntilSeen(WARM_UP + number));
  }
  await delay(3000);
  const written = writes.count() - before;
  writes.stop();
  return { times, writesPerMessage: Number((written / MESSAGES).toFixed(2)) };
}

async function readsPerMessage(): Promise<number> {
  const world = newWorld();
  await writePeople(world.db, 1);
  const reads = countReads(world.db);
  let counted = 0;
  for (let number = 0; number < COUNTED; number += 1) {
    await write(world.db, number);
    const before = reads();
    await deliverMessage(world.context, THREAD, idOf(number));
    counted += reads() - before;
  }
  return counted / COUNTED;
}

const { times, writesPerMessage } = await throughTheTrigger();
const reads = await readsPerMessage();
const stormy = await storm(newWorld().context);
const { inbox, thread } = await openings(db);
const figures = {
  bench: 'talk',
  messages: MESSAGES,
  seenMedianMs: quantile(
    times.map(({ message }) => message),
    0.5,
  ),
  seenP95Ms: quantile(
    times.map(({ message }) => message),
    0.95,
  ),
  translatedMedianMs: quantile(
    times.map(({ translation }) => translation),
    0.5,
  ),
  translatedP95Ms: quantile(
    times.map(({ translation }) => translation),
    0.95,
  ),
  writesPerMessage,
  readsPerMessage: reads,
  storm: { ...stormy, wrong: stormy.wrong.length },
  inbox,
  thread,
  aims: AIMS,
};
console.log(
  `seen after ${figures.seenMedianMs} ms, in their language after ${figures.translatedMedianMs} ms`,
);
console.log(`${reads} reads and ${writesPerMessage} writes a message`);
console.log(
  `${stormy.messages} messages of pairs writing at once: ${stormy.runs} runs in ${stormy.seconds} s`,
);
for (const line of stormy.wrong) console.log(line);
console.log(`an inbox of ${inbox.threads} opens with ${inbox.mostReads} reads`);
console.log(
  `a conversation of ${thread.messages} opens with ${thread.mostReads} reads in ${thread.medianMs} ms`,
);
const isMissed =
  stormy.wrong.length > AIMS.wrong ||
  inbox.mostReads > AIMS.inboxReads ||
  thread.mostReads > AIMS.threadReads ||
  thread.medianMs > AIMS.threadMs;
if (isMissed && process.argv.includes('--check')) process.exitCode = 1;
console.log(JSON.stringify(figures));
