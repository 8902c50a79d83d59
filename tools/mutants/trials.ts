import { newWorld, settingOf, stageApart, stages } from '../../tests/rules/support/scenario.ts';
import type { Change, Scenario, Setting, Stage } from '../../tests/rules/support/scenario.ts';
import type { Mutant } from './mutate.ts';

/** One case of the tables, to be played in a world of its own as often as wanted. */
export interface Trial {
  readonly match: string;
  readonly stage: () => Stage;
  /** What it is about: words of its name and of the fields in which it differs from its twin, or all its own. */
  readonly words: ReadonlySet<string>;
}

/** The words of a text, those of names in camel case too, without their plural. */
const wordsOf = (text: string): string[] =>
  (text.match(/[A-Z]?[a-z]{2,}/gu) ?? []).map((word) => word.toLowerCase().replace(/s$/u, ''));

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  const entries = Object.entries(value);
  if (value instanceof Date || entries.length === 0) return [[path, JSON.stringify(value)]];
  return entries.flatMap(([field, below]) => leaves(below, `${path} ${field}`));
}

/** The names of whatever is different in two settings of one world. */
function differences(one: Setting, other: Setting): string {
  const [a, b] = [new Map(leaves(one, '')), new Map(leaves(other, ''))];
  const paths = [...new Set([...a.keys(), ...b.keys()])];
  return paths.filter((path) => a.get(path) !== b.get(path)).join(' ');
}

function refusal(match: string, scenario: Scenario, why: string, change: Change): Trial {
  const world = newWorld();
  const [allowed, refused] = [settingOf(scenario, world), settingOf(scenario, world)];
  change(refused, world);
  return {
    match,
    stage: () => stageApart(scenario, why, change),
    words: new Set(wordsOf(`${why} ${scenario.name} ${differences(allowed, refused)}`)),
  };
}

function twin(match: string, scenario: Scenario): Trial {
  const { request } = settingOf(scenario, newWorld());
  const fields = leaves(request, '').map(([path]) => path);
  return {
    match,
    stage: () => stages({ ...scenario, refusals: {} })[0] ?? { docs: {}, refused: [] },
    words: new Set(wordsOf(`${scenario.name} ${fields.join(' ')}`)),
  };
}

/** All cases of the tables, by match. */
export const trialsOf = (tables: Readonly<Record<string, readonly Scenario[]>>): Trial[] =>
  Object.entries(tables).flatMap(([match, table]) =>
    table.flatMap((scenario) => [
      twin(match, scenario),
      ...Object.entries(scenario.refusals).map(([why, change]) =>
        refusal(match, scenario, why, change),
      ),
    ]),
  );

/**
 * The trials in the order in which they are likely to tell a mutant: those of its matches first,
 * among them those that share the rarest words with the place that is broken.
 */
export function likeliestFirst(trials: readonly Trial[], mutant: Mutant): Trial[] {
  const words = new Set(wordsOf(mutant.about));
  const frequency = (word: string) => trials.filter((trial) => trial.words.has(word)).length;
  const weights = [...words].map((word): [string, number] => [word, 1 / (1 + frequency(word))]);
  const score = (trial: Trial) =>
    (mutant.matches.includes(trial.match) ? 1 : 0) +
    weights.reduce((sum, [word, weight]) => sum + (trial.words.has(word) ? weight : 0), 0);
  const scored = trials.map((trial) => ({ trial, score: score(trial) }));
  return scored.sort((a, b) => b.score - a.score).map(({ trial }) => trial);
}
