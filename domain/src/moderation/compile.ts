import type { DangerRule, ForbiddenRule, RuleList, RuleTerms } from './rule-list.ts';
import { waysOf } from './terms.ts';
import type { Term } from './terms.ts';

/** What a term is for: one of a rule's groups, or what speaks against it. */
interface Use {
  readonly rule: number;
  /** The group's number in `all`, or AGAINST. */
  readonly group: number;
}
export const AGAINST = -1;
/** In place of a rule's number: the sets that speak for all. */
export const EXCUSE = -1;
export const HARMLESS = -2;

export type Rule = ForbiddenRule | DangerRule;

/** One way of a term, and the number of the term. */
export interface Entry extends Term {
  readonly term: number;
}

/** Lists made ready for many texts. */
export interface CompiledLists {
  readonly rules: readonly Rule[];
  /** By the first letters of the first piece, at most KEY of them. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** By the term's number. */
  readonly uses: readonly (readonly Use[])[];
}
export const KEY = 3;

/** The terms of a group, with those of the sets it names; what names no set holds nothing. */
export function expand(
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
  readonly rules: Rule[] = [];
  readonly entries = new Map<string, Entry[]>();
  readonly uses: Use[][] = [];
  readonly #numbers = new Map<string, number>();

  #numberOf(term: string, language: string): number {
    const name = `${language === 'vi' ? 'vi' : ''} ${term}`;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.uses.push([]) - 1;
    this.#numbers.set(name, number);
    for (const way of waysOf(term, language)) {
      const key = (way.pieces[0]?.text ?? '').slice(0, KEY);
      const alike = this.entries.get(key);
      const entry = { ...way, term: number };
      if (alike) alike.push(entry);
      else this.entries.set(key, [entry]);
    }
    return number;
  }

  use(terms: readonly string[], list: RuleList, use: Use): void {
    for (const term of expand(terms, list.sets)) {
      this.uses[this.#numberOf(term, list.language)]?.push(use);
    }
  }

  add(rule: Rule & RuleTerms, list: RuleList): void {
    const number = this.rules.push(rule) - 1;
    rule.all.forEach((terms, group) => {
      this.use(terms, list, { rule: number, group });
    });
    this.use(rule.none ?? [], list, { rule: number, group: AGAINST });
  }
}

/**
 * Lists made ready to be looked for in texts; a few milliseconds for three of them, so keep what it
 * gives. Whatever is wrong with a list (`listProblem`) finds nothing and throws nothing.
 */
export function compileLists(lists: readonly RuleList[]): CompiledLists {
  const made = new Compilation();
  for (const list of lists) {
    made.use(list.sets['excuses'] ?? [], list, { rule: EXCUSE, group: AGAINST });
    made.use(list.sets['harmless'] ?? [], list, { rule: HARMLESS, group: AGAINST });
    for (const rule of [...list.forbidden, ...list.danger]) made.add(rule, list);
  }
  return { rules: made.rules, entries: made.entries, uses: made.uses };
}
