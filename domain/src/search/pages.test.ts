import { expect, test } from 'vitest';
import {
  anyPost,
  anySearch,
  anyWorld,
  isMeant,
  nearestFirst,
  newestFirst,
  oneOf,
  planOf,
} from './any-search.ts';
import type { AnyPost, AnySearch, World } from './any-search.ts';
import { exactIndex } from './exact-index.ts';
import { nearestPage } from './nearest.ts';
import { newestPage } from './newest.ts';
import { coarseWithin } from './outward.ts';
import type { Index, ResultPage } from './page.ts';

const WORLDS = 50;
const SEARCHES = 200;
const POSTS = 100;
const MOST_PAGES = 400;

type NextPage = (index: Index<AnyPost>, after: unknown) => Promise<ResultPage<AnyPost, unknown>>;

/** All pages of a search; `between` gives the index as it is for the next page. */
async function allPages(page: NextPage, between: () => Index<AnyPost>): Promise<AnyPost[]> {
  const found: AnyPost[] = [];
  let after: unknown;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { results, next } = await page(between(), after);
    found.push(...results);
    if (next === undefined) return found;
    after = next;
  }
  throw new Error('there is no end of pages');
}

const pager = (any: AnySearch, world: World, nearest: boolean): NextPage => {
  const plan = planOf(any, world.tongue, oneOf(world.random, [4, 20, 20]));
  const { circle } = plan;
  if (!nearest || !circle) {
    return (index, after) => newestPage(index, plan, after as Parameters<typeof newestPage>[2]);
  }
  return (index, after) =>
    nearestPage(index, { ...plan, circle }, after as Parameters<typeof nearestPage>[2]);
};

const everywhere = new Set(coarseWithin({ centre: { geohash: 'xn76g' }, radiusKm: 20_000 }));

/** Cells are kept counts of where municipalities are: posts are nowhere else. */
function worldOf(seed: number, nearest: boolean): World {
  const world = anyWorld(seed);
  if (!nearest) return world;
  const [first = 'xn76g', ...more] = world.cells.filter((cell) => everywhere.has(cell.slice(0, 3)));
  return { ...world, cells: [first, ...more] };
}

const postsOf = (world: World): AnyPost[] =>
  Array.from({ length: POSTS }, (_, at) =>
    anyPost(world, `p${at}`, Math.floor(world.random() * 100)),
  );

const ids = (posts: readonly AnyPost[]): string[] => posts.map(({ id }) => id);

for (const nearest of [false, true]) {
  const name = nearest ? 'nearest' : 'newest';
  const orderOf = ({ centre }: AnySearch) =>
    nearest && centre ? nearestFirst(centre) : newestFirst;

  test(`${name} first: the same posts in the same order as by definition, each once`, async () => {
    for (let seed = 0; seed < WORLDS / 2; seed += 1) {
      const world = worldOf(seed, nearest);
      const posts = postsOf(world);
      const index = exactIndex(posts);
      for (let turn = 0; turn < SEARCHES; turn += 1) {
        const any = anySearch(world, nearest || undefined);
        const found = await allPages(pager(any, world, nearest), () => index);
        const meant = posts.filter((post) => isMeant(any, post)).sort(orderOf(any));
        expect(ids(found), `seed ${seed}, turn ${turn}: ${JSON.stringify(any)}`).toEqual(
          ids(meant),
        );
      }
    }
  }, 120_000);

  test(`${name} first, while posts come and go: no gap, no repeat`, async () => {
    for (let seed = 1000; seed < 1000 + WORLDS / 10; seed += 1) {
      const world = worldOf(seed, nearest);
      for (let turn = 0; turn < SEARCHES / 10; turn += 1) {
        const start = postsOf(world);
        let posts = start;
        const gone = new Set<string>();
        let come = 0;
        const any = anySearch(world, nearest || undefined);
        const change = () => {
          const left = posts.filter(({ id }) => world.random() > 0.05 || !gone.add(id));
          const added = Array.from({ length: 4 }, () => anyPost(world, `new${(come += 1)}`, -come));
          posts = [...left, ...added];
          return exactIndex(posts);
        };
        const found = await allPages(pager(any, world, nearest), change);
        const label = `seed ${seed}, turn ${turn}: ${JSON.stringify(any)}`;
        expect(new Set(ids(found)).size, label).toBe(found.length);
        expect(ids(found), label).toEqual(ids([...found].sort(orderOf(any))));
        const lasting = start.filter((post) => isMeant(any, post) && !gone.has(post.id));
        expect(ids(found), label).toEqual(expect.arrayContaining(ids(lasting)));
      }
    }
  }, 120_000);
}
