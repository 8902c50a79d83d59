import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Timestamp } from 'firebase-admin/firestore';
import { DEAD_AFTER_MS } from './lease.ts';
import type { Lease, LeaseState } from './lease.ts';

/** What comes in a burst is waited for, so that one run does for all of it. */
const GATHER_MS = 150;
/** Longer where they keep coming: nobody waits, and who is alone was served long ago. */
const GATHER_AGAIN_MS = 500;
const PAUSE_MS = 300;
/** For how long one holder runs for others; then it is the next one's turn. */
const TURN_MS = 20_000;
/** Shorter than a trigger may take, so that what gives up is delivered again. */
const PATIENCE_MS = 90_000;

/** The process's own time, for pauses and patience. */
export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}
const REAL: Clock = { now: Date.now, pause: delay };

/** A piece of work that sets things from what documents say. */
export interface Work {
  readonly lease: Lease;
  readonly run: () => Promise<void>;
}

/** By Firestore's clock: nothing here depends on those of the processes. */
const isFree = ({ begun, isLeft, lookedAt }: LeaseState): boolean =>
  begun === undefined || isLeft || lookedAt.toMillis() - begun.toMillis() > DEAD_AFTER_MS;

const isDone = (done: Timestamp | undefined, asked: Timestamp): boolean =>
  done !== undefined && done.valueOf() >= asked.valueOf();

/** What fails is left to whoever asks next, or to the clock. */
async function leave(lease: Lease, holder: string): Promise<void> {
  for (;;) {
    const state = await lease.look();
    if (state.holder !== holder) return;
    if ((await lease.change(state.version, { to: 'left' })) !== undefined) return;
  }
}

/**
 * Runs, and once more as long as somebody has asked meanwhile: letting go fails where the lease is
 * not as it was when the run began, so that no asking goes unseen.
 * @returns whether it was one's own to the end; else others, who took it for dead, may have seen
 *   less than was written here, and it has to be asked for again
 */
async function hold({ lease, run }: Work, holder: string, taken: Timestamp, clock: Clock) {
  const turn = clock.now() + TURN_MS;
  let begun = taken;
  await clock.pause(GATHER_MS);
  for (;;) {
    try {
      await run();
    } catch (error) {
      // Where that fails as well, the lease counts as dead in a while.
      await leave(lease, holder).catch(() => undefined);
      throw error;
    }
    if ((await lease.change(begun, { to: 'free', done: begun })) !== undefined) return true;
    const asked = await lease.look();
    if (asked.holder !== holder) return false;
    if (clock.now() > turn) {
      return (await lease.change(asked.version, { to: 'left', done: begun })) !== undefined;
    }
    await clock.pause(GATHER_AGAIN_MS);
    const next = await lease.change(asked.version, { to: 'held', holder, done: begun });
    if (next === undefined) return false;
    begun = next;
  }
}

interface Asking {
  /**
   * When that was written which the work is to see, by Firestore's clock; without it, the time of
   * asking.
   */
  readonly since?: Timestamp | undefined;
  /** Whether to come back only when it is done. */
  readonly waits: boolean;
  readonly clock?: Clock;
}

async function ask(work: Work, { since, waits, clock = REAL }: Asking): Promise<void> {
  const { lease } = work;
  if (since !== undefined && isDone(lease.known(), since)) return;
  const deadline = clock.now() + PATIENCE_MS;
  const holder = randomUUID();
  let asked = since;
  while (clock.now() < deadline) {
    const state = await lease.look();
    asked ??= state.lookedAt;
    if (isDone(state.done, asked)) return;
    if (state.holder === holder && state.version !== undefined) {
      // The answer to one's own change was lost on the way: it was made all the same.
      if (await hold(work, holder, state.version, clock)) return;
      asked = undefined;
    } else if (isFree(state)) {
      const taken = await lease.change(state.version, { to: 'held', holder });
      if (taken === undefined) continue;
      if (await hold(work, holder, taken, clock)) return;
      asked = undefined;
    } else if (waits) {
      await clock.pause(PAUSE_MS * (0.5 + Math.random()));
    } else if (state.isAsked || (await lease.change(state.version, { to: 'asked' }))) {
      return;
    }
  }
  throw new Error('held for too long');
}

/**
 * Does a piece of work once for all who ask for it at the same time: returns when a run has ended
 * that began after this was asked. So two hundred changes at once are looked at a few times, one
 * after the other, and nobody waits in the queue of a contended transaction. Two runs side by side,
 * after one was taken for dead, must do no harm.
 * @param since see `Asking`
 * @throws what the work throws; an error where others hold it for too long
 */
export const together = (work: Work, since?: Timestamp): Promise<void> =>
  ask(work, { since, waits: true });

/**
 * The same for who need not wait: where somebody is at it already, they are told to look once more
 * when they have ended, and this returns at once. Where they die, the clock has it done.
 * @throws what the work throws; it is then done by whoever asks next, or by the clock
 */
export const handOver = (work: Work, since?: Timestamp, clock?: Clock): Promise<void> =>
  ask(work, { since, waits: false, ...(clock && { clock }) });
