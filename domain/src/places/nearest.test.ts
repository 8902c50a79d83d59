import { describe, expect, it } from 'vitest';
import all from '../../../data/places.json';
import { cellCentre, placeCell } from './cell.ts';
import { nearestPlaces } from './nearest.ts';

const names = (latitude: number, longitude: number, limit = 1): string[] =>
  nearestPlaces(all, latitude, longitude, limit).map(({ place }) => place.name.ja);

describe('nearestPlaces', () => {
  it.each([
    [35.694, 139.703, '新宿区'],
    [34.71, 137.727, '浜松市'],
    [24.467, 123.005, '与那国町'],
    [45.416, 141.673, '稚内市'],
    [27.094, 142.192, '小笠原村'],
    [26.213, 127.679, '那覇市'],
  ])('%d, %d is at %s', (latitude, longitude, name) => {
    expect(names(latitude, longitude)).toEqual([name]);
  });

  it('gives the nearest first, with the distance of the cell’s middle', () => {
    const near = nearestPlaces(all, 35.69, 139.7, 5);
    expect(near).toHaveLength(5);
    const distances = near.map(({ km }) => km);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(distances[0]).toBeLessThan(4);
  });

  it('tells from the distance that a position is not in Japan', () => {
    const [seoul] = nearestPlaces(all, 37.566, 126.978, 1);
    expect(seoul?.km).toBeGreaterThan(300);
    const [atSea] = nearestPlaces(all, 0, 0, 1);
    expect(atSea?.km).toBeGreaterThan(9000);
  });

  it('refuses what is no position, and takes no places', () => {
    expect(() => nearestPlaces(all, Number.NaN, 139, 1)).toThrow();
    expect(() => nearestPlaces(all, 91, 139, 1)).toThrow();
    expect(nearestPlaces([], 35, 139, 3)).toEqual([]);
    expect(names(35, 139, 0)).toEqual([]);
  });
});

describe('cellCentre', () => {
  it('lies in its own cell, for every place', () => {
    for (const { geohash } of all) {
      const { latitude, longitude } = cellCentre(geohash);
      expect(placeCell(latitude, longitude)).toBe(geohash);
    }
  });

  it('halves the world for no letters, and refuses letters of no geohash', () => {
    expect(cellCentre('')).toEqual({ latitude: 0, longitude: 0 });
    expect(() => cellCentre('xna')).toThrow('Not a geohash: xna');
  });
});
