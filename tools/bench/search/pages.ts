import { distanceKm, leafOf, nearestPage, newestPage } from '@friends/domain';
import type { Asked, Index, SearchOrder } from '@friends/domain';
import { compareNewest } from '../../../domain/src/search/exact-index.ts';
import type { ExactIndex, IndexedPost } from '../../../domain/src/search/exact-index.ts';
import type { Position } from './variants.ts';

export const PAGE = 20;
const WIDEST_KM = 50;

/** The first page of a search, and what it cost. */
export interface PageCost {
  readonly ids: readonly string[];
  readonly reads: number;
  readonly queries: number;
  readonly isRural: boolean;
}

export interface Question {
  readonly asked: Asked;
  readonly position: Position;
  readonly radiusKm: number;
  readonly order: SearchOrder;
}

/** The ids of a first page. */
export async function idsOf(
  index: Index<IndexedPost>,
  { asked, position, radiusKm, order }: Question,
): Promise<string[]> {
  const circle = { centre: { geohash: position.geohash }, radiusKm };
  const plan = { asked, page: PAGE, circle };
  const page = order === 'nearest' ? nearestPage(index, plan) : newestPage(index, plan);
  return (await page).results.map(({ id }) => id);
}

/** Asks for a first page; the index counts what that costs. */
export async function firstPage(
  index: ExactIndex<IndexedPost>,
  question: Question,
): Promise<PageCost> {
  const before = index.spent();
  const ids = await idsOf(index, question);
  const { queries, reads } = index.spent();
  return {
    ids,
    reads: reads - before.reads,
    queries: queries - before.queries,
    isRural: question.position.isRural,
  };
}

interface Far {
  readonly km: number;
  readonly posts: readonly IndexedPost[];
}

/** All posts from a position outward, by definition: those of a cell are equally far. */
export function outwardFrom(posts: readonly IndexedPost[]): (geohash: string) => readonly Far[] {
  const byCell = new Map<string, IndexedPost[]>();
  for (const post of [...posts].sort((a, b) => compareNewest(a.cursor, b.cursor))) {
    const { geohash } = post.listing.place;
    const held = byCell.get(geohash);
    if (held) held.push(post);
    else byCell.set(geohash, [post]);
  }
  const known = new Map<string, readonly Far[]>();
  return (from) => {
    const far =
      known.get(from) ??
      [...byCell]
        .map(([geohash, all]) => ({
          geohash,
          km: distanceKm({ geohash: from }, geohash),
          posts: all,
        }))
        .filter(({ km }) => km <= WIDEST_KM)
        .sort((a, b) => a.km - b.km || leafOf(a.geohash) - leafOf(b.geohash));
    known.set(from, far);
    return far;
  };
}

function isMeant({ equal, words, contains }: Asked, { listing }: IndexedPost): boolean {
  const { category, audience, kind, speaks, japaneseEnough } = listing;
  const scalars = {
    category,
    audience,
    kind,
    'speaks.vi': speaks.vi,
    'japaneseEnough.easy': japaneseEnough.easy,
  };
  return (
    equal.every(([field, value]) => (scalars as Record<string, unknown>)[field] === value) &&
    (words?.all ?? (contains === undefined ? [] : [contains])).every((word) =>
      listing.words.includes(word),
    )
  );
}

/**
 * The ids that a page of so many must have.
 * @param far all posts outward from the question's position
 */
export function byDefinition(
  far: readonly Far[],
  { asked, radiusKm, order }: Question,
  many: number,
): string[] {
  const found: IndexedPost[] = [];
  for (const { km, posts } of far) {
    if (km > radiusKm || (order === 'nearest' && found.length >= many)) break;
    found.push(...posts.filter((post) => isMeant(asked, post)));
  }
  if (order === 'newest') found.sort((a, b) => compareNewest(a.cursor, b.cursor));
  return found.slice(0, many).map(({ id }) => id);
}
