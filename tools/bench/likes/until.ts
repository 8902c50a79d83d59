import { setTimeout as delay } from 'node:timers/promises';
import { countRuns } from '../publish/count-runs.ts';

const PATIENCE_MS = 1_800_000;
/** The emulator hands out one event after another: between two of them nothing runs. */
const QUIET_MS = 3000;

/** Waits until something is so. @throws when it is not within half an hour */
export async function until(what: string, look: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await look())) {
    if (Date.now() > deadline) throw new Error(`not within ${PATIENCE_MS} ms: ${what}`);
    await delay(100);
  }
}

/** Waits until no function runs, and none begins for a while. @param log the emulator's */
export async function untilQuiet(log: string): Promise<void> {
  let last = { begun: NaN, at: Date.now() };
  await until('quiet', () => {
    const { begun, finished } = countRuns(log);
    if (begun !== finished || begun !== last.begun) last = { begun, at: Date.now() };
    return Date.now() - last.at > QUIET_MS;
  });
}
