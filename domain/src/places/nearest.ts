import { distanceBetween } from 'geofire-common';
import { cellCentre } from './cell.ts';
import type { Place } from './place.ts';

/** A municipality and how far the cell of its town hall is, in km. */
export interface NearPlace {
  readonly place: Place;
  readonly km: number;
}

/**
 * The municipalities whose centres lie nearest to a position, nearest first; of equals the lower
 * code. The nearest centre is not always the municipality one stands in: let people choose.
 * @param latitude degrees, −90 to 90
 * @param longitude degrees, −180 to 180
 * @param limit how many at most
 * @throws Error where the position is none
 */
export function nearestPlaces(
  places: readonly Place[],
  latitude: number,
  longitude: number,
  limit: number,
): NearPlace[] {
  return places
    .map((place) => {
      const centre = cellCentre(place.geohash);
      const from = [centre.latitude, centre.longitude] as const;
      return { place, km: distanceBetween([...from], [latitude, longitude]) };
    })
    .sort((a, b) => a.km - b.km || (a.place.code < b.place.code ? -1 : 1))
    .slice(0, limit);
}
