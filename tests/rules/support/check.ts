import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Emulator } from './emulator.ts';
import { inParallel } from './parallel.ts';
import { prepare } from './prepare.ts';
import { complaint, play, stages } from './scenario.ts';
import type { Scenario } from './scenario.ts';

/** Declares the tests of a table: each scenario is allowed, each of its refusals refused. */
export function checkScenarios(match: string, scenarios: readonly Scenario[]): void {
  let firestore: Emulator;
  beforeAll(async () => {
    firestore = await prepare('demo-rules');
  });
  afterAll(() => firestore.clear());
  describe(match, () => {
    for (const scenario of scenarios) {
      const count = Object.keys(scenario.refusals).length;
      test(`${scenario.name} (and not in ${count} other ways)`, async () => {
        const wrong = await inParallel(stages(scenario), (stage) => play(firestore, stage));
        expect(wrong.flat().map(complaint)).toEqual([]);
      });
    }
  });
}
