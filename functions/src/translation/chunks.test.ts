import { describe, expect, it } from 'vitest';
import { chunkTexts } from './chunks.ts';

describe('chunkTexts', () => {
  it('keeps a post in one request', () => {
    const post = ['t'.repeat(60), 'b'.repeat(1000), 'v'.repeat(100)];
    expect(chunkTexts(post)).toEqual([post]);
  });

  it('splits before 5,000 characters, in order', () => {
    const texts = Array.from({ length: 12 }, (_, n) => String(n).padEnd(1000, '.'));
    const chunks = chunkTexts(texts);
    expect(chunks.map(({ length }) => length)).toEqual([5, 5, 2]);
    expect(chunks.flat()).toEqual(texts);
  });

  it('splits before 128 texts, and sends a longer text alone', () => {
    expect(chunkTexts(Array.from({ length: 130 }, () => 'a')).map((c) => c.length)).toEqual([
      128, 2,
    ]);
    expect(chunkTexts(['a', 'b'.repeat(6000), 'c']).map((c) => c.length)).toEqual([1, 1, 1]);
  });

  it('counts code points', () => {
    expect(chunkTexts(['😀'.repeat(2500), '😀'.repeat(2500)])).toHaveLength(1);
  });
});
