import { setTimeout as delay } from 'node:timers/promises';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { isConflict } from '../conflict.ts';

/** A run that has not ended after so long has died with its process. */
const DEAD_AFTER_MS = 60_000;
/** What comes in a burst is waited for, so that one run does for all of it. */
const GATHER_MS = 150;
const PAUSE_MS = 300;
/** Shorter than a trigger may take, so that what gives up is delivered again. */
const PATIENCE_MS = 90_000;
const KEPT_MS = 86_400_000;

/** Leases that nobody asks for any more go by themselves. */
const expireAt = () => Timestamp.fromMillis(Date.now() + KEPT_MS);

/** Both by Firestore's clock: nothing here depends on those of the processes. */
const isFree = (lease: DocumentSnapshot): boolean =>
  lease.updateTime === undefined ||
  lease.get('held') !== true ||
  lease.readTime.toMillis() - lease.updateTime.toMillis() > DEAD_AFTER_MS;

/** @returns when it was taken; undefined where somebody else was faster */
async function take(lease: DocumentSnapshot): Promise<Timestamp | undefined> {
  const { ref, updateTime: lastUpdateTime } = lease;
  try {
    const { writeTime } =
      lastUpdateTime === undefined
        ? await ref.create({ held: true })
        : await ref.update({ held: true, mark: FieldValue.increment(1) }, { lastUpdateTime });
    return writeTime;
  } catch (error) {
    if (isConflict(error)) return undefined;
    throw error;
  }
}

/**
 * Does a piece of work that sets things from what documents say, once for all who ask for it at
 * the same time: returns when a run has ended that began after this was asked. So two hundred
 * changes at once are looked at a few times, one after the other, and nobody waits in the queue
 * of a contended transaction. Two runs side by side, after one was taken for dead, must do no
 * harm.
 * @param name of the work: a document of `leases`
 * @param since when that was written which the work is to see, by Firestore's clock; without it,
 *   the time of asking
 * @throws what the work throws; an error where others hold it for too long, or have taken it over:
 *   then what was written may be older than what they wrote, and has to be looked at again
 */
export async function together(
  db: Firestore,
  name: string,
  work: () => Promise<void>,
  since?: Timestamp,
): Promise<void> {
  const ref = db.doc(`leases/${name}`);
  const deadline = Date.now() + PATIENCE_MS;
  let asked = since;
  while (Date.now() < deadline) {
    const lease = await ref.get();
    asked ??= lease.readTime;
    const done = lease.get('done') as Timestamp | undefined;
    if (done !== undefined && done.valueOf() >= asked.valueOf()) return;
    const begun = isFree(lease) ? await take(lease) : undefined;
    if (begun === undefined) {
      await delay(PAUSE_MS * (0.5 + Math.random()));
      continue;
    }
    await delay(GATHER_MS);
    try {
      await work();
    } catch (error) {
      // Where others have taken it over, it is theirs to give back.
      await ref.update({ held: false }, { lastUpdateTime: begun }).catch(() => undefined);
      throw error;
    }
    const ended = { held: false, done: begun, expireAt: expireAt() };
    return void (await ref.update(ended, { lastUpdateTime: begun }));
  }
  throw new Error(`${name} is held for too long`);
}
