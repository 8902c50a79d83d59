import { describe, expect, it } from 'vitest';
import { checkText, tidyText, withoutHiddenCharacters } from './check.ts';

describe('checkText', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['only spaces', '  \u3000\n\t', 'empty'],
    ['only zero-width characters', '\u200B\u200D', 'empty'],
    ['a lone surrogate', 'a\uD83D', 'malformed'],
    ['a control character', 'a\u0007b', 'hidden-characters'],
    ['a right-to-left override', 'abc\u202Etxt', 'hidden-characters'],
    ['an isolate', 'abc\u2066txt', 'hidden-characters'],
    ['10,000 emoji', '😀'.repeat(10_000), 'too-long'],
    ['61 characters', 'あ'.repeat(61), 'too-long'],
    ['31 emoji, each two UTF-16 units', '😀'.repeat(31), 'too-long'],
    ['60 characters', 'あ'.repeat(60), undefined],
    ['60 characters and spaces around', ` ${'a'.repeat(60)} `, undefined],
    ['HTML, which is shown as typed', '<script>alert(1)</script>', undefined],
    ['Burmese', 'မြန်မာစာ', undefined],
    ['an emoji family with joiners', '👨‍👩‍👧', undefined],
    ['two lines', 'a\nb', undefined],
  ])('%s', (_, text, problem) => {
    expect(checkText(text, 60)).toBe(problem);
  });

  it('tells a text that is shorter than it has to be', () => {
    expect(checkText('a', 20, 2)).toBe('too-short');
  });
});

describe('withoutHiddenCharacters', () => {
  it('leaves a text that passes', () => {
    const cleaned = withoutHiddenCharacters('a\u202Eb\uD83Dc\u0000\r\nd 👨‍👩‍👧');
    expect(cleaned).toBe('abc\nd 👨‍👩‍👧');
    expect(checkText(cleaned, 60)).toBeUndefined();
  });
});

describe('tidyText', () => {
  it('composes, trims and keeps at most one empty line', () => {
    expect(tidyText('  e\u0301 \r\n\r\n\r\n\r\nb\u3000')).toBe('é\n\nb');
  });
});
