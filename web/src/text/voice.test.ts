import type { AnyReadingLanguage } from '@friends/domain';
import { describe, expect, it } from 'vitest';
import { pickVoice, spokenParts } from './voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('the voice that reads a language', () => {
  const VOICES = ['en-US', 'ja_JP', 'fil-PH', 'in_ID', 'pt-PT', 'pt-BR', 'zh-TW', 'cmn-Hans-CN'];
  it.each<[AnyReadingLanguage, string | undefined]>([
    ['ja', 'ja_JP'],
    ['ja-easy', 'ja_JP'],
    ['en', 'en-US'],
    ['tl', 'fil-PH'],
    ['id', 'in_ID'],
    ['pt', 'pt-BR'],
    ['zh', 'cmn-Hans-CN'],
    ['my', undefined],
    ['ne', undefined],
  ])('%s is %s', (language, name) => {
    expect(
      pickVoice(
        VOICES.map((lang) => voice(lang)),
        language,
      )?.lang,
    ).toBe(name);
  });

  it('is on the phone rather than on a server', () => {
    const voices = [voice('vi-VN', false), voice('vi-XX')];
    expect(pickVoice(voices, 'vi')).toBe(voices[1]);
  });
});

describe('what is given to a voice', () => {
  it.each([
    ['漢字《かんじ》です。はい！', ['漢字です。', 'はい！']],
    ['One. Two 3.5 m\nThree', ['One.', 'Two 3.5 m', 'Three']],
    ['😀\n——', []],
  ])('%s', (text, parts) => {
    expect(spokenParts(text)).toEqual(parts);
  });

  it('is never longer than engines bear, and loses no word', () => {
    const words = 'palavra '.repeat(100).trim();
    const parts = spokenParts(words);
    expect(parts.every(({ length }) => length <= 161)).toBe(true);
    expect(parts.join(' ')).toBe(words);
  });
});
