import type { Cause, Setting, Sign } from './cause.ts';
import type { CompiledLists } from './compile.ts';
import { findContacts } from './contacts.ts';
import { findFloods } from './flood.ts';
import { readText } from './read.ts';
import { findByLists } from './rules.ts';

/** A case holds no more; who reads it has seen enough by then. */
const MOST_CAUSES = 20;

/**
 * Everything in a text that looks forbidden where it stands, in order: what the lists name, and
 * what needs no list (contacts, links, floods). Any string is taken.
 */
export function findCauses(text: string, setting: Setting, lists: CompiledLists): Cause[] {
  const read = readText(text);
  const byLists = findByLists(read.sentences, lists).flatMap(({ rule, start, end }) =>
    'reason' in rule
      ? [{ reason: rule.reason, weight: rule.weight, rule: rule.id, start, end }]
      : [],
  );
  return [...byLists, ...findContacts(read, setting), ...findFloods(read)]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .slice(0, MOST_CAUSES);
}

/** What in somebody's own words shows that they may be in danger or in a dispute, in order. */
export function findSigns(text: string, lists: CompiledLists): Sign[] {
  return findByLists(readText(text).sentences, lists)
    .flatMap(({ rule, start, end }) =>
      'danger' in rule ? [{ danger: rule.danger, rule: rule.id, start, end }] : [],
    )
    .slice(0, MOST_CAUSES);
}
