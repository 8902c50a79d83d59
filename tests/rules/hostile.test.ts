import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCENARIOS } from './cases/all.ts';
import { prepare } from './support/prepare.ts';
import type { Emulator } from './support/emulator.ts';
import { hostileTwins } from './support/hostility.ts';
import { inParallel } from './support/parallel.ts';
import { complaint, play, stages } from './support/scenario.ts';

const AT_LEAST = 2000;
const DEADLINE_MS = 600_000;

let firestore: Emulator;
beforeAll(async () => {
  firestore = await prepare('demo-hostile');
});
afterAll(() => firestore.clear());

test(
  'thousands of hostile requests are refused, their twins allowed',
  async () => {
    const all = hostileTwins(Object.values(SCENARIOS).flat());
    const complaints: string[] = [];
    let [refused, allowed] = [0, 0];
    await inParallel(all, async (scenario) => {
      for (const stage of stages(scenario)) {
        const wrong = await play(firestore, stage);
        complaints.push(...wrong.map(complaint));
        refused += stage.refused.length;
        allowed += stage.allowed ? 1 : 0;
      }
    });
    expect(complaints).toEqual([]);
    process.stdout.write(`${refused} hostile requests refused, ${allowed} twins allowed\n`);
    expect(refused).toBeGreaterThanOrEqual(AT_LEAST);
  },
  DEADLINE_MS,
);
