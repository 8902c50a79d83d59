import { listProblem } from '@friends/domain/moderation';
import type { ListProblem, RuleList } from '@friends/domain/moderation';

/** A part of a list that is edited by itself: a rule of one of two kinds, or a set of words. */
export interface Part {
  readonly kind: 'forbidden' | 'danger' | 'sets';
  /** The rule's id, or the set's name. */
  readonly name: string;
  /** The reason or the danger; `sets`. */
  readonly group: string;
  readonly value: object;
}

/** All parts of a list, in its order. */
export const partsOf = ({ sets, forbidden, danger }: RuleList): readonly Part[] => [
  ...forbidden.map((value) => {
    return { kind: 'forbidden', name: value.id, group: value.reason, value } as const;
  }),
  ...danger.map((value) => {
    return { kind: 'danger', name: value.id, group: value.danger, value } as const;
  }),
  ...Object.entries(sets).map(([name, terms]) => {
    return { kind: 'sets', name, group: 'sets', value: { name, terms } } as const;
  }),
];

/** A part as it is edited. */
export const textOfPart = ({ value }: Part): string => JSON.stringify(value, null, 2);

/** What is wrong with an edited part; `where` is the way to it within the part. */
export interface PartProblem {
  readonly kind: ListProblem['kind'] | 'not-json';
  readonly where: string;
}

/** Which part of a list; without a name a new one. */
export type WhichPart = Pick<Part, 'kind'> & { readonly name?: string };

function parsed(text: string): { readonly value: unknown } | PartProblem {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { kind: 'not-json', where: error instanceof Error ? error.message : '' };
  }
}

function withRule(list: RuleList, kind: 'forbidden' | 'danger', name: string, value: unknown) {
  const rules: readonly { readonly id: string }[] = list[kind];
  const at = rules.findIndex(({ id }) => id === name);
  return { ...list, [kind]: at < 0 ? [...rules, value] : rules.toSpliced(at, 1, value as never) };
}

function withSet(list: RuleList, before: string, value: unknown): unknown {
  const { name, terms } = Object(value) as Record<string, unknown>;
  const sets = Object.entries(list.sets).filter(([known]) => known !== before);
  // Without a name none of them is a list's any more.
  return {
    ...list,
    sets: typeof name === 'string' && Object.fromEntries([...sets, [name, terms]]),
  };
}

/** Within the part, since nobody sees the list as a whole. */
const placeIn = (where: string): string =>
  where === 'sets' ? 'name' : where.replace(/^(forbidden|danger|sets)\.[^.]+\.?/u, '');

/**
 * The list after one of its parts has been edited.
 * @param text the part as JSON; empty takes it away
 */
export function editedList(
  list: RuleList,
  { kind, name = '' }: WhichPart,
  text: string,
): { readonly list: RuleList } | { readonly problem: PartProblem } {
  if (text.trim() === '') return { list: withoutPart(list, kind, name) };
  const read = parsed(text);
  if ('kind' in read) return { problem: read };
  const next =
    kind === 'sets' ? withSet(list, name, read.value) : withRule(list, kind, name, read.value);
  const problem = listProblem(next);
  if (problem === undefined) return { list: next as RuleList };
  return { problem: { kind: problem.kind, where: placeIn(problem.where) } };
}

function withoutPart(list: RuleList, kind: Part['kind'], name: string): RuleList {
  if (kind !== 'sets') return { ...list, [kind]: list[kind].filter(({ id }) => id !== name) };
  const sets = Object.entries(list.sets).filter(([known]) => known !== name);
  return { ...list, sets: Object.fromEntries(sets) };
}
