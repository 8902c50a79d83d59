import { isDeepStrictEqual } from 'node:util';
import { densityId, leafOf, roundedCount } from '@friends/domain';
import type { CellCount } from '@friends/domain';
import type { DocumentReference, DocumentSnapshot, Query } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';

/** How often the posts of a cell may change while they are counted. */
const ROUNDS = 8;

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

/** Only the counts are locked, not the listings: whoever publishes beside us need not wait. */
async function writeCount(
  { db }: Context,
  ref: DocumentReference,
  [geohash, count]: readonly [string, CellCount | undefined],
): Promise<void> {
  await db.runTransaction(async (transaction) => {
    const before = Object.entries(cellsIn(await transaction.get(ref)));
    const others = before.filter(([cell]) => cell !== geohash);
    const cells = Object.fromEntries(count === undefined ? others : [...others, [geohash, count]]);
    if (Object.keys(cells).length === 0) transaction.delete(ref);
    else transaction.set(ref, { cells });
  });
}

/**
 * Brings the count of a cell in line with its listings. Looks again after it has written: whoever
 * writes last has counted, or counts once more, after the last change, whatever the order in which
 * several runs count and write.
 * @param geohash the cell, five characters
 * @throws when the cell's posts keep changing, or Firestore fails
 */
export async function recountCell(context: Context, geohash: string): Promise<void> {
  const ref = context.db.doc(`densities/${densityId(geohash)}`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const [stored, counted] = await Promise.all([ref.get(), countCell(context, geohash)]);
    if (isDeepStrictEqual(cellsIn(stored)[geohash], counted)) return;
    await writeCount(context, ref, [geohash, counted]);
  }
  throw new Error(`the posts of ${geohash} keep changing`);
}
