import { lazy, Suspense } from 'react';
import { centreOfLeaf, leafOf } from '@friends/domain';
import type { MapSpot } from '../../map/map-spot.ts';
import { textOfListing } from '../../firebase/listings.ts';
import type { FeedPost, FeedRequest, Ground } from './request.ts';

const ResultsMap = lazy(() => import('../../map/ResultsMap.tsx'));

/** The posts of each place, in the order of the list. */
function spotsOf(posts: readonly FeedPost[], { language }: FeedRequest): MapSpot[] {
  const spots = new Map<string, MapSpot>();
  for (const { id, listing } of posts) {
    const { code, geohash, name } = listing.place;
    const key = `${code} ${geohash}`;
    const text = textOfListing(listing, language);
    const post = { id, title: text.title, kind: listing.kind, language: text.language };
    spots.set(key, { key, geohash, name, posts: [...(spots.get(key)?.posts ?? []), post] });
  }
  return [...spots.values()];
}

function centreOf(ground: Ground | undefined) {
  if (ground?.kind !== 'circle') return undefined;
  const [latitude, longitude] = centreOfLeaf(leafOf(ground.centre.geohash));
  return { latitude, longitude, radiusKm: ground.radiusKm };
}

interface MapViewProps {
  readonly posts: readonly FeedPost[];
  readonly request: FeedRequest;
  readonly ground: Ground | undefined;
}

/** The same results as the list, at their places. */
export function MapView({ posts, request, ground }: MapViewProps) {
  const centre = centreOf(ground);
  return (
    <Suspense fallback={<div className="skeleton h-[60svh] min-h-80 rounded-2xl" />}>
      <ResultsMap
        spots={spotsOf(posts, request)}
        {...(centre && { centre })}
        linkOf={(id) => `/${request.language}/posts/${id}`}
        onOpen={() => undefined}
      />
    </Suspense>
  );
}
