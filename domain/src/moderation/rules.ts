import type { BaggedRule, CompiledLists, Rule, RulesByBag } from './compile.ts';
import { formsOf } from './forms.ts';
import { addHits } from './match.ts';
import type { Hits } from './match.ts';
import type { Sentence } from './read.ts';
import type { Span } from './reading.ts';

/** A rule that holds, and where. */
export interface Found extends Span {
  readonly rule: Rule;
}

/** Where something of each bag stands, term by term, by the bag's number. */
type Bags = ReadonlyMap<number, readonly (readonly Span[])[]>;

function bagsOf(hits: Hits, lists: CompiledLists): Bags {
  const bags = new Map<number, (readonly Span[])[]>();
  for (const [term, spans] of hits) {
    for (const bag of lists.bags[term] ?? []) {
      const known = bags.get(bag);
      if (known) known.push(spans);
      else bags.set(bag, [spans]);
    }
  }
  return bags;
}

/** What is in the bags of the whole text; nothing where no rule asks for that. */
function bagsOfText(bags: readonly Bags[], { textRules }: CompiledLists): Bags {
  const whole = new Map<number, (readonly Span[])[]>();
  if (!bags.some((one) => [...one.keys()].some((bag) => textRules.has(bag)))) return whole;
  for (const [bag, spans] of bags.flatMap((one) => [...one])) {
    const known = whole.get(bag);
    if (known) known.push(...spans);
    else whole.set(bag, [...spans]);
  }
  return whole;
}

const hasAny = (bags: Bags, wanted: readonly number[]): boolean =>
  wanted.some((bag) => bags.has(bag));

const nearest = (spans: readonly Span[], to: Span): Span =>
  spans.reduce((best, span) =>
    Math.abs(span.start - to.start) < Math.abs(best.start - to.start) ? span : best,
  );

/** From the first to the last word that a rule found, those nearest to its first group's. */
function cover({ groups }: BaggedRule, bags: Bags): Span | undefined {
  if (!groups.every((group) => hasAny(bags, group))) return undefined;
  const places = groups.map((group) => group.flatMap((bag) => (bags.get(bag) ?? []).flat()));
  const first = places[0]?.[0];
  if (!first) return undefined;
  const spans = places.map((group) => nearest(group, first));
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Those of `rules` that hold where these bags have something. */
function holding(bags: Bags, excused: boolean, lists: CompiledLists, rules: RulesByBag): Found[] {
  const harmless = hasAny(bags, lists.harmless);
  const candidates = new Set<BaggedRule>();
  for (const bag of bags.keys()) for (const one of rules.get(bag) ?? []) candidates.add(one);
  const found: Found[] = [];
  for (const candidate of candidates) {
    const { rule, none } = candidate;
    if ('danger' in rule ? harmless : excused && rule.excused !== false) continue;
    const span = hasAny(bags, none) ? undefined : cover(candidate, bags);
    if (span) found.push({ rule, ...span });
  }
  return found;
}

function look(sentences: readonly Sentence[], lists: CompiledLists): Found[] {
  const bags = sentences.map(({ ways }) => {
    const hits: Hits = new Map();
    for (const form of formsOf(ways)) addHits(form, lists, hits);
    return bagsOf(hits, lists);
  });
  const isExcused = bags.map((one) => hasAny(one, lists.excuses));
  const found = [
    ...bags.flatMap((one, at) => {
      const excused = isExcused.slice(Math.max(0, at - 1), at + 2).includes(true);
      return holding(one, excused, lists, lists.rules);
    }),
    ...holding(bagsOfText(bags, lists), isExcused.includes(true), lists, lists.textRules),
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
