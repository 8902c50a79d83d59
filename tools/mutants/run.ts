// Breaks firestore.rules in every way that mutate.ts knows, one at a time, and demands that the
// tables of tests/rules tell each broken version from the right one.
import { SCENARIOS } from '../../tests/rules/cases/all.ts';
import { inParallel } from '../../tests/rules/support/parallel.ts';
import { RULES, prepare } from '../../tests/rules/support/prepare.ts';
import { complaint, play } from '../../tests/rules/support/scenario.ts';
import type { Emulator } from '../../tests/rules/support/emulator.ts';
import { mutate } from './mutate.ts';
import type { Mutant } from './mutate.ts';
import { likeliestFirst, trialsOf } from './trials.ts';
import type { Trial } from './trials.ts';

const WORKERS = 6;

const trials = trialsOf(SCENARIOS);

async function isTold(firestore: Emulator, order: readonly Trial[]): Promise<boolean> {
  for (const trial of order) {
    const wrong = await play(firestore, trial.stage());
    if (wrong.length > 0) return true;
  }
  return false;
}

async function demandRightRules(): Promise<void> {
  const firestore = await prepare('demo-mutant-none');
  const wrong = await inParallel(trials, (trial) => play(firestore, trial.stage()));
  const [first] = wrong.flat();
  if (first) throw new Error(`the rules are wrong as they are: ${complaint(first)}`);
}

/** The mutants that no table tells from the right rules. */
async function survivors(mutants: readonly Mutant[]): Promise<Mutant[]> {
  const left = [...mutants];
  const surviving: Mutant[] = [];
  const worker = async (_: unknown, index: number) => {
    const firestore = await prepare(`demo-mutant-${index}`);
    for (let mutant = left.shift(); mutant; mutant = left.shift()) {
      await firestore.install(mutant.rules);
      if (!(await isTold(firestore, likeliestFirst(trials, mutant)))) surviving.push(mutant);
    }
    await firestore.clear();
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  return surviving;
}

const started = performance.now();
await demandRightRules();
const mutants = mutate(RULES);
const surviving = await survivors(mutants);
for (const { line, change } of surviving) {
  process.stdout.write(`not caught: firestore.rules:${line}: ${change}\n`);
}
const seconds = Math.round((performance.now() - started) / 1000);
const caught = mutants.length - surviving.length;
process.stdout.write(`${caught} of ${mutants.length} mutants caught in ${seconds} s\n`);
process.exitCode = surviving.length === 0 ? 0 : 1;
