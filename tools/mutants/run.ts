// Breaks firestore.rules in every way that mutate.ts knows, one at a time, and demands that the
// tables of tests/rules tell each broken version from the right one.
import { SCENARIOS } from '../../tests/rules/cases/all.ts';
import { inParallel } from '../../tests/rules/support/parallel.ts';
import { RULES, prepare } from '../../tests/rules/support/prepare.ts';
import { complaint, play, stages } from '../../tests/rules/support/scenario.ts';
import type { Scenario, Stage } from '../../tests/rules/support/scenario.ts';
import type { Emulator } from '../../tests/rules/support/emulator.ts';
import { mutate } from './mutate.ts';
import type { Mutant } from './mutate.ts';

const WORKERS = 6;
const AT_ONCE = 6;

/** The tables, what told a mutant last before what did not: neighbours are told by the same. */
const tables = new Map(Object.entries(SCENARIOS).map(([match, table]) => [match, [...table]]));

function toTheFront(table: Scenario[], scenario: Scenario): void {
  table.splice(table.indexOf(scenario), 1);
  table.unshift(scenario);
}

/** A stage in pieces of some cases each, so that playing can stop after the first complaint. */
function pieces({ docs, refused, allowed }: Stage): Stage[] {
  const starts = Array.from({ length: Math.ceil(refused.length / AT_ONCE) }, (_, i) => i * AT_ONCE);
  const some = starts.map((start) => ({
    docs: {},
    refused: refused.slice(start, start + AT_ONCE),
  }));
  return [{ docs, refused: [] }, ...some, { docs: {}, refused: [], ...(allowed && { allowed }) }];
}

async function complaintOf(firestore: Emulator, scenario: Scenario): Promise<string | undefined> {
  for (const piece of stages(scenario).flatMap(pieces)) {
    const [wrong] = await play(firestore, piece);
    if (wrong) return complaint(wrong);
  }
  return undefined;
}

/** The first complaint of the tables about the rules in force, or undefined. */
async function firstComplaint(
  firestore: Emulator,
  matches: readonly string[],
): Promise<string | undefined> {
  for (const table of matches.map((match) => tables.get(match) ?? [])) {
    for (const scenario of [...table]) {
      const found = await complaintOf(firestore, scenario);
      if (found === undefined) continue;
      toTheFront(table, scenario);
      return found;
    }
  }
  return undefined;
}

const casesOf = (match: string) =>
  (SCENARIOS[match] ?? []).reduce((sum, { refusals }) => sum + Object.keys(refusals).length + 1, 0);

/** All matches: those that can tell first, the quickest of them before the others. */
function inOrder(mutant: Mutant): string[] {
  const tellers = [...mutant.matches].sort((a, b) => casesOf(a) - casesOf(b));
  return [...tellers, ...Object.keys(SCENARIOS).filter((match) => !tellers.includes(match))];
}

async function demandRightRules(): Promise<void> {
  const firestore = await prepare('demo-mutant-none');
  const wrong = await inParallel(Object.keys(SCENARIOS), (match) =>
    firstComplaint(firestore, [match]),
  );
  const complaints = wrong.filter((one) => one !== undefined);
  if (complaints.length > 0) throw new Error(`the rules are wrong as they are: ${complaints[0]}`);
}

/** The mutants that no table tells from the right rules. */
async function survivors(mutants: readonly Mutant[]): Promise<Mutant[]> {
  const left = [...mutants];
  const surviving: Mutant[] = [];
  const worker = async (_: unknown, index: number) => {
    const firestore = await prepare(`demo-mutant-${index}`);
    for (let mutant = left.shift(); mutant; mutant = left.shift()) {
      await firestore.install(mutant.rules);
      if (!(await firstComplaint(firestore, inOrder(mutant)))) surviving.push(mutant);
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
