import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PREFECTURES, centreOfLeaf, leafOf } from '@friends/domain';
import type { Place } from '@friends/domain';
import { mergeMarks } from './merge-marks.ts';
import type { Spot } from './merge-marks.ts';
import { unpackOutlines } from './outlines.ts';
import type { Position, PrefectureOutline } from './outlines.ts';
import { parseCredit, tilesOf } from './tiles.ts';

const spot = (key: string, x: number, y: number, count = 1): Spot => ({ key, x, y, count });

describe('marks', () => {
  test('stay apart where they do not cover each other', () => {
    const marks = mergeMarks([spot('a', 0, 0), spot('b', 44, 0), spot('c', 0, 44)], 44);
    expect(marks.map(({ at }) => at.key)).toEqual(['a', 'b', 'c']);
  });

  test('become one with the sum, where most is', () => {
    const [mark, ...others] = mergeMarks([spot('a', 0, 0, 2), spot('b', 30, 20, 5)], 44);
    expect(others).toEqual([]);
    expect(mark?.at.key).toBe('b');
    expect(mark?.count).toBe(7);
    expect(mark?.spots.map(({ key }) => key)).toEqual(['b', 'a']);
  });

  test('merge across the borders of the grid', () => {
    expect(mergeMarks([spot('a', 43, 43), spot('b', 45, 45)], 44)).toHaveLength(1);
    expect(mergeMarks([spot('a', -1, -1), spot('b', 1, 1)], 44)).toHaveLength(1);
  });

  test('are the same in whatever order the spots come', () => {
    const spots = [spot('a', 0, 0), spot('b', 30, 0), spot('c', 60, 0), spot('d', 90, 0)];
    expect(mergeMarks([...spots].reverse(), 44)).toEqual(mergeMarks(spots, 44));
  });

  test('never cover each other and hold every spot once', () => {
    const spots = Array.from({ length: 400 }, (_, index) =>
      spot(`s${index}`, (index * 7919) % 700, (index * 104_729) % 900, 1 + (index % 7)),
    );
    const marks = mergeMarks(spots, 44);
    const held = marks.flatMap((mark) => mark.spots.map(({ key }) => key));
    expect(held.sort()).toEqual(spots.map(({ key }) => key).sort());
    const near = marks.flatMap((one, index) =>
      marks.slice(index + 1).filter(({ at }) => Math.hypot(at.x - one.at.x, at.y - one.at.y) < 44),
    );
    expect(near).toEqual([]);
  });
});

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

function isInside({ rings }: PrefectureOutline, [latitude, longitude]: Position): boolean {
  const crossed = rings.flatMap((ring) =>
    ring.filter(([north, east], index) => {
      const [south, west] = ring.at(index - 1) ?? [north, east];
      const at = ((south - north) * (longitude - east)) / (west - east) + north;
      return east > longitude !== west > longitude && latitude < at;
    }),
  );
  return crossed.length % 2 === 1;
}

function kilometres([north, east]: Position, [south, west]: Position): number {
  const shrink = Math.cos((north * Math.PI) / 180);
  return Math.hypot(north - south, (east - west) * shrink) * 111.2;
}

describe('outlines of the prefectures', () => {
  const packed = read('../../public/map/japan.json');
  const outlines = unpackOutlines(JSON.parse(packed) as Parameters<typeof unpackOutlines>[0]);
  const places = JSON.parse(read('../../../data/places.json')) as Place[];
  const strays = places.flatMap((place) => {
    const outline = outlines.find(({ code }) => code === place.prefecture);
    const centre = centreOfLeaf(leafOf(place.geohash));
    if (outline === undefined) return [Infinity];
    if (isInside(outline, centre)) return [];
    return [Math.min(...outline.rings.flat().map((corner) => kilometres(centre, corner)))];
  });

  test('are small', () => {
    expect(gzipSync(packed).length).toBeLessThan(40_000);
  });

  test('are those of all the prefectures, each name on its own land', () => {
    const codes = outlines.map(({ code }) => code).sort();
    expect(codes).toEqual(PREFECTURES.map(({ code }) => code));
    const lost = outlines.filter((outline) => !isInside(outline, outline.label));
    expect(lost.map(({ code }) => code)).toEqual([]);
  });

  test('have the municipalities inside, or just off the coast', () => {
    expect(strays.length / places.length).toBeLessThan(0.07);
    expect(Math.max(...strays)).toBeLessThan(11);
  });
});

describe('tiles', () => {
  test('are those of the Geospatial Information Authority, with its credit, unless told', () => {
    expect(tilesOf().url).toContain('cyberjapandata.gsi.go.jp/xyz/pale/');
    expect(tilesOf().credit.href).toBe('https://maps.gsi.go.jp/development/ichiran.html');
  });

  test('come from where the build says, or not at all', () => {
    const tiles = tilesOf('https://tiles.example/{z}/{x}/{y}.png', '© A and B https://a.example/c');
    expect(tiles.url).toBe('https://tiles.example/{z}/{x}/{y}.png');
    expect(tiles.credit).toEqual({ label: '© A and B', href: 'https://a.example/c' });
    expect(tilesOf('none')).toEqual({ credit: { label: '' } });
  });

  test.each([
    ['© A', { label: '© A' }],
    ['https://a.example', { label: 'https://a.example', href: 'https://a.example' }],
    ['', { label: '' }],
  ])('credit %j', (text, credit) => {
    expect(parseCredit(text)).toEqual(credit);
  });
});
