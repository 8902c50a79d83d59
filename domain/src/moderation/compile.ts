import { Branch } from './branch.ts';
import type { DangerRule, ForbiddenRule, RuleList } from './rule-list.ts';
import { waysOf } from './terms.ts';

export type Rule = ForbiddenRule | DangerRule;

/** Which of the terms at one place is named first: short ones, then as they stand in the lists. */
const SHORT = 4;
const MOST_ENTRIES = 1e9;

/** Terms by how their first pieces begin. */
interface Index {
  /** Those that begin a word, */
  readonly words: Branch;
  /** and those that may begin within one. */
  readonly within: Branch;
}

/**
 * A rule with its groups as bags of terms: a set is one bag for all rules that name it, what a
 * group says itself is another.
 */
export interface BaggedRule {
  readonly rule: Rule;
  readonly groups: readonly (readonly number[])[];
  readonly none: readonly number[];
}

export type RulesByBag = ReadonlyMap<number, readonly BaggedRule[]>;

/** Lists made ready for many texts. */
export interface CompiledLists {
  /** What is looked for in forms as they stand, */
  readonly plain: Index;
  /** and where numbers are `#`. */
  readonly numbered: Index;
  /** The bags that a term is in, by the term's number. */
  readonly bags: readonly (readonly number[])[];
  /** The rules that hold only where something of a bag is there, by the bag's number: in a sentence */
  readonly rules: RulesByBag;
  /** and in the whole text. */
  readonly textRules: RulesByBag;
  readonly excuses: readonly number[];
  readonly harmless: readonly number[];
}

/** The terms of a set or group, with those of the sets it names; what is not there has none. */
function expand(
  terms: readonly string[],
  sets: RuleList['sets'],
  within: readonly string[] = [],
): string[] {
  return terms.flatMap((term) => {
    if (!term.startsWith('@')) return [term];
    const name = term.slice(1);
    return within.includes(name) ? [] : expand(sets[name] ?? [], sets, [...within, name]);
  });
}

class Compilation {
  readonly plain: Index = { words: new Branch(), within: new Branch() };
  readonly numbered: Index = { words: new Branch(), within: new Branch() };
  readonly bags: number[][] = [];
  readonly rules = new Map<number, BaggedRule[]>();
  readonly textRules = new Map<number, BaggedRule[]>();
  #entries = 0;
  readonly #terms = new Map<string, number>();
  readonly #vietnamese = new Map<string, number>();
  #count = 0;

  #termOf(term: string, language: string): number {
    // The one language whose terms are looked for in another way.
    const terms = language === 'vi' ? this.#vietnamese : this.#terms;
    const known = terms.get(term);
    if (known !== undefined) return known;
    const number = this.bags.push([]) - 1;
    terms.set(term, number);
    for (const way of waysOf(term, language)) {
      const [first] = way.pieces;
      if (!first) continue;
      const index = way.numbers ? this.numbered : this.plain;
      const { pieces, joins, numbers, bareOnly } = way;
      const order = Math.min(first.text.length, SHORT) * MOST_ENTRIES + this.#entries;
      const entry = { pieces, joins, numbers, bareOnly, term: number, order };
      this.#entries += 1;
      (first.openBefore ? index.within : index.words).add(entry);
    }
    return number;
  }

  /** A new bag of these terms. */
  bag(terms: readonly string[], language: string): number {
    const bag = this.#count;
    this.#count += 1;
    for (const term of terms) this.bags[this.#termOf(term, language)]?.push(bag);
    return bag;
  }

  /** Keeps a rule with the one of its groups that is likely to be there least often. */
  add(rule: Rule, groups: readonly (readonly number[])[], none: readonly number[]): void {
    const sizes = rule.all.map(
      (terms) => terms.length + (terms.some((term) => term.startsWith('@')) ? 60 : 0),
    );
    const rarest = sizes.indexOf(Math.min(...sizes));
    const rules = rule.within === 'text' ? this.textRules : this.rules;
    for (const bag of groups[rarest] ?? []) {
      const alike = rules.get(bag);
      if (alike) alike.push({ rule, groups, none });
      else rules.set(bag, [{ rule, groups, none }]);
    }
  }
}

/** Puts a list into a compilation; gives the bags of the two sets that speak for all rules. */
function addList(list: RuleList, made: Compilation) {
  const sets = new Map<string, number>();
  const bagOf = (name: string): number => {
    const known = sets.get(name) ?? made.bag(expand([`@${name}`], list.sets), list.language);
    sets.set(name, known);
    return known;
  };
  const bagsOf = (terms: readonly string[]): number[] => {
    const own = terms.filter((term) => !term.startsWith('@'));
    const named = terms.filter((term) => term.startsWith('@')).map((term) => bagOf(term.slice(1)));
    return own.length === 0 ? named : [made.bag(own, list.language), ...named];
  };
  for (const rule of [...list.forbidden, ...list.danger]) {
    made.add(rule, rule.all.map(bagsOf), bagsOf(rule.none ?? []));
  }
  return { excuses: bagOf('excuses'), harmless: bagOf('harmless') };
}

/**
 * Lists made ready to be looked for in texts; 0.1 to 0.5 seconds for three of them, so keep what
 * it gives. Whatever is wrong with a list (`listProblem`) finds nothing and throws nothing.
 */
export function compileLists(lists: readonly RuleList[]): CompiledLists {
  const made = new Compilation();
  const general = lists.map((list) => addList(list, made));
  return {
    plain: made.plain,
    numbered: made.numbered,
    bags: made.bags,
    rules: made.rules,
    textRules: made.textRules,
    excuses: general.map(({ excuses }) => excuses),
    harmless: general.map(({ harmless }) => harmless),
  };
}
