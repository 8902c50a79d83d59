import { describe, expect, it } from 'vitest';
import { placeCell } from './cell.ts';

describe('placeCell', () => {
  it.each([
    [57.64911, 10.40744, 'u4pru'],
    [35.6896, 139.6921, 'xn774'],
    [0.01, 0.01, 's0000'],
  ])('snaps %d, %d to %s', (latitude, longitude, cell) => {
    expect(placeCell(latitude, longitude)).toBe(cell);
  });

  it.each([
    [91, 0],
    [0, 181],
    [Number.NaN, 0],
  ])('refuses %d, %d', (latitude, longitude) => {
    expect(() => placeCell(latitude, longitude)).toThrow();
  });
});
