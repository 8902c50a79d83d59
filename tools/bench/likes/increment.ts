import type { Firestore } from 'firebase-admin/firestore';
import { inGroups } from '../../../functions/src/in-groups.ts';
import { AT_ONCE } from './giving.ts';

/** Events are delivered at least once; so many in a hundred come a second time. */
const TWICE_PERCENT = 1;

/** What counting by adding comes to. */
export interface Increments {
  readonly seconds: number;
  /** How far the number is from the likes there are. */
  readonly wrongBy: number;
  /** Transactions that gave up because others kept writing the same document. */
  readonly failed: number;
  readonly writesPerLike: number;
}

/**
 * The plain way beside ours: each like adds one to the member's number, in a transaction. Where it
 * gives up, nothing is added; where an event comes twice, one is added twice.
 */
export async function countByAdding(db: Firestore, likes: number): Promise<Increments> {
  const ref = db.doc('counters/hot');
  await ref.set({ likes: 0 });
  const events = Array.from({ length: likes }, (_, number) => number);
  events.push(...events.filter((number) => number % 100 < TWICE_PERCENT));
  let failed = 0;
  const add = async () => {
    try {
      await db.runTransaction(async (transaction) => {
        const before = (await transaction.get(ref)).get('likes') as number;
        transaction.update(ref, { likes: before + 1 });
      });
    } catch {
      failed += 1;
    }
  };
  const begun = performance.now();
  await inGroups(events, AT_ONCE, add);
  const seconds = (performance.now() - begun) / 1000;
  const shown = (await ref.get()).get('likes') as number;
  return { seconds, wrongBy: shown - likes, failed, writesPerLike: 1 + shown / likes };
}
