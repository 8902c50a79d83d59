/** A point or corner in the units of the drawing: x to the east, y to the south. */
export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

const PATH = /<path\s+id="([^"]+)"\s+aria-label="([^"]+)"\s+d="([^"]+)"/gu;
const TOKEN = /[mz]|-?[\d.]+,-?[\d.]+/giu;

/** Rings of a path that is made of relative lines only: `m x,y dx,dy … z`. */
export function ringsOf(path: string): Ring[] {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [token] of path.matchAll(TOKEN)) {
    const ring = rings.at(-1);
    if (token === 'm') rings.push([]);
    else if (token === 'z') [x, y] = ring?.[0] ?? [x, y];
    else {
      const [dx = Number.NaN, dy = Number.NaN] = token.split(',').map(Number);
      [x, y] = [x + dx, y + dy];
      ring?.push([x, y]);
    }
  }
  return rings;
}

/** The prefectures of the drawing: English name → rings. Throws where it holds other commands. */
export function prefecturesOf(svg: string): Map<string, Ring[]> {
  const found = new Map<string, Ring[]>();
  for (const [, , name = '', path = ''] of svg.matchAll(PATH)) {
    if (/[^mz\d\s.,e-]/u.test(path)) throw new Error(`${name} is drawn with more than lines`);
    found.set(name, ringsOf(path));
  }
  return found;
}
