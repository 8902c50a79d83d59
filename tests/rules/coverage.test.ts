import { beforeAll, expect, test } from 'vitest';
import { SCENARIOS } from './cases/all.ts';
import { RULES } from './support/prepare.ts';
import { conditionsOfAllow, oneSided, unevaluated } from './support/coverage.ts';
import type { CoverageReport } from './support/coverage.ts';
import { inParallel } from './support/parallel.ts';
import { COVERED } from './support/player.ts';

let coverage: CoverageReport;

beforeAll(async () => {
  await inParallel(Object.values(SCENARIOS).flat(), COVERED.complaintsAbout);
  coverage = (await (await COVERED.emulator()).coverage()) as CoverageReport;
}, 240_000);

test('every expression of the rules is evaluated', () => {
  expect(unevaluated(RULES, coverage)).toEqual([]);
});

test('every `allow` is seen to allow and to refuse', () => {
  const conditional = RULES.match(/\ballow [a-z, ]+: if (?!true;)/gu) ?? [];
  expect(conditionsOfAllow(RULES, coverage)).toHaveLength(conditional.length);
  expect(oneSided(RULES, coverage)).toEqual([]);
});
