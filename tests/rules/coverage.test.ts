import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCENARIOS } from './cases/all.ts';
import { RULES, prepare } from './support/prepare.ts';
import { conditionsOfAllow, oneSided, unevaluated } from './support/coverage.ts';
import type { CoverageReport } from './support/coverage.ts';
import type { Emulator } from './support/emulator.ts';
import { inParallel } from './support/parallel.ts';
import { play, stages } from './support/scenario.ts';

let firestore: Emulator;
let coverage: CoverageReport;

beforeAll(async () => {
  firestore = await prepare('demo-coverage');
  await inParallel(Object.values(SCENARIOS).flat(), async (scenario) => {
    for (const stage of stages(scenario)) await play(firestore, stage);
  });
  coverage = (await firestore.coverage()) as CoverageReport;
}, 240_000);
afterAll(() => firestore.clear());

test('every expression of the rules is evaluated', () => {
  expect(unevaluated(RULES, coverage)).toEqual([]);
});

test('every `allow` is seen to allow and to refuse', () => {
  const conditional = RULES.match(/\ballow [a-z, ]+: if (?!true;)/gu) ?? [];
  expect(conditionsOfAllow(RULES, coverage)).toHaveLength(conditional.length);
  expect(oneSided(RULES, coverage)).toEqual([]);
});
