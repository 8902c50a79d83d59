import { describe, expect, it } from 'vitest';
import { buildPhrasebook, readDemoPhrasebook } from './phrasebook.ts';
import { sentencesOf } from './sentences.ts';

const book = buildPhrasebook([
  { ja: 'こんにちは。元気ですか？', en: 'Hello. How are you?', vi: 'Chào bạn. Bạn khỏe không?' },
  { ja: 'ありがとう', 'ja-easy': 'ありがとうございます', en: 'Thank you' },
  { ja: '一つ。二つ。', en: 'One and two.' },
]);

describe('buildPhrasebook', () => {
  it.each([
    ['Hello. How are you?', 'ja', 'こんにちは。元気ですか？'],
    ['  Hello.   How are you? ', 'ja', 'こんにちは。元気ですか？'],
    ['How are you?', 'vi', 'Bạn khỏe không?'],
    ['How are you? Hello.', 'ja', '元気ですか？こんにちは。'],
    ['元気ですか？ありがとう', 'en', 'How are you? Thank you'],
    ['Hello.\n\nThank you', 'ja', 'こんにちは。\n\nありがとう'],
    ['ありがとうございます', 'en', 'Thank you'],
  ])('knows %j in %s', (text, target, expected) => {
    expect(book.translate(text, undefined, target)?.text).toBe(expected);
  });

  it.each([
    ['Good night.', 'ja'],
    ['Hello. Good night.', 'ja'],
    ['Thank you', 'vi'],
    ['一つ。', 'en'],
    ['\n', 'en'],
    ['', 'en'],
  ])('does not pretend to know %j in %s', (text, target) => {
    expect(book.translate(text, undefined, target)).toBeUndefined();
  });

  it('calls easy Japanese Japanese', () => {
    expect(book.languageOf('ありがとうございます')).toBe('ja');
  });
});

describe('readDemoPhrasebook', () => {
  it('knows every demo post in every other language', () => {
    const demo = readDemoPhrasebook('data');
    const title = 'I want to know the local history and culture!';
    for (const target of ['ja', 'zh', 'vi', 'tl', 'id', 'my', 'pt', 'es']) {
      const translated = demo.translate(title, 'en', target);
      expect(translated?.source).toBe('en');
      expect(translated?.text).not.toBe(title);
    }
  });
});

describe('sentencesOf', () => {
  it.each([
    ['今日は。「元気？」はい', ['今日は。', '「元気？」', 'はい']],
    ['It costs 3.50 yen. Fine!', ['It costs 3.50 yen.', 'Fine!']],
    ['ကျေးဇူးတင်ပါတယ်။ ဟုတ်ကဲ့။', ['ကျေးဇူးတင်ပါတယ်။', 'ဟုတ်ကဲ့။']],
    ['no end mark', ['no end mark']],
    ['', []],
  ])('splits %j', (line, expected) => {
    expect(sentencesOf(line)).toEqual(expected);
  });
});
