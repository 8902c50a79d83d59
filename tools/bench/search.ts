// What a page of a search costs: documents read and queries for 20 results within 5, 10 and 50 km,
// newest and nearest first, of 1,000, 10,000 and 100,000 posts; beside it geofire-common's recipe.
//
// The planner runs against an exact model of the index (domain/src/search/exact-index.ts), which
// counts what Firestore would bill; every page is compared with the answer by definition. Within
// the suite the same questions go to the emulator too, in the web app's own queries, and must give
// the same documents.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, SearchOrder } from '@friends/domain';
import { seededRandom } from '../../domain/src/random.ts';
import { exactIndex } from '../../domain/src/search/exact-index.ts';
import type { ExactIndex, IndexedPost } from '../../domain/src/search/exact-index.ts';
import { emulated } from './search/emulator.ts';
import { figuresOf, growthOf, LEAST_FULL, mean, round } from './search/figures.ts';
import type { Figures } from './search/figures.ts';
import { byDefinition, firstPage, idsOf, outwardFrom } from './search/pages.ts';
import type { PageCost, Question } from './search/pages.ts';
import { benchPosts } from './search/posts.ts';
import { geofireRecipe } from './search/recipe.ts';
import { askedOf, positionsOf, VARIANTS } from './search/variants.ts';
import type { Variant } from './search/variants.ts';

const COUNTS = [1000, 10_000, 100_000] as const;
const RADII_KM = [5, 10, 50] as const;
const ORDERS: readonly SearchOrder[] = ['newest', 'nearest'];
const SEEDS = { positions: 1, posts: 2, searches: 3 };
/** What the emulator is asked: it takes seconds for one query of many posts. */
const EMULATED = [
  { posts: 1000, everyPosition: 50, everyWay: 1 },
  { posts: 10_000, everyPosition: 75, everyWay: VARIANTS.length },
];
const AIMS = {
  newest: { perResultAt10Km: 1.2, p95At10Km: 1.4, perResult: 1.4, mostQueries: 2 },
  nearest: { perResult: 1.2, p95Queries: 3 },
  growth: 1.05,
};

const places = JSON.parse(readFileSync(join('data', 'places.json'), 'utf8')) as Place[];
const positions = positionsOf(places, seededRandom(SEEDS.positions));

/** One way to search: order, radius, and what is asked for. */
interface Way {
  readonly order: SearchOrder;
  readonly radiusKm: number;
  readonly variant: Variant;
}
const WAYS: readonly Way[] = ORDERS.flatMap((order) =>
  RADII_KM.flatMap((radiusKm) => VARIANTS.map((variant) => ({ order, radiusKm, variant }))),
);
const nameOf = ({ order, radiusKm, variant }: Way): string =>
  `${order} ${radiusKm} km ${variant.name}`;

function questionsOf({ order, radiusKm, variant }: Way): Question[] {
  const random = seededRandom(SEEDS.searches);
  return positions.map((position) => ({
    asked: askedOf(variant, random),
    position,
    radiusKm,
    order,
  }));
}

interface Measured {
  readonly costs: ReadonlyMap<string, readonly PageCost[]>;
  readonly recipe: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

async function measure(posts: readonly IndexedPost[]): Promise<Measured> {
  const index = exactIndex(posts);
  const outward = outwardFrom(posts);
  const costs = new Map<string, PageCost[]>();
  const wrong: string[] = [];
  for (const way of WAYS) {
    const pages: PageCost[] = [];
    for (const question of questionsOf(way)) {
      const cost = await firstPage(index, question);
      const meant = byDefinition(outward(question.position.geohash), question, cost.ids.length);
      if (meant.join() !== cost.ids.join())
        wrong.push(`${nameOf(way)} at ${question.position.geohash}`);
      pages.push(cost);
    }
    costs.set(nameOf(way), pages);
  }
  const recipe = geofireRecipe(posts);
  const reads = (radiusKm: number) =>
    round(mean(positions.map(({ geohash }) => recipe(geohash, radiusKm).reads)));
  return {
    costs,
    wrong,
    recipe: Object.fromEntries(RADII_KM.map((km) => [`${km} km`, reads(km)])),
  };
}

/** How many first pages the emulator gave, and which were not the model's. */
async function compareWithEmulator(host: string) {
  const { write, indexOf } = emulated(host);
  const differing: string[] = [];
  let asked = 0;
  let written = 0;
  for (const { posts: count, everyPosition, everyWay } of EMULATED) {
    const posts = benchPosts(places, count, seededRandom(SEEDS.posts));
    await write(posts.slice(written));
    written = count;
    const model: ExactIndex<IndexedPost> = exactIndex(posts);
    const index = indexOf(posts, model);
    for (const way of WAYS.filter((_, at) => at % everyWay === 0)) {
      for (const question of questionsOf(way).filter((_, at) => at % everyPosition === 0)) {
        const [ours, theirs] = [await idsOf(model, question), await idsOf(index, question)];
        asked += 1;
        if (ours.join() !== theirs.join()) differing.push(`${nameOf(way)}, ${count} posts`);
      }
    }
    console.log(`emulator, ${count} posts: ${asked} pages so far, ${differing.length} differ`);
  }
  return { pages: asked, differing };
}

const LINE = [
  ['full', 5],
  ['reads', 8],
  ['shown', 8],
  ['perResult', 10],
  ['p95', 7],
  ['rural', 7],
  ['queries', 8],
  ['mostQueries', 12],
] as const;

function print(count: number, { costs, recipe, wrong }: Measured): void {
  console.log(`\n${count} posts; the recipe reads ${JSON.stringify(recipe)} a page`);
  console.log(' '.repeat(42) + LINE.map(([name, width]) => name.padStart(width)).join(''));
  for (const [name, pages] of costs) {
    const figures = figuresOf(pages);
    const cells = LINE.map(([key, width]) => String(figures?.[key] ?? '').padStart(width));
    console.log(name.padEnd(42) + cells.join(''));
  }
  console.log(wrong.length === 0 ? 'every page is as by definition' : `wrong: ${wrong.join('; ')}`);
}

const measured = new Map<number, Measured>();
for (const count of COUNTS) {
  const result = await measure(benchPosts(places, count, seededRandom(SEEDS.posts)));
  print(count, result);
  measured.set(count, result);
}
const host = process.env['FIRESTORE_EMULATOR_HOST'];
const emulator = host === undefined ? undefined : await compareWithEmulator(host);

const few = measured.get(COUNTS[0]);
const many = measured.get(COUNTS[2]);
const growth = Object.fromEntries(
  WAYS.flatMap((way) => {
    const name = nameOf(way);
    const grown = growthOf(few?.costs.get(name) ?? [], many?.costs.get(name) ?? []);
    return grown === undefined ? [] : [[name, grown] as const];
  }),
);

/** What a way to search misses of its aims, in words. */
function missesOf({ order, radiusKm }: Way, { perResult, p95, p95Queries, mostQueries }: Figures) {
  if (order === 'nearest') {
    return [
      ...(perResult <= AIMS.nearest.perResult ? [] : [`${perResult} reads a result`]),
      ...(p95Queries <= AIMS.nearest.p95Queries ? [] : [`${p95Queries} queries`]),
    ];
  }
  const aim = AIMS.newest;
  const most = radiusKm === 10 ? aim.perResultAt10Km : aim.perResult;
  return [
    ...(perResult <= most ? [] : [`${perResult} reads a result`]),
    ...(radiusKm !== 10 || p95 <= aim.p95At10Km ? [] : [`p95 ${p95}`]),
    ...(mostQueries <= aim.mostQueries ? [] : [`${mostQueries} queries`]),
  ];
}

function missedAims(): string[] {
  const bound = WAYS.filter(({ variant }) => variant.isBound);
  const costly = [...measured].flatMap(([count, { costs }]) =>
    bound.flatMap((way) => {
      const figures = figuresOf(costs.get(nameOf(way)) ?? []);
      if (figures === undefined || figures.full < LEAST_FULL) return [];
      return missesOf(way, figures).map((miss) => `${nameOf(way)}, ${count} posts: ${miss}`);
    }),
  );
  const grown = bound.filter((way) => (growth[nameOf(way)] ?? 1) > AIMS.growth);
  const wrong = [...measured.values()].flatMap((result) => result.wrong);
  return [
    ...costly,
    ...grown.map((way) => `${nameOf(way)} grows by ${growth[nameOf(way)]}`),
    ...wrong.map((name) => `not as by definition: ${name}`),
    ...(emulator?.differing ?? []).map((name) => `not as the emulator: ${name}`),
  ];
}

const missed = missedAims();
console.log(missed.length === 0 ? '\nevery aim is met' : `\nmissed: ${missed.join('; ')}`);
if (missed.length > 0 && process.argv.includes('--check')) process.exitCode = 1;
console.log(
  JSON.stringify({
    bench: 'search',
    positions: positions.length,
    recipe: Object.fromEntries([...measured].map(([count, { recipe }]) => [count, recipe])),
    pages: Object.fromEntries(
      [...measured].map(([count, { costs }]) => [
        count,
        Object.fromEntries(
          [...costs].flatMap(([name, pages]) => {
            const figures = figuresOf(pages);
            return figures ? [[name, figures] as const] : [];
          }),
        ),
      ]),
    ),
    growth,
    emulator: emulator && { pages: emulator.pages, differing: emulator.differing.length },
    aims: AIMS,
  }),
);
