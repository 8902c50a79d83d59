import { describe, expect, test } from 'vitest';
import { COVERED } from './player.ts';
import type { Scenario } from './scenario.ts';

/** Declares the tests of a table: each scenario is allowed, each of its refusals refused. */
export function checkScenarios(
  match: string,
  scenarios: readonly Scenario[],
  player = COVERED,
): void {
  describe(match, () => {
    for (const scenario of scenarios) {
      const count = Object.keys(scenario.refusals).length;
      test(`${scenario.name} (and not in ${count} other ways)`, async () => {
        expect(await player.complaintsAbout(scenario)).toEqual([]);
      });
    }
  });
}
