import type { Firestore, Query, QuerySnapshot } from 'firebase-admin/firestore';

/** Every collection that holds documents, by the id of its group; listings are `items`. */
const GROUPS = [
  'posts',
  'paces',
  'items',
  'memory',
  'budgets',
  'jobs',
  'members',
  'threads',
  'messages',
  'densities',
  'attendances',
  'rosters',
  'likes',
  'private',
  'leases',
] as const;
const UNWATCHED = ['places', 'listings', 'notices'];

export interface WriteCounter {
  /** Versions of documents seen so far, deletions among them. */
  readonly count: () => number;
  /** The same by collection. */
  readonly byGroup: () => Readonly<Record<string, number>>;
  /** Whether the last version of every document has been seen. */
  readonly isComplete: () => Promise<boolean>;
  readonly stop: () => void;
}

function listen(query: Query, note: (snapshot: QuerySnapshot) => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    let isFirst = true;
    const stop = query.onSnapshot((snapshot) => {
      if (!isFirst) note(snapshot);
      isFirst = false;
      resolve(stop);
    }, reject);
  });
}

/**
 * Counts writes by listening to every collection: whoever writes, each new version of a document
 * is one. The emulator tells a listener of each version, also of those a millisecond apart.
 * @param otherwise collections that are counted in another way: with thousands of documents the
 *   emulator takes long for each write that somebody listens to, and runs out of memory
 */
export async function countWrites(
  db: Firestore,
  otherwise: readonly string[] = [],
): Promise<WriteCounter> {
  const groups = GROUPS.filter((group) => !otherwise.includes(group));
  const counts: Record<string, number> = Object.fromEntries(groups.map((group) => [group, 0]));
  const seen = new Map<string, string>();
  const stops = await Promise.all(
    groups.map((group) =>
      listen(db.collectionGroup(group), (snapshot) => {
        for (const { type, doc } of snapshot.docChanges()) {
          counts[group] = (counts[group] ?? 0) + 1;
          if (type === 'removed') seen.delete(doc.ref.path);
          else seen.set(doc.ref.path, doc.updateTime.toDate().toISOString());
        }
      }),
    ),
  );
  const started = Date.now();
  const isComplete = async () => {
    const present = (await db.listCollections()).map(({ id }) => id);
    const known: readonly string[] = [...GROUPS, ...UNWATCHED];
    const stranger = present.find((id) => !known.includes(id));
    if (stranger !== undefined) throw new Error(`nobody counts what is written to ${stranger}`);
    const all = await Promise.all(groups.map((group) => db.collectionGroup(group).select().get()));
    return all
      .flatMap(({ docs }) => docs)
      .filter(({ updateTime }) => updateTime.toMillis() > started)
      .every(({ ref, updateTime }) => seen.get(ref.path) === updateTime.toDate().toISOString());
  };
  return {
    count: () => Object.values(counts).reduce((sum, n) => sum + n, 0),
    byGroup: () => ({ ...counts }),
    isComplete,
    stop: () => stops.forEach((stop) => stop()),
  };
}
