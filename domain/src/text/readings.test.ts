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

  it.each([
    ['kana inside a word', '食べ物（たべもの）を', '食《た》べ物《もの》を'],
    ['kana at its end', '生春まき（なまはるまき）', '生春《なまはる》まき'],
    ['the word alone', '立ち方と息（いき）', '立ち方と息《いき》'],
    ['no explanation', '太極拳（ゆっくりしたうんどう）', '太極拳《ゆっくりしたうんどう》'],
    ['none of another word', '昔の話（いつ）', '昔の話《いつ》'],
    ['kana only', 'かっぱ（ふしぎ）', 'かっぱ（ふしぎ）'],
  ])('puts the reading on %s', (_name, text, read) => {
    expect(bracketsToReadings(text)).toBe(read);
  });

  it('answers at once, whatever it is given', () => {
    const hostile = `${'漢の'.repeat(500)}（${'の'.repeat(1000)}）${'漢の'.repeat(6)}（${'の'.repeat(23)}ん）`;
    const start = performance.now();
    bracketsToReadings(hostile);
    expect(performance.now() - start).toBeLessThan(500);
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
