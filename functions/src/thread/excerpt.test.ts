import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

describe('excerptOf', () => {
  it.each([
    ['a short message', 'Oi!', 'Oi!'],
    ['lines', 'one\n\n two ', 'one two'],
    ['a long one', 'a'.repeat(100), `${'a'.repeat(79)}…`],
    ['one that just fits', 'a'.repeat(80), 'a'.repeat(80)],
    ['emoji', '😀'.repeat(100), `${'😀'.repeat(79)}…`],
    ['readings', '会《あ》いましょう', '会《あ》いましょう'],
  ])('shows %s', (_name, text, excerpt) => {
    expect(excerptOf(text)).toBe(excerpt);
  });

  it('does not count readings, nor cut them', () => {
    expect(excerptOf(`${'漢《かん》'.repeat(80)}`)).toBe('漢《かん》'.repeat(80));
    expect(excerptOf(`${'あ'.repeat(79)}漢字《かんじ》`)).toBe(`${'あ'.repeat(79)}…`);
  });
});
