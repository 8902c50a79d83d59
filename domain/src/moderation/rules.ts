import type { BaggedRule, CompiledLists, Rule } from './compile.ts';
import { formsOf } from './forms.ts';
import { addHits } from './match.ts';
import type { Hits } from './match.ts';
import type { Sentence } from './read.ts';
import type { Span } from './reading.ts';

/** A rule that holds, and where. */
export interface Found extends Span {
  readonly rule: Rule;
}

/** Where something of each bag stands, by the bag's number. */
type Bags = ReadonlyMap<number, readonly Span[]>;

function bagsOf(hits: readonly Hits[], lists: CompiledLists): Bags {
  const bags = new Map<number, Span[]>();
  for (const one of hits) {
    for (const [term, spans] of one) {
      for (const bag of lists.bags[term] ?? []) {
        const known = bags.get(bag);
        if (known) known.push(...spans);
        else bags.set(bag, [...spans]);
      }
    }
  }
  return bags;
}

const hasAny = (bags: Bags, wanted: readonly number[]): boolean =>
  wanted.some((bag) => bags.has(bag));

const nearest = (spans: readonly Span[], to: Span): Span =>
  spans.reduce((best, span) =>
    Math.abs(span.start - to.start) < Math.abs(best.start - to.start) ? span : best,
  );

/** From the first to the last word that a rule found, those nearest to its first group's. */
function cover({ groups }: BaggedRule, bags: Bags): Span | undefined {
  const places = groups.map((group) => group.flatMap((bag) => bags.get(bag) ?? []));
  const first = places[0]?.[0];
  if (!first || places.some(({ length }) => length === 0)) return undefined;
  const spans = places.map((group) => nearest(group, first));
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function holding(bags: Bags, excused: boolean, lists: CompiledLists, within?: 'text'): Found[] {
  const harmless = hasAny(bags, lists.harmless);
  const candidates = new Set<BaggedRule>();
  for (const bag of bags.keys()) {
    for (const one of lists.rules.get(bag) ?? [])
      if (one.rule.within === within) candidates.add(one);
  }
  return [...candidates].flatMap((candidate) => {
    const { rule, none } = candidate;
    if ('danger' in rule ? harmless : excused && rule.excused !== false) return [];
    const span = hasAny(bags, none) ? undefined : cover(candidate, bags);
    return span ? [{ rule, ...span }] : [];
  });
}

function look(sentences: readonly Sentence[], lists: CompiledLists): Found[] {
  const hits = sentences.map(({ ways }) => {
    const found: Hits = new Map();
    for (const form of formsOf(ways)) addHits(form, lists, found);
    return found;
  });
  const bags = hits.map((one) => bagsOf([one], lists));
  const isExcused = bags.map((one) => hasAny(one, lists.excuses));
  const found = [
    ...bags.flatMap((one, at) =>
      holding(one, isExcused.slice(Math.max(0, at - 1), at + 2).includes(true), lists),
    ),
    ...holding(bagsOf(hits, lists), isExcused.includes(true), lists, 'text'),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const answers = new WeakMap<
  readonly Sentence[],
  { readonly lists: CompiledLists; readonly found: readonly Found[] }
>();

/**
 * The rules of the lists that hold in the folded sentences of a text, in order of where they do;
 * one that holds in several sentences is named for each.
 */
export function findByLists(
  sentences: readonly Sentence[],
  lists: CompiledLists,
): readonly Found[] {
  const answer = answers.get(sentences);
  if (answer?.lists === lists) return answer.found;
  const found = look(sentences, lists);
  answers.set(sentences, { lists, found });
  return found;
}
