import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toUnicode } from './zawgyi.ts';

interface DemoPost {
  readonly text: { readonly my: { readonly title: string; readonly body: string } };
}
const posts = JSON.parse(readFileSync('data/demo-posts.json', 'utf8')) as DemoPost[];

describe('toUnicode', () => {
  it.each([
    ['ေနေကာင္းလား', 'နေကောင်းလား'],
    ['မဂၤလာပါ', 'မင်္ဂလာပါ'],
    ['ေက်းဇူးတင္ပါတယ္', 'ကျေးဇူးတင်ပါတယ်'],
  ])('converts %s', (zawgyi, unicode) => {
    expect(toUnicode(zawgyi)).toBe(unicode);
  });

  it('leaves Unicode alone, in texts and in single words', () => {
    for (const { text } of posts) {
      for (const part of [text.my.title, text.my.body]) {
        expect(toUnicode(part)).toBe(part);
        for (const word of part.split(/[\s၊။]+/u)) expect(toUnicode(word)).toBe(word);
      }
    }
  });

  it('leaves other languages alone', () => {
    for (const text of ['日本語', 'xin chào', '', '😀']) expect(toUnicode(text)).toBe(text);
  });
});
