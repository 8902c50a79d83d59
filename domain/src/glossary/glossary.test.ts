import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, markTerms } from './index.ts';
import type { GlossaryTerm } from './index.ts';

const term = (ja: string, ...surfaces: string[]): GlossaryTerm => ({
  ja,
  term: surfaces[0] ?? ja,
  explanation: `${ja}!`,
  surfaces: [ja, ...surfaces],
});
const GLOSSARY = [
  term('在留カード', 'residence card', '在留卡', 'နေထိုင်ခွင့်ကတ်'),
  term('カード', 'card'),
  term('健康保険', 'seguro de saúde', '健康保险', 'ကျန်းမာရေး'),
  term('国民健康保険'),
  term('区役所', 'ward office', 'city hall'),
  term('届', 'notice'),
  term('保険', '保险'),
];
const found = (text: string, language: string) =>
  findTerms(text, GLOSSARY, language).map(({ from, to }) => text.slice(from, to));

describe('the words of the glossary in a text', () => {
  it.each<[string, string, string[]]>([
    ['ja', '区役所に在留カードを持って行きます。', ['区役所', '在留カード']],
    ['en', 'Bring your Residence Card to the City Hall.', ['Residence Card', 'City Hall']],
    ['en', 'ＣＡＲＤ and CARD', ['ＣＡＲＤ']],
    ['en', 'A postcard, cardboard and discards', []],
    ['ja', '国民健康保険に入る', ['国民健康保険']],
    ['ja', '健康保険証と健康保険料', []],
    ['ja', '健康保険等の話', ['健康保険']],
    ['ja', '転出届と出生届出', []],
    ['ja', 'ハガキカードとカードゲーム', []],
    ['ja', '保険、保険、保険', ['保険']],
    ['zh', '我想加入健康保险制度。', ['健康保险']],
    ['pt', 'O SEGURO DE SAÚDE e os cartões', ['SEGURO DE SAÚDE']],
    ['my', 'နေထိုင်ခွင့်ကတ်ကို ယူလာပါ', ['နေထိုင်ခွင့်ကတ်']],
    ['my', 'နေထိုင်ခွင့်ကတ်ပြားလေး', ['နေထိုင်ခွင့်ကတ်']],
    ['my', 'ကျန်းမာရေးး ကျန်းမာရေးန်', []],
    ['en', '', []],
  ])('in %s: %s', (language, text, words) => {
    expect(found(text, language)).toEqual(words);
  });

  it('are found under their readings, and not where a reading would be cut', () => {
    const text = 'あした区役所《くやくしょ》で在留《ざいりゅう》カードを。届出《とどけで》も。';
    const words = markTerms(text, 'ja-easy', GLOSSARY).filter((part) => part.term);
    expect(words.map(({ parts }) => parts)).toEqual([
      [{ base: '区役所', reading: 'くやくしょ' }],
      [{ base: '在留', reading: 'ざいりゅう' }, { base: 'カード' }],
    ]);
  });

  it('lose nothing of the text, whatever it is', () => {
    const pieces = [
      '在留',
      'カード',
      '区役所',
      '《くやくしょ》',
      'card',
      ' ',
      '保険',
      '😀',
      'か',
      'İ',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces)),
        fc.constantFrom('ja', 'en', 'zh'),
        (all, l) => {
          const text = all.join('');
          const marked = markTerms(text, l, GLOSSARY).flatMap(({ parts }) => parts);
          expect(marked.map(({ base }) => base).join('')).toBe(text);
        },
      ),
    );
  });
});
