import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketsToReadings, parseReadings, stripReadings } from './readings.ts';

describe('readings', () => {
  it('splits a text into parts with and without a reading', () => {
    expect(parseReadings('熊本《くまもと》に来《き》ました')).toEqual([
      { base: '熊本', reading: 'くまもと' },
      { base: 'に' },
      { base: '来', reading: 'き' },
      { base: 'ました' },
    ]);
  });

  it('leaves the title of a Chinese book as it is', () => {
    expect(parseReadings('《红楼梦》')).toEqual([{ base: '《红楼梦》' }]);
  });

  it('turns an author’s brackets into readings', () => {
    expect(bracketsToReadings('熊本（くまもと）へ（いつでも）')).toBe(
      '熊本《くまもと》へ（いつでも）',
    );
  });

  it('loses nothing but readings, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('漢', '字', 'か', 'な', '《', '》', 'a') }),
        (text) => {
          const bases = parseReadings(text).map((part) => part.base);
          expect(bases.join('')).toBe(stripReadings(text));
        },
      ),
    );
  });
});
