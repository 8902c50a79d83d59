import { cellCentre } from '@friends/domain';
import { geohashForLocation, geohashQueryBounds } from 'geofire-common';
import type { IndexedPost } from '../../../domain/src/search/exact-index.ts';

const CHARS = 10;

function firstFrom(sorted: readonly string[], least: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What Firebase's documented way costs (https://firebase.google.com/docs/firestore/solutions/geoqueries):
 * `geohashQueryBounds` of geofire-common, everything within the bounds read, then filtered by
 * distance and by whatever else is asked, and sorted, on the phone. A page of 20 costs what all do.
 */
export function geofireRecipe(posts: readonly IndexedPost[]) {
  const point = (geohash: string): [number, number] => {
    const { latitude, longitude } = cellCentre(geohash);
    return [latitude, longitude];
  };
  const hashes = new Map<string, string>();
  const hashOf = (cell: string): string => {
    const known = hashes.get(cell) ?? geohashForLocation(point(cell), CHARS);
    hashes.set(cell, known);
    return known;
  };
  const sorted = posts.map(({ listing }) => hashOf(listing.place.geohash)).sort();
  return (geohash: string, radiusKm: number) => {
    const bounds = geohashQueryBounds(point(geohash), radiusKm * 1000);
    // A query that gives nothing is billed as one read.
    const reads = bounds
      .map(([start, end]) => firstFrom(sorted, `${end}\0`) - firstFrom(sorted, start))
      .reduce((sum, found) => sum + Math.max(1, found), 0);
    return { reads, queries: bounds.length };
  };
}
