export {
  CELL_DEPTHS,
  cellsOf,
  centreOfLeaf,
  DISTANCE_BANDS,
  distanceBand,
  distanceKm,
  leafOf,
  leavesWithin,
} from './cells.ts';
export type { Centre, DistanceBand } from './cells.ts';
export { conditionsOf } from './conditions.ts';
export { daysOfEvent, PERIODS } from './days.ts';
export type { Period } from './days.ts';
export { densityId, roundedCount } from './density.ts';
export { nearestPage } from './nearest.ts';
export type { NearestCursor } from './nearest.ts';
export { newestPage } from './newest.ts';
export type { CellCount, Circle, FoundListing, Index, Plan, ResultPage } from './page.ts';
export { ask, listingQuery } from './query.ts';
export type { Asked, ListingCursor, ListingQuery, Reader } from './query.ts';
export { addressOfSearch, SEARCH_RADII_KM, searchOfAddress } from './search.ts';
export type { Search, SearchArea, SearchOrder, SearchRadius } from './search.ts';
export { firstThatGives } from './widen.ts';
export { foldText, hasWords, wordQuery, wordsOfListing } from './words.ts';
