import { geohashForLocation } from 'geofire-common';

/** Places and homes are never finer than this: a cell of about 5 km. */
export const PLACE_GEOHASH_CHARS = 5;

/**
 * The cell a position lies in, as the geohash that may leave the device.
 * @param latitude degrees, −90 to 90
 * @param longitude degrees, −180 to 180
 * @throws Error where either is out of range or not a number
 */
export function placeCell(latitude: number, longitude: number): string {
  return geohashForLocation([latitude, longitude], PLACE_GEOHASH_CHARS);
}
