import { ask, distanceBand, distanceKm, firstThatGives, LIMITS } from '@friends/domain';
import { nearestPage, newestPage } from '@friends/domain';
import type { Asked, Centre, Circle, Plan } from '@friends/domain';
import { idToken } from '../../firebase/auth.ts';
import { listingsIndex } from '../../firebase/listings-index.ts';
import type { ListedPost } from '../../firebase/listings.ts';
import { groundsOf, homeCentre } from './grounds.ts';
import { findUnanswered } from './unanswered.ts';
import type { FeedCursor, FeedPage, FeedPost, FeedRequest, Ground } from './request.ts';

const PAGE = LIMITS.feedPage;

/** How far is looked beyond an empty circle, in kilometres, and how many posts are shown. */
const BEYOND_KM = [150, 500] as const;
const BEYOND = 5;

function askedOn({ search, language, asMember }: FeedRequest, ground: Ground): Asked | 'none' {
  const area = ground.kind === 'prefecture' ? { prefecture: ground.code } : 'japan';
  return ask({ ...search, area }, { language, asMember, now: Date.now() });
}

const circleOf = (ground: Ground): Circle | undefined =>
  ground.kind === 'circle' ? { centre: ground.centre, radiusKm: ground.radiusKm } : undefined;

function planOn(asked: Asked, ground: Ground): Plan {
  const circle = circleOf(ground);
  return { asked, page: PAGE, ...(circle && { circle }) };
}

const indexFor = async ({ language, asMember }: FeedRequest, asked: Asked) =>
  listingsIndex(language, asked, asMember ? await idToken() : undefined);

function measured(posts: readonly ListedPost[], centre: Centre | undefined): FeedPost[] {
  if (centre === undefined) return [...posts];
  return posts.map((post) => {
    const km = distanceKm(centre, post.listing.place.geohash);
    return { ...post, band: distanceBand(km) };
  });
}

const centreOf = async (request: FeedRequest, ground: Ground): Promise<Centre | undefined> =>
  ground.kind === 'circle' ? ground.centre : homeCentre(request);

async function pageOf(
  request: FeedRequest,
  asked: Asked,
  ground: Ground,
  from?: FeedCursor,
): Promise<Omit<FeedPage, 'ground'>> {
  const [index, centre] = await Promise.all([indexFor(request, asked), centreOf(request, ground)]);
  const plan = planOn(asked, ground);
  if (request.search.order === 'nearest' && plan.circle !== undefined) {
    const after = from && 'nearest' in from ? from.nearest : undefined;
    const { results, next } = await nearestPage(index, { ...plan, circle: plan.circle }, after);
    return { posts: measured(results, centre), ...(next && { next: { nearest: next } }) };
  }
  const after = from && 'newest' in from ? from.newest : undefined;
  const { results, next } = await newestPage(index, plan, after);
  return { posts: measured(results, centre), ...(next && { next: { newest: next } }) };
}

/** A page may be empty although more lies behind it: then the next is asked for, this often. */
const EMPTY_PAGES = 4;

/**
 * A page of a search on a ground; where it is empty and still has a `next`, more may lie behind.
 * @param from where the page before ended
 * @throws Failure as askFirestore
 */
export async function findOn(
  request: FeedRequest,
  ground: Ground,
  from?: FeedCursor,
): Promise<FeedPage> {
  const asked = askedOn(request, ground);
  if (asked === 'none') return { posts: [], ground, noWord: true };
  let page = await pageOf(request, asked, ground, from);
  for (let asking = 1; asking < EMPTY_PAGES && page.posts.length === 0 && page.next; asking += 1) {
    page = await pageOf(request, asked, ground, page.next);
  }
  return { ...page, ground };
}

/** Counts tell where to begin, so that a feed that has to widen is mostly one query. */
async function firstStep(request: FeedRequest, grounds: readonly Ground[]): Promise<number> {
  if (grounds.length === 1 || request.search.order === 'nearest') return 0;
  const plans = grounds.flatMap((ground) => {
    const asked = askedOn(request, ground);
    return asked === 'none' ? [] : [planOn(asked, ground)];
  });
  const [first] = plans;
  return first === undefined ? 0 : firstThatGives(await indexFor(request, first.asked), plans);
}

/**
 * The first page of a search; where its address leaves the place open, on the nearest ground
 * that gives a full page.
 * @throws Failure as askFirestore
 */
export async function findFirst(request: FeedRequest): Promise<FeedPage> {
  const [page, unanswered] = await Promise.all([findNearby(request), findUnanswered(request)]);
  const ids = new Set(unanswered.map(({ id }) => id));
  const posts = page.posts.filter(({ id }) => !ids.has(id));
  return unanswered.length === 0 ? page : { ...page, posts, unanswered };
}

async function findNearby(request: FeedRequest): Promise<FeedPage> {
  const grounds = await groundsOf(request);
  const wider = grounds.slice(await firstStep(request, grounds));
  for (const ground of wider.slice(0, -1)) {
    const page = await findOn(request, ground);
    if (page.noWord || page.next !== undefined || page.posts.length >= PAGE) return page;
  }
  return findOn(request, wider.at(-1) ?? { kind: 'japan' });
}

const nearestOf = (posts: readonly ListedPost[], centre: Centre): FeedPost[] => {
  const far = ({ listing }: ListedPost) => distanceKm(centre, listing.place.geohash);
  return measured([...posts].sort((a, b) => far(a) - far(b)).slice(0, BEYOND), centre);
};

/**
 * The nearest posts beyond a circle. Where one page holds all there are in Japan, that is the one
 * query; where none are within 500 km, the nearest of the newest do, since ways across the sea cost
 * reads for nothing.
 * @throws Failure as askFirestore
 */
export async function findBeyond(
  request: FeedRequest,
  { centre }: Ground & { readonly kind: 'circle' },
): Promise<readonly FeedPost[]> {
  const asked = askedOn(request, { kind: 'japan' });
  if (asked === 'none') return [];
  const index = await indexFor(request, asked);
  const newest = await newestPage(index, { asked, page: PAGE });
  for (const radiusKm of newest.next === undefined ? [] : BEYOND_KM) {
    const circle = { centre, radiusKm };
    const { results } = await nearestPage(index, { asked, page: BEYOND, circle });
    if (results.length > 0) return measured(results.slice(0, BEYOND), centre);
  }
  return nearestOf(newest.results, centre);
}
