import { isDeepStrictEqual } from 'node:util';
import { roundedCount } from '@friends/domain';
import type { CellCount } from '@friends/domain';
import { FieldPath } from 'firebase-admin/firestore';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { REGION } from '../options.ts';
import { cellsIn, recountCell } from './recount-cell.ts';

const PAGE = 1000;

/** All listings there are, a page at a time, with no more of them than is counted. */
async function* allListings({ db }: Context): AsyncGenerator<QueryDocumentSnapshot> {
  const items = db
    .collection('listings/ja/items')
    .orderBy(FieldPath.documentId())
    .select('place.geohash', 'audience')
    .limit(PAGE);
  for (let page = await items.get(); ; page = await items.startAfter(page.docs.at(-1)).get()) {
    yield* page.docs;
    if (page.size < PAGE) return;
  }
}

async function countAll(context: Context): Promise<Map<string, CellCount>> {
  const counts = new Map<string, { everyone: number; all: number }>();
  for await (const listing of allListings(context)) {
    const geohash = listing.get('place.geohash') as string;
    const count = counts.get(geohash) ?? { everyone: 0, all: 0 };
    count.all += 1;
    if (listing.get('audience') === 'everyone') count.everyone += 1;
    counts.set(geohash, count);
  }
  return counts;
}

/**
 * Counts all posts anew and mends the cells whose counts are not theirs.
 * @returns the geohashes of the cells mended
 */
export async function rebuildDensities(context: Context): Promise<string[]> {
  const stored = await context.db.collection('densities').get();
  const known = new Map(stored.docs.flatMap((density) => Object.entries(cellsIn(density))));
  const counts = await countAll(context);
  const wrong = [...new Set([...known.keys(), ...counts.keys()])].filter((geohash) => {
    const count = counts.get(geohash);
    const { everyone, all } = count ?? { everyone: 0, all: 0 };
    const rounded = count && { everyone: roundedCount(everyone), all: roundedCount(all) };
    return !isDeepStrictEqual(known.get(geohash), rounded);
  });
  for (const geohash of wrong) await recountCell(context, geohash);
  return wrong;
}

export const recountDensities = onSchedule(
  {
    schedule: 'every 24 hours',
    region: REGION,
    memory: '512MiB',
    maxInstances: 1,
    timeoutSeconds: 540,
  },
  async () => {
    await rebuildDensities(deployedContext());
  },
);
