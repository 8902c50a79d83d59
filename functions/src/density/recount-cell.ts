import { isDeepStrictEqual } from 'node:util';
import { densityId, leafOf, roundedCount } from '@friends/domain';
import type { CellCount } from '@friends/domain';
import type { DocumentSnapshot, Query } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';

/** How often the posts of a cell may change while they are counted. */
const ROUNDS = 8;

/** The counts of one `densities/{coarse}`, by geohash; cells without posts are not in it. */
export type Cells = Readonly<Record<string, CellCount>>;

export const cellsIn = (density: DocumentSnapshot): Cells =>
  (density.get('cells') as Cells | undefined) ?? {};

type Count = (query: Query) => Promise<number>;

/** The posts of a cell, rounded; undefined where there are none. Presence in `ja` means open. */
async function countCell(
  { db }: Context,
  geohash: string,
  count: Count,
): Promise<CellCount | undefined> {
  const inCell = db.collection('listings/ja/items').where('cells.b25', '==', leafOf(geohash));
  const [all, everyone] = await Promise.all([
    count(inCell),
    count(inCell.where('audience', '==', 'everyone')),
  ]);
  return all === 0 ? undefined : { everyone: roundedCount(everyone), all: roundedCount(all) };
}

const countNow: Count = async (query) => (await query.count().get()).data().count;

/** Counts once more, together with what is written, so that no neighbour's count is lost. */
async function writeCount(context: Context, geohash: string): Promise<void> {
  const { db } = context;
  const ref = db.doc(`densities/${densityId(geohash)}`);
  await db.runTransaction(async (transaction) => {
    const before = Object.entries(cellsIn(await transaction.get(ref)));
    const others = before.filter(([cell]) => cell !== geohash);
    const count = await countCell(
      context,
      geohash,
      async (query) => (await transaction.get(query.count())).data().count,
    );
    const cells = Object.fromEntries(count === undefined ? others : [...others, [geohash, count]]);
    if (Object.keys(cells).length === 0) transaction.delete(ref);
    else transaction.set(ref, { cells });
  });
}

/**
 * Brings the count of a cell in line with its listings. Looks again after it has written: of
 * several runs the last one then finds what is true, whatever the order in which they counted.
 * @param geohash the cell, five characters
 * @throws when the cell's posts keep changing, or Firestore fails
 */
export async function recountCell(context: Context, geohash: string): Promise<void> {
  const ref = context.db.doc(`densities/${densityId(geohash)}`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const [stored, counted] = await Promise.all([ref.get(), countCell(context, geohash, countNow)]);
    if (isDeepStrictEqual(cellsIn(stored)[geohash], counted)) return;
    await writeCount(context, geohash);
  }
  throw new Error(`the posts of ${geohash} keep changing`);
}
