import type { Point, Ring } from './svg.ts';

/** Latitude in degrees, longitude in degrees. */
export type Position = readonly [latitude: number, longitude: number];

/**
 * The drawing is a Mercator map: x = A + B · longitude, y = C − D · Mercator(latitude). The four
 * numbers are those at which most of the 1,747 municipal centres (data/places.json) lie inside the
 * outlines of their own prefecture, found by random search; more general maps (rotated, quadratic)
 * fitted no better. A unit is about 5 km.
 */
const MAP = { a: -2436.2122, b: 19.704188, c: 1004.15465, d: 19.57555 };

const RADIAN = Math.PI / 180;
const mercator = (latitude: number) => Math.log(Math.tan((45 + latitude / 2) * RADIAN)) / RADIAN;
const unMercator = (value: number) => (Math.atan(Math.exp(value * RADIAN)) / RADIAN - 45) * 2;

export const toDrawing = ([latitude, longitude]: Position): Point => [
  MAP.a + MAP.b * longitude,
  MAP.c - MAP.d * mercator(latitude),
];

export const toPosition = ([x, y]: Point): Position => [
  unMercator((MAP.c - y) / MAP.d),
  (x - MAP.a) / MAP.b,
];

const edges = (ring: Ring): [Point, Point][] =>
  ring.map((point, index) => [ring.at(index - 1) ?? point, point]);

/** Whether a point lies inside any of the rings (they do not overlap). */
export function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  const crossed = rings.flatMap(edges).filter(([[ax, ay], [bx, by]]) => {
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  });
  return crossed.length % 2 === 1;
}

function distanceToEdge([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Units from a point to the nearest line of the rings. */
export const distanceToLine = (rings: readonly Ring[], point: Point): number =>
  Math.min(...rings.flatMap(edges).map(([a, b]) => distanceToEdge(point, a, b)));

/** Units from a point to the land: 0 on it. */
export const distanceToLand = (rings: readonly Ring[], point: Point): number =>
  isInside(rings, point) ? 0 : distanceToLine(rings, point);

function boxOf(ring: Ring) {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

const STEPS = 40;

/** The point of the largest ring that lies furthest from its lines: where a name has most room. */
export function innermostPoint(rings: readonly Ring[]): Point {
  const area = (ring: Ring) => boxOf(ring).width * boxOf(ring).height;
  const [largest = []] = [...rings].sort((one, other) => area(other) - area(one));
  const { left, top, width, height } = boxOf(largest);
  let best: { point: Point; room: number } = { point: [left, top], room: 0 };
  for (let step = 0; step < STEPS * STEPS; step += 1) {
    const column = (step % STEPS) / STEPS;
    const row = Math.floor(step / STEPS) / STEPS;
    const point: Point = [left + width * column, top + height * row];
    const room = isInside([largest], point) ? distanceToLine([largest], point) : 0;
    if (room > best.room) best = { point, room };
  }
  return best.point;
}
