import { describe, expect, it } from 'vitest';
import { codesOfZip, packZips, unpackZips, zipDigits } from './zip.ts';

const HAMAMATSU = ['22138'];
const zips = unpackZips(
  packZips([
    ['4300001', HAMAMATSU],
    ['4300905', HAMAMATSU],
    ['4313701', ['22140']],
    ['4980000', ['23235', '24303']],
    ['9071801', ['47382']],
  ]),
);

describe('zipDigits', () => {
  it.each([
    ['430-0001', '4300001'],
    ['4300001', '4300001'],
    ['〒430-0001', '4300001'],
    ['〒 430 - 0001', '4300001'],
    ['４３０－０００１', '4300001'],
    ['４３０ー０００１', '4300001'],
    ['430‐0001', '4300001'],
    ['၄၃၀-၀၀၀၁', '4300001'],
    ['430', '430'],
    ['430-', '430'],
    ['43000011', '43000011'],
    ['', undefined],
    ['〒', undefined],
    ['430-0001 浜松', undefined],
    ['浜松', undefined],
    ['-430', undefined],
    ['430--0001', undefined],
    ['1'.repeat(500), undefined],
  ])('%j → %j', (text, digits) => {
    expect(zipDigits(text)).toBe(digits);
  });
});

describe('codesOfZip', () => {
  it.each([
    ['4300001', HAMAMATSU],
    ['4300905', HAMAMATSU],
    ['4313701', ['22140']],
    ['4980000', ['23235', '24303']],
    ['9071801', ['47382']],
    // A code that came into use after the list was made lies among its neighbours.
    ['4300500', HAMAMATSU],
    ['0000000', []],
    ['4299999', []],
    ['9999999', []],
    ['430', HAMAMATSU],
    ['43', ['22138', '22140']],
    ['4', ['22138', '22140', '23235', '24303']],
    ['', []],
    ['x', []],
    ['43000011', []],
  ])('%s → %j', (digits, codes) => {
    expect(codesOfZip(zips, digits)).toEqual(codes);
  });
});

describe('unpackZips', () => {
  it.each(['', 'x', '1', '?,22138'])('refuses what was not packed: %j', (packed) => {
    expect(() => unpackZips(packed)).toThrow('Not packed postal codes');
  });
});
