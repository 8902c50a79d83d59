import * as v from 'valibot';
import { FORBIDDEN } from '../forbidden.ts';
import { LISTED_LANGUAGES } from '../languages.ts';
import { DANGERS } from './cause.ts';
import type { RuleList } from './rule-list.ts';

/** How much a list holds: lengths in UTF-16 code units, all else by number. */
export const RULE_LIMITS = {
  rules: 600,
  groups: 6,
  /** In a group of a rule. */
  terms: 60,
  termsInSet: 200,
  term: 80,
  id: 60,
} as const;

/** What a term has to have besides stars and dots. */
export const TERM_PATTERN = /[^\s*.…]/u;
/** How a rule is called. */
export const RULE_ID_PATTERN = /^[a-z0-9-]+$/u;

const TERM = v.pipe(v.string(), v.regex(TERM_PATTERN), v.maxLength(RULE_LIMITS.term));
const ID = v.pipe(v.string(), v.regex(RULE_ID_PATTERN), v.maxLength(RULE_LIMITS.id));
const GROUP = v.pipe(v.array(TERM), v.minLength(1), v.maxLength(RULE_LIMITS.terms));
const RULE = {
  id: ID,
  all: v.pipe(v.array(GROUP), v.minLength(1), v.maxLength(RULE_LIMITS.groups)),
  none: v.optional(v.pipe(v.array(TERM), v.maxLength(RULE_LIMITS.terms))),
  within: v.optional(v.literal('text')),
};
const LIST = v.strictObject({
  language: v.picklist(LISTED_LANGUAGES),
  sets: v.record(v.string(), v.pipe(v.array(TERM), v.maxLength(RULE_LIMITS.termsInSet))),
  forbidden: v.pipe(
    v.array(
      v.strictObject({
        ...RULE,
        reason: v.picklist(FORBIDDEN),
        weight: v.picklist(['hint', 'case', 'grave']),
        excused: v.optional(v.literal(false)),
      }),
    ),
    v.maxLength(RULE_LIMITS.rules),
  ),
  danger: v.pipe(
    v.array(v.strictObject({ ...RULE, danger: v.picklist(DANGERS) })),
    v.maxLength(RULE_LIMITS.rules),
  ),
});

/**
 * What is wrong with a list: something in it (`where` is the way to it, as `forbidden.3.all.0`), a
 * set that is named and not there (its name), or an id that two rules have.
 */
export interface ListProblem {
  readonly kind: 'malformed' | 'unknown-set' | 'same-id';
  readonly where: string;
}

/** The first problem of what should be a list of rules (`RuleList`), or undefined. */
export function listProblem(value: unknown): ListProblem | undefined {
  const parsed = v.safeParse(LIST, value);
  if (!parsed.success) {
    const where = v.getDotPath(parsed.issues[0]) ?? '';
    return { kind: 'malformed', where };
  }
  const list = value as RuleList;
  const rules = [...list.forbidden, ...list.danger];
  const ids = rules.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) return { kind: 'same-id', where: twice };
  const terms = [
    ...Object.values(list.sets).flat(),
    ...rules.flatMap(({ all, none }) => [...all.flat(), ...(none ?? [])]),
  ];
  const unknown = terms.find((term) => term.startsWith('@') && !(term.slice(1) in list.sets));
  return unknown === undefined ? undefined : { kind: 'unknown-set', where: unknown.slice(1) };
}
