import { FORBIDDEN } from '@friends/domain';
import { DANGERS, RULE_ID_PATTERN, RULE_LIMITS, TERM_PATTERN } from '@friends/domain/moderation';
import type { RuleList } from '@friends/domain/moderation';
import { partsOf } from './rule-list.ts';
import type { PartProblem, WhichPart } from './rule-list.ts';

/** A rule, or a set of shared words, as a form shows it: words one on each line. */
export interface RuleForm {
  /** The rule's id, or the set's name. */
  readonly name: string;
  /** What a rule finds: a reason or a danger. */
  readonly finds: string;
  readonly weight: string;
  /** Of each group one word has to be there; a set has one group. */
  readonly groups: readonly string[];
  readonly none: string;
  /** Whether the words may stand in different sentences. */
  readonly isAnywhere: boolean;
  /** Whether it also holds where somebody warns of it. */
  readonly isAlways: boolean;
}

/** A field of the form, and what is wrong with it; `words` is what the message has to name. */
export interface FormProblem {
  readonly field: 'name' | 'none' | number;
  readonly kind:
    | 'name-missing'
    | 'name-letters'
    | 'too-long'
    | 'same-id'
    | 'no-words'
    | 'too-many'
    | 'word-long'
    | 'word-empty'
    | 'unknown-set'
    | 'in-use'
    | 'malformed';
  readonly words?: string;
  readonly max?: number;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Whether something that was kept is a form. */
export function isRuleForm(value: unknown): value is RuleForm {
  const { name, finds, weight, groups, none, isAnywhere, isAlways } = Object(value) as Fields;
  const switches = [isAnywhere, isAlways].every((each) => typeof each === 'boolean');
  return isTexts([name, finds, weight, none]) && isTexts(groups) && switches;
}

type Fields = Readonly<Record<string, unknown>>;

const lines = (terms: unknown): string => (Array.isArray(terms) ? terms.join('\n') : '');

const termsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** An empty form of a kind of part. */
export const emptyForm = (kind: WhichPart['kind']): RuleForm => ({
  name: '',
  finds: kind === 'danger' ? DANGERS[0] : FORBIDDEN[0],
  weight: 'case',
  groups: [''],
  none: '',
  isAnywhere: false,
  isAlways: false,
});

/** A part of a list as a form, or an empty one where it is new. */
export function formOf(list: RuleList, { kind, name }: WhichPart): RuleForm {
  const found = partsOf(list).find((part) => part.kind === kind && part.name === name);
  return found === undefined ? emptyForm(kind) : formOfValue(kind, found.value);
}

/** The form of a part's value, whatever it is; what does not fit a form is left out. */
export function formOfValue(kind: WhichPart['kind'], value: unknown): RuleForm {
  const { id, name, reason, danger, weight, all, terms, none, within, excused } = Object(
    value,
  ) as Fields;
  const empty = emptyForm(kind);
  const groups = Array.isArray(all) ? all.map(lines) : [''];
  const text = (given: unknown, otherwise: string) =>
    typeof given === 'string' ? given : otherwise;
  return {
    name: text(kind === 'sets' ? name : id, ''),
    finds: text(kind === 'danger' ? danger : reason, empty.finds),
    weight: text(weight, empty.weight),
    groups: kind === 'sets' ? [lines(terms)] : groups,
    none: lines(none),
    isAnywhere: within === 'text',
    isAlways: excused === false,
  };
}

/** What a form comes to, as a list holds it. */
export function valueOfForm(kind: WhichPart['kind'], form: RuleForm): object {
  const { name, finds, weight, groups, none, isAnywhere, isAlways } = form;
  const id = name.trim();
  if (kind === 'sets') return { name: id, terms: termsOf(groups[0] ?? '') };
  const without = termsOf(none);
  return {
    id,
    ...(kind === 'danger' ? { danger: finds } : { reason: finds, weight }),
    all: groups.map(termsOf),
    ...(without.length > 0 && { none: without }),
    ...(isAnywhere && { within: 'text' }),
    ...(kind === 'forbidden' && isAlways && { excused: false }),
  };
}

type Wrong = Omit<FormProblem, 'field'>;

function wrongTerms(text: string, most: number): Wrong | undefined {
  const terms = termsOf(text);
  if (terms.length > most) return { kind: 'too-many', max: most };
  const long = terms.find((term) => term.length > RULE_LIMITS.term);
  if (long !== undefined) return { kind: 'word-long', words: long, max: RULE_LIMITS.term };
  const empty = terms.find((term) => !TERM_PATTERN.test(term));
  return empty === undefined ? undefined : { kind: 'word-empty', words: empty };
}

function wrongName(kind: WhichPart['kind'], name: string): Wrong | undefined {
  const id = name.trim();
  if (id === '') return { kind: 'name-missing' };
  if (id.length > RULE_LIMITS.id) return { kind: 'too-long', max: RULE_LIMITS.id };
  return kind === 'sets' || RULE_ID_PATTERN.test(id) ? undefined : { kind: 'name-letters' };
}

/** The first thing that is wrong with a form by itself, or undefined. */
export function formProblem(kind: WhichPart['kind'], form: RuleForm): FormProblem | undefined {
  const name = wrongName(kind, form.name);
  if (name !== undefined) return { field: 'name', ...name };
  const most = kind === 'sets' ? RULE_LIMITS.termsInSet : RULE_LIMITS.terms;
  for (const [field, text] of form.groups.entries()) {
    const wrong =
      termsOf(text).length === 0 ? { kind: 'no-words' as const } : wrongTerms(text, most);
    if (wrong !== undefined) return { field, ...wrong };
  }
  const none = wrongTerms(form.none, RULE_LIMITS.terms);
  return none && { field: 'none', ...none };
}

/** Where a form shows what is wrong with the list that it would come to. */
export function problemInForm(form: RuleForm, { kind, where }: PartProblem): FormProblem {
  if (kind === 'same-id') return { field: 'name', kind, words: where };
  if (kind !== 'unknown-set') return { field: 'name', kind: 'malformed', words: where };
  const term = `@${where}`;
  const isIn = (text: string) => termsOf(text).includes(term);
  const group = form.groups.findIndex(isIn);
  if (group >= 0) return { field: group, kind, words: where };
  // Where none of its own words names it, another rule does, and misses it under its old name.
  return isIn(form.none)
    ? { field: 'none', kind, words: where }
    : { field: 'name', kind: 'in-use', words: where };
}
