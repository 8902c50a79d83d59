import { distanceBetween } from 'geofire-common';
import { PLACE_GEOHASH_CHARS } from '../places/cell.ts';

/**
 * A leaf is a place's cell (geohash of 5 characters) as the number its 25 bits make. The bits of
 * longitude and latitude alternate, so that each shorter prefix is a larger rectangle: two leaves
 * make a cell of 24 bits, two of those one of 23 (https://en.wikipedia.org/wiki/Geohash).
 */
export const LEAF_BITS = PLACE_GEOHASH_CHARS * 5;

/** The prefixes that listings carry, in bits: from 64 × 78 km to the leaf, 4 × 5 km in Japan. */
export const CELL_DEPTHS = [17, 18, 19, 20, 21, 22, 23, 24, 25] as const;
export type CellDepth = (typeof CELL_DEPTHS)[number];

/** The field of a listing that holds the prefix of so many bits. */
export const cellField = (depth: CellDepth): string => `cells.b${depth}`;

const LONGITUDE_BITS = 13;
const LATITUDE_BITS = 12;
const BASE32 = '0123456789bcdefghjkmnpqrstuvwxyz';

/** @throws RangeError for anything but a geohash of exactly five characters */
export function leafOf(geohash: string): number {
  const digits = [...geohash].map((letter) => BASE32.indexOf(letter));
  if (digits.length !== PLACE_GEOHASH_CHARS || digits.includes(-1)) {
    throw new RangeError(`not a place's cell: ${geohash}`);
  }
  return digits.reduce((leaf, digit) => leaf * 32 + digit, 0);
}

/** The geohash of a leaf. */
export function geohashOfLeaf(leaf: number): string {
  const digits = [20, 15, 10, 5, 0].map((shift) => BASE32[(leaf >> shift) & 31] ?? '');
  return digits.join('');
}

/** The prefixes of a place's cell as listings hold them. @throws as leafOf */
export function cellsOf(geohash: string): Record<string, number> {
  const leaf = leafOf(geohash);
  return Object.fromEntries(CELL_DEPTHS.map((depth) => [`b${depth}`, prefixOf(leaf, depth)]));
}

/** The cell of so many bits that a leaf lies in. */
export const prefixOf = (leaf: number, depth: number): number => leaf >> (LEAF_BITS - depth);

/** Column (west to east) and row (south to north) of a leaf. */
function columnAndRow(leaf: number): readonly [number, number] {
  let [column, row] = [0, 0];
  for (let bit = LEAF_BITS - 1; bit >= 0; bit -= 1) {
    const value = (leaf >> bit) & 1;
    if (bit % 2 === 0) column = column * 2 + value;
    else row = row * 2 + value;
  }
  return [column, row];
}

function leafAt(column: number, row: number): number {
  let leaf = 0;
  for (let level = LONGITUDE_BITS - 1; level >= 0; level -= 1) {
    leaf = leaf * 2 + ((column >> level) & 1);
    if (level > 0) leaf = leaf * 2 + ((row >> (level - 1)) & 1);
  }
  return leaf;
}

/** Its centre as latitude and longitude, in degrees. */
export function centreOfLeaf(leaf: number): [number, number] {
  const [column, row] = columnAndRow(leaf);
  return [
    ((row + 0.5) / 2 ** LATITUDE_BITS) * 180 - 90,
    ((column + 0.5) / 2 ** LONGITUDE_BITS) * 360 - 180,
  ];
}

/** Where somebody searches from. */
export interface Centre {
  /** The cell of a home or of a place: five characters. */
  readonly geohash: string;
  /** The cell that stands for one's own municipality: it counts as near, however far its centre. */
  readonly own?: string;
}

/** Kilometres between the centres of two cells; 0 for one's own municipality. */
export function distanceKm(centre: Centre, geohash: string): number {
  if (geohash === centre.own || geohash === centre.geohash) return 0;
  return distanceBetween(centreOfLeaf(leafOf(centre.geohash)), centreOfLeaf(leafOf(geohash)));
}

const KM_PER_DEGREE = 111.2;

/** The leaves whose distance is at most `radiusKm`, nearest first; equal ones by their number. */
export function leavesWithin(centre: Centre, radiusKm: number): { leaf: number; km: number }[] {
  const middle = leafOf(centre.geohash);
  const from = centreOfLeaf(middle);
  const own = centre.own === undefined ? undefined : leafOf(centre.own);
  const [column, row] = columnAndRow(middle);
  const rows = Math.ceil(radiusKm / ((180 / 2 ** LATITUDE_BITS) * KM_PER_DEGREE)) + 1;
  const kmPerColumn =
    (360 / 2 ** LONGITUDE_BITS) * KM_PER_DEGREE * Math.cos((from[0] * Math.PI) / 180);
  const columns = Math.ceil((radiusKm / kmPerColumn) * 1.1) + 1;
  const found: { leaf: number; km: number }[] = [];
  for (let y = row - rows; y <= row + rows; y += 1) {
    for (let x = column - columns; x <= column + columns; x += 1) {
      const leaf = leafAt(x, y);
      const isHere = leaf === middle || leaf === own;
      const km = isHere ? 0 : distanceBetween(from, centreOfLeaf(leaf));
      if (km <= radiusKm) found.push({ leaf, km });
    }
  }
  if (own !== undefined && found.every(({ leaf }) => leaf !== own))
    found.push({ leaf: own, km: 0 });
  return found.sort((a, b) => a.km - b.km || a.leaf - b.leaf);
}

/** What readers are told of a distance: never the exact one. */
export const DISTANCE_BANDS = ['nearby', 5, 10, 20, 30, 50, 100, 'far'] as const;
export type DistanceBand = (typeof DISTANCE_BANDS)[number];

/** The band a distance in kilometres falls into; `5` stands for about 5 km. */
export function distanceBand(km: number): DistanceBand {
  if (km < 3) return 'nearby';
  const bands = [5, 10, 20, 30, 50, 100] as const;
  return bands.find((band) => km <= band * 1.25) ?? 'far';
}
