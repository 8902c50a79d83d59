import { AGAINST, EXCUSE, HARMLESS } from './compile.ts';
import type { CompiledLists, Rule } from './compile.ts';
import { formsOf } from './forms.ts';
import { addHits } from './match.ts';
import type { Hits } from './match.ts';
import type { Sentence } from './read.ts';
import type { Span } from './reading.ts';

/** A rule that holds, and where. */
export interface Found extends Span {
  readonly rule: Rule;
}

/** What the terms of one sentence, or of several, say of the rules. */
interface Evidence {
  /** The places of each group of a rule, by the rule's number. */
  readonly groups: ReadonlyMap<number, ReadonlyMap<number, readonly Span[]>>;
  readonly excused: boolean;
  readonly harmless: boolean;
}

function weigh(hits: readonly Hits[], lists: CompiledLists): Evidence {
  const groups = new Map<number, Map<number, Span[]>>();
  let [excused, harmless] = [false, false];
  for (const [term, spans] of hits.flatMap((one) => [...one])) {
    for (const { rule, group } of lists.uses[term] ?? []) {
      if (rule === EXCUSE) excused = true;
      else if (rule === HARMLESS) harmless = true;
      else {
        const found = groups.get(rule) ?? new Map<number, Span[]>();
        groups.set(rule, found.set(group, [...(found.get(group) ?? []), ...spans]));
      }
    }
  }
  return { groups, excused, harmless };
}

const nearest = (spans: readonly Span[], to: Span): Span | undefined =>
  spans.toSorted((a, b) => Math.abs(a.start - to.start) - Math.abs(b.start - to.start))[0];

/** From the first to the last word that a rule found, those nearest to its first group's. */
function cover(groups: ReadonlyMap<number, readonly Span[]>): Span | undefined {
  const [first] = groups.get(0) ?? [];
  if (!first) return undefined;
  const spans = [...groups.values()].map((group) => nearest(group, first) ?? first);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function* holding(evidence: Evidence, excused: boolean, lists: CompiledLists, within?: 'text') {
  for (const [number, groups] of evidence.groups) {
    const rule = lists.rules[number];
    if (!rule || rule.within !== within || groups.has(AGAINST)) continue;
    if (groups.size < rule.all.length) continue;
    if ('danger' in rule ? evidence.harmless : excused && rule.excused !== false) continue;
    const span = cover(groups);
    if (span) yield { rule, ...span };
  }
}

const answers = new WeakMap<
  readonly Sentence[],
  { lists: CompiledLists; found: readonly Found[] }
>();

/**
 * The rules of the lists that hold in the folded sentences of a text, in order of where they do; one that holds in several
 * sentences is named for each.
 */
export function findByLists(
  sentences: readonly Sentence[],
  lists: CompiledLists,
): readonly Found[] {
  const answer = answers.get(sentences);
  if (answer?.lists === lists) return answer.found;
  const hits = sentences.map(({ ways }) => {
    const found: Hits = new Map();
    for (const form of formsOf(ways)) addHits(form, lists, found);
    return found;
  });
  const evidences = hits.map((one) => weigh([one], lists));
  const isExcused = (at: number) => evidences[at]?.excused === true;
  const whole = weigh(hits, lists);
  const found = [
    ...evidences.flatMap((evidence, at) => [
      ...holding(evidence, isExcused(at - 1) || isExcused(at) || isExcused(at + 1), lists),
    ]),
    ...holding(whole, whole.excused, lists, 'text'),
  ];
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  answers.set(sentences, { lists, found });
  return found;
}
