import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { densityId, leafOf, roundedCount } from '@friends/domain';
import type { CellCount } from '@friends/domain';
import type { DocumentSnapshot, Query } from 'firebase-admin/firestore';
import { isConflict } from '../conflict.ts';
import type { Context } from '../context.ts';

/** How often others may come before us, and the longest pause before the next try. */
const ROUNDS = 20;
const PAUSE_MS = 120;

/** The counts of one `densities/{coarse}`, by geohash; cells without posts are not in it. */
export type Cells = Readonly<Record<string, CellCount>>;

export const cellsIn = (density: DocumentSnapshot): Cells =>
  (density.get('cells') as Cells | undefined) ?? {};

const countOf = async (query: Query): Promise<number> => (await query.count().get()).data().count;

/** The posts of a cell, rounded; undefined where there are none. Presence in `ja` means open. */
async function countCell({ db }: Context, geohash: string): Promise<CellCount | undefined> {
  const inCell = db.collection('listings/ja/items').where('cells.b25', '==', leafOf(geohash));
  const [all, everyone] = await Promise.all([
    countOf(inCell),
    countOf(inCell.where('audience', '==', 'everyone')),
  ]);
  return all === 0 ? undefined : { everyone: roundedCount(everyone), all: roundedCount(all) };
}

/** Writes over the counts that were read, and over no others. */
async function writeCount(
  stored: DocumentSnapshot,
  [geohash, count]: readonly [string, CellCount | undefined],
): Promise<void> {
  const others = Object.entries(cellsIn(stored)).filter(([cell]) => cell !== geohash);
  const cells = Object.fromEntries(count === undefined ? others : [...others, [geohash, count]]);
  const { ref, updateTime: lastUpdateTime } = stored;
  if (lastUpdateTime === undefined) await ref.create({ cells });
  else if (Object.keys(cells).length === 0) await ref.delete({ lastUpdateTime });
  else await ref.update({ cells }, { lastUpdateTime });
}

/**
 * Brings the count of a cell in line with its listings. A conditional write, not a transaction,
 * whose locks would keep waiting who publishes beside us. Looks again after it has written: whoever
 * writes last has counted, or counts once more, after the last change, whatever the order in which
 * several runs count and write.
 * @param geohash the cell, five characters
 * @throws when others come before us every time, or Firestore fails
 */
export async function recountCell(context: Context, geohash: string): Promise<void> {
  const ref = context.db.doc(`densities/${densityId(geohash)}`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const [stored, counted] = await Promise.all([ref.get(), countCell(context, geohash)]);
    if (isDeepStrictEqual(cellsIn(stored)[geohash], counted)) return;
    try {
      await writeCount(stored, [geohash, counted]);
    } catch (error) {
      if (!isConflict(error)) throw error;
      await delay(Math.random() * PAUSE_MS);
    }
  }
  throw new Error(`the posts of ${geohash} keep changing`);
}
