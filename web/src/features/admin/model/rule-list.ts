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

/** The name of another set that the edited one would take the place of. */
function takenSet({ sets }: RuleList, before: string, value: unknown): string | undefined {
  const { name } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && name !== before && name in sets ? name : undefined;
}

/** Within the part, since nobody sees the list as a whole. */
const placeIn = (where: string): string =>
  where === 'sets' ? 'name' : where.replace(/^(forbidden|danger|sets)\.[^.]+\.?/u, '');

type Edited = { readonly list: RuleList } | { readonly problem: PartProblem };

/**
 * The list after one of its parts has been edited.
 * @param text the part as JSON; empty takes it away
 */
export function editedList(list: RuleList, { kind, name = '' }: WhichPart, text: string): Edited {
  if (text.trim() === '') return checked(withoutPart(list, kind, name));
  const read = parsed(text);
  if ('kind' in read) return { problem: read };
  const taken = kind === 'sets' ? takenSet(list, name, read.value) : undefined;
  if (taken !== undefined) return { problem: { kind: 'same-id', where: taken } };
  return checked(
    kind === 'sets' ? withSet(list, name, read.value) : withRule(list, kind, name, read.value),
  );
}

function checked(next: unknown): Edited {
  const problem = listProblem(next);
  if (problem === undefined) return { list: next as RuleList };
  return { problem: { kind: problem.kind, where: placeIn(problem.where) } };
}

function withoutPart(list: RuleList, kind: Part['kind'], name: string): RuleList {
  if (kind !== 'sets') return { ...list, [kind]: list[kind].filter(({ id }) => id !== name) };
  const sets = Object.entries(list.sets).filter(([known]) => known !== name);
  return { ...list, sets: Object.fromEntries(sets) };
}

/** A part that is not as it was: its text of now, or that it has gone. */
export interface PartChange {
  readonly part: Part;
  readonly change: 'added' | 'changed' | 'removed';
}

const keyOf = ({ kind, name }: Part): string => `${kind} ${name}`;

/** What has been changed in a list, in its order; what has gone comes last. */
export function changesBetween(before: RuleList, after: RuleList): readonly PartChange[] {
  const old = new Map(partsOf(before).map((part) => [keyOf(part), part]));
  const now = partsOf(after);
  const changed = now.flatMap((part): PartChange[] => {
    const known = old.get(keyOf(part));
    if (known === undefined) return [{ part, change: 'added' }];
    return textOfPart(known) === textOfPart(part) ? [] : [{ part, change: 'changed' }];
  });
  const kept = new Set(now.map(keyOf));
  const gone = [...old.values()].filter((part) => !kept.has(keyOf(part)));
  return [...changed, ...gone.map((part) => ({ part, change: 'removed' }) as const)];
}

const textIn = (value: unknown): string =>
  Array.isArray(value) ? value.map(textIn).join('\n') : String(value);

/** The parts whose name or words hold what was typed, whatever its case. */
export function partsWith(list: RuleList, typed: string): readonly Part[] {
  const sought = typed.normalize('NFKC').toLowerCase().trim();
  return partsOf(list).filter(({ value }) =>
    Object.values(value).map(textIn).join('\n').normalize('NFKC').toLowerCase().includes(sought),
  );
}

/** The groups of words of a part, each with one of which has to be there, as they are read. */
export function wordsOfPart({ kind, value }: Part): readonly (readonly string[])[] {
  const { all = [], terms = [] } = value as {
    readonly all?: readonly (readonly string[])[];
    readonly terms?: readonly string[];
  };
  return kind === 'sets' ? [terms] : all;
}
