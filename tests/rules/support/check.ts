import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLACES } from '../cases/documents.ts';
import { emulator } from './emulator.ts';
import type { Emulator } from './emulator.ts';
import { inParallel } from './parallel.ts';
import { complaint, play, stages } from './scenario.ts';
import type { Scenario } from './scenario.ts';

/** The rules under test. */
export const RULES = readFileSync(
  fileURLToPath(new URL('../../../firestore.rules', import.meta.url)),
  'utf8',
);

/** An empty project with the rules in force and the municipalities that all worlds share. */
export async function prepare(project: string): Promise<Emulator> {
  const firestore = emulator(project);
  await firestore.install(RULES);
  await firestore.clear();
  await firestore.seed(PLACES);
  return firestore;
}

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
