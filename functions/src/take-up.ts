import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
import { inGroups } from './in-groups.ts';

interface Taking {
  /** What the log says where one fails. */
  readonly failure: string;
  /** How many side by side: one after the other, unless said. */
  readonly atATime?: number;
  /** What is done about one that failed. */
  readonly afterFailure?: (snapshot: QueryDocumentSnapshot) => Promise<unknown>;
}

/**
 * Does with each document of a query what is due. One that fails keeps no other waiting.
 * @param due limited, those that wait longest first
 * @returns how many were taken up
 * @throws what the query or `afterFailure` throws
 */
export async function takeUp(
  due: Query,
  run: (snapshot: QueryDocumentSnapshot) => Promise<unknown>,
  { failure, atATime = 1, afterFailure }: Taking,
): Promise<number> {
  const { docs } = await due.get();
  await inGroups(docs, atATime, async (snapshot) => {
    try {
      await run(snapshot);
    } catch (error) {
      logError(failure, { path: snapshot.ref.path, error: String(error) });
      await afterFailure?.(snapshot);
    }
  });
  return docs.length;
}
