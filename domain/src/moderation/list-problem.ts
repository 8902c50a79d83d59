import * as v from 'valibot';
import { FORBIDDEN } from '../forbidden.ts';
import { LISTED_LANGUAGES } from '../languages.ts';
import { DANGERS } from './cause.ts';
import type { RuleList } from './rule-list.ts';

const MOST_RULES = 600;
const MOST_TERMS = 60;
const MOST_IN_SET = 200;
const LONGEST_TERM = 80;
const LONGEST_ID = 60;

const TERM = v.pipe(v.string(), v.regex(/[^\s*.…]/u), v.maxLength(LONGEST_TERM));
const ID = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u), v.maxLength(LONGEST_ID));
const GROUP = v.pipe(v.array(TERM), v.minLength(1), v.maxLength(MOST_TERMS));
const RULE = {
  id: ID,
  all: v.pipe(v.array(GROUP), v.minLength(1), v.maxLength(6)),
  none: v.optional(v.pipe(v.array(TERM), v.maxLength(MOST_TERMS))),
  within: v.optional(v.literal('text')),
};
const LIST = v.strictObject({
  language: v.picklist(LISTED_LANGUAGES),
  sets: v.record(v.string(), v.pipe(v.array(TERM), v.maxLength(MOST_IN_SET))),
  forbidden: v.pipe(
    v.array(
      v.strictObject({
        ...RULE,
        reason: v.picklist(FORBIDDEN),
        weight: v.picklist(['hint', 'case', 'grave']),
        excused: v.optional(v.literal(false)),
      }),
    ),
    v.maxLength(MOST_RULES),
  ),
  danger: v.pipe(
    v.array(v.strictObject({ ...RULE, danger: v.picklist(DANGERS) })),
    v.maxLength(MOST_RULES),
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
