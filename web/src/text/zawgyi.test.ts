import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { toUnicode } from './zawgyi.ts';

const demo = JSON.parse(
  readFileSync(new URL('../../../data/demo-posts.json', import.meta.url), 'utf8'),
) as { text: { my: { title: string; body: string } } }[];

describe('toUnicode', () => {
  it('converts Zawgyi', async () => {
    const zawgyi = 'ျမန္မာစာ ေလ့လာခ်င္ပါတယ္';
    const { text, converted } = await toUnicode(zawgyi);
    expect(converted).toBe(true);
    expect(text).toBe('မြန်မာစာ လေ့လာချင်ပါတယ်');
  });

  it('converts where there is no Buffer, as in browsers, and leaves none behind', async () => {
    vi.resetModules();
    const { toUnicode: fresh } = await import('./zawgyi.ts');
    vi.stubGlobal('Buffer', undefined);
    Reflect.deleteProperty(globalThis, 'Buffer');
    const { converted } = await fresh('ျမန္မာစာ ေလ့လာခ်င္ပါတယ္');
    expect('Buffer' in globalThis).toBe(false);
    vi.unstubAllGlobals();
    expect(converted).toBe(true);
  });

  it.each(['', 'Hello', '日本語を教えます', 'မြန်မာစာ လေ့လာချင်ပါတယ်', 'တ'])(
    'leaves %j alone',
    async (text) => {
      expect(await toUnicode(text)).toEqual({ text, converted: false });
    },
  );

  it('leaves every Burmese demo text alone', async () => {
    for (const { text } of demo) {
      for (const each of [text.my.title, text.my.body]) {
        expect(await toUnicode(each)).toEqual({ text: each, converted: false });
      }
    }
  });
});
