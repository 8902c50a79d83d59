import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import type { DocumentData, Firestore } from 'firebase-admin/firestore';
import type { Context } from '../../../functions/src/context.ts';
import { context as suiteContext } from '../../functions/support/suite.ts';

/** The clock of worlds stands still, so that what functions write can be compared to the letter. */
export const NOW = Date.UTC(2026, 10, 20, 3);

/**
 * A database of its own in the same emulator, as a project for which no functions are deployed:
 * only the events that a test delivers are handled, and when it delivers them.
 */
export interface World {
  readonly db: Firestore;
  readonly context: Context;
}

let worlds = 0;

export function newWorld(): World {
  worlds += 1;
  const name = `demo-world-${process.pid}-${worlds}`;
  const db = getFirestore(initializeApp({ projectId: name }, name));
  return { db, context: { ...suiteContext, db, now: () => NOW } };
}

const GROUPS = ['items', 'memory', 'jobs', 'threads', 'messages', 'budgets', 'densities'] as const;

/** By collection, the documents by their paths; of `memory` and `jobs` to the letter. */
export type Contents = Readonly<
  Record<(typeof GROUPS)[number], Readonly<Record<string, DocumentData>>>
>;

function comparable(value: unknown): unknown {
  if (value instanceof Timestamp) return { time: value.toMillis() };
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, comparable(inner)]));
}

/** Notices are items too; another trigger writes them, and tests of its own hold it. */
const isCompared = (path: string): boolean => !path.startsWith('notices/');

/** Everything functions have written into a database, notices apart. */
export async function contentsOf(db: Firestore): Promise<Contents> {
  const groups = GROUPS.map(async (group) => {
    const found = await db.collectionGroup(group).get();
    const docs = found.docs.filter(({ ref }) => isCompared(ref.path));
    return [
      group,
      Object.fromEntries(docs.map((d) => [d.ref.path, comparable(d.data())])),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(groups)) as Contents;
}
