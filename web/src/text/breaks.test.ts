import { describe, expect, it } from 'vitest';
import { burmeseBreaks, pieces } from './breaks.ts';
import { japaneseBreaks } from './phrases.ts';

const cut = (text: string, breaks: readonly number[]) => pieces(text, 0, new Set(breaks)).join('|');

describe('where lines may end', () => {
  it.each([
    ['မြန်မာစာ', 'မြန်|မာ|စာ'],
    ['မင်္ဂလာပါ', 'မင်္ဂ|လာ|ပါ'],
    ['ကျေးဇူးတင်ပါတယ်။', 'ကျေး|ဇူး|တင်|ပါ|တယ်။'],
    ['နေ့လယ်၃နာရီ', 'နေ့|လယ်၃|နာ|ရီ'],
    ['ခန့်မှန်း', 'ခန့်|မှန်း'],
    ['Hello ကို', 'Hello ကို'],
    ['', ''],
  ])('in Burmese: %s', (text, broken) => {
    expect(cut(text, burmeseBreaks(text))).toBe(broken);
  });

  it.each([
    ['今日は天気です。', '今日は|天気です。'],
    ['区役所に在留カードを持って行きます。', '区役所に|在留カードを|持って|行きます。'],
    ['', ''],
  ])('in Japanese: %s', (text, broken) => {
    expect(cut(text, japaneseBreaks(text))).toBe(broken);
  });

  it('count from the beginning of the whole text', () => {
    expect(pieces('かきく', 5, new Set([3, 5, 6, 8]))).toEqual(['か', 'きく']);
  });
});
