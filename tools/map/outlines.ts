import { PREFECTURES, centreOfLeaf, leafOf } from '@friends/domain';
import type { Place } from '@friends/domain';
import { distanceToLand, innermostPoint, toDrawing, toPosition } from './geometry.ts';
import { prefecturesOf } from './svg.ts';
import type { Point, Ring } from './svg.ts';

/** What the browser gets of a prefecture; positions in thousandths of a degree. */
interface PackedPrefecture {
  /** Where its name stands: latitude, longitude. */
  readonly label: readonly number[];
  /** Latitude and longitude of the first corner, then the steps to each next one. */
  readonly rings: readonly (readonly number[])[];
}
export type PackedOutlines = Readonly<Record<string, PackedPrefecture>>;

/** Beyond this the drawing is taken to lack the island: about 5 km. */
const MISSING_UNITS = 1;
const ISLET_UNITS = 0.5;
const CORNERS = 8;

const centreOf = (place: Place): Point => toDrawing(centreOfLeaf(leafOf(place.geohash)));

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** The drawing has the Amami islands in Okinawa: each island there goes to its nearest town. */
function shareIslands(byCode: Map<string, Ring[]>, places: readonly Place[]): void {
  const near = places.filter(({ prefecture }) => prefecture === '46' || prefecture === '47');
  const drawn = byCode.get('47') ?? [];
  byCode.set('47', []);
  for (const ring of drawn) {
    const corner = ring[0] ?? [0, 0];
    const [town] = near.sort(
      (one, other) => distance(centreOf(one), corner) - distance(centreOf(other), corner),
    );
    byCode.get(town?.prefecture ?? '47')?.push(ring);
  }
}

/** A small octagon in place of an island that the drawing lacks. */
const isletAt = ([x, y]: Point): Ring =>
  Array.from({ length: CORNERS }, (_, index) => {
    const angle = ((index + 0.5) * 2 * Math.PI) / CORNERS;
    return [x + ISLET_UNITS * Math.cos(angle), y + ISLET_UNITS * Math.sin(angle)];
  });

/**
 * The prefectures of @svg-maps/japan in their places on the globe, by code, with an islet for each
 * municipality that the drawing leaves in the sea.
 * @param svg the drawing
 */
export function placeOutlines(svg: string, places: readonly Place[]): Map<string, Ring[]> {
  const drawn = prefecturesOf(svg);
  const byCode = new Map(PREFECTURES.map(({ code, en }) => [code, [...(drawn.get(en) ?? [])]]));
  shareIslands(byCode, places);
  for (const place of places) {
    const rings = byCode.get(place.prefecture) ?? [];
    const centre = centreOf(place);
    if (distanceToLand(rings, centre) > MISSING_UNITS) rings.push(isletAt(centre));
  }
  return byCode;
}

const packPosition = (point: Point) =>
  toPosition(point).map((degrees) => Math.round(degrees * 1000));

function packRing(ring: Ring): number[] {
  let [latitude, longitude] = [0, 0];
  return ring.flatMap((point) => {
    const [south = 0, west = 0] = packPosition(point);
    const step = [south - latitude, west - longitude];
    [latitude, longitude] = [south, west];
    // A step of nothing would only make the file longer.
    return step[0] === 0 && step[1] === 0 ? [] : step;
  });
}

/** Outlines as small numbers for the browser (web/src/map/outlines.ts reads them). */
export function packOutlines(outlines: ReadonlyMap<string, readonly Ring[]>): PackedOutlines {
  return Object.fromEntries(
    [...outlines].map(([code, rings]) => [
      code,
      { label: packPosition(innermostPoint(rings)), rings: rings.map(packRing) },
    ]),
  );
}
