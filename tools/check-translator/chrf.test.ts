import { describe, expect, it } from 'vitest';
import { chrf } from './chrf.ts';

describe('chrf', () => {
  it('gives 100 to the reference itself and 0 to another script', () => {
    expect(chrf('一緒に歩きませんか', '一緒に歩きませんか')).toBeCloseTo(100);
    expect(chrf('hello there', 'こんにちは')).toBe(0);
    expect(chrf('', 'abc')).toBe(0);
  });

  it('prefers the nearer answer', () => {
    const reference = 'I want to know the local history';
    const near = chrf('I would like to know local history', reference);
    expect(near).toBeGreaterThan(chrf('Tell me about your town', reference));
  });
});
