import { geohashForLocation } from 'geofire-common';

/** Places and homes are never finer than this: a cell of about 5 km. */
export const PLACE_GEOHASH_CHARS = 5;

/** A point on the earth, in degrees. */
export interface Position {
  /** −90 to 90, north is positive. */
  readonly latitude: number;
  /** −180 to 180, east is positive. */
  readonly longitude: number;
}

/**
 * The cell a position lies in, as the geohash that may leave the device.
 * @param latitude degrees, −90 to 90
 * @param longitude degrees, −180 to 180
 * @throws Error where either is out of range or not a number
 */
export function placeCell(latitude: number, longitude: number): string {
  return geohashForLocation([latitude, longitude], PLACE_GEOHASH_CHARS);
}

const LETTERS = '0123456789bcdefghjkmnpqrstuvwxyz';
const BITS = [16, 8, 4, 2, 1];

/**
 * The middle of a geohash's cell.
 * @throws Error where a character is none of a geohash's
 */
export function cellCentre(geohash: string): Position {
  const sides = { longitude: [-180, 180], latitude: [-90, 90] };
  let axis: keyof typeof sides = 'longitude';
  for (const letter of geohash) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) throw new Error(`Not a geohash: ${geohash}`);
    for (const bit of BITS) {
      const [low = 0, high = 0] = sides[axis];
      const middle = (low + high) / 2;
      sides[axis] = (value & bit) === 0 ? [low, middle] : [middle, high];
      axis = axis === 'longitude' ? 'latitude' : 'longitude';
    }
  }
  const middle = ([low = 0, high = 0]: number[]): number => (low + high) / 2;
  return { latitude: middle(sides.latitude), longitude: middle(sides.longitude) };
}
