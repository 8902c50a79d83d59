import { describe, expect, it, test } from 'vitest';
import { compileLists } from './compile.ts';
import { readText } from './read.ts';
import type { RuleList } from './rule-list.ts';
import { findByLists } from './rules.ts';

const list = (language: string, all: string[][], more: Partial<RuleList> = {}): RuleList => ({
  language,
  sets: {},
  forbidden: [{ id: 'rule', reason: 'illegal', weight: 'case', all }],
  danger: [],
  ...more,
});

const found = (text: string, lists: RuleList[]): string[] =>
  findByLists(readText(text).sentences, compileLists(lists)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('a term is found', () => {
  it.each([
    ['as it is', 'en', 'sell', 'I sell it', 'sell'],
    ['in capitals', 'en', 'sell', 'I SELL it', 'SELL'],
    ['in full width', 'en', 'sell', 'Ｓｅｌｌ it', 'Ｓｅｌｌ'],
    ['in circles', 'en', 'line', 'ⓛⓘⓝⓔ me', 'ⓛⓘⓝⓔ'],
    ['in squares', 'en', 'line', '🅻🅸🅽🅴 me', '🅻🅸🅽🅴'],
    ['in small capitals', 'en', 'line', 'ʟɪɴᴇ me', 'ʟɪɴᴇ'],
    ['with Cyrillic letters', 'en', 'cocaine', 'cосаine here', 'cосаine'],
    ['wholly in letters that look alike', 'en', 'sex', 'want ѕех now', 'ѕех'],
    ['with spaces between', 'en', 'line', 'my L I N E is', 'L I N E'],
    ['with dots between', 'en', 'sex', 'want s.e.x now', 's.e.x'],
    ['with hearts between', 'en', 'line', 'my L💚I💙N💚E is', 'L💚I💙N💚E'],
    ['below each other', 'ja', '売ります', '売\nり\nま\nす', '売\nり\nま\nす'],
    ['below each other in Latin', 'en', 'sex', 'now\ns\ne\nx', 's\ne\nx'],
    ['with dots between, twice', 'en', 'sell sim', 'S.E.L.L S.I.M', 'S.E.L.L S.I.M'],
    ['in words apart', 'en', 'sell sim', 's e l l  s i m', 's e l l  s i m'],
    ['with a dot within', 'en', 'drugs', 'cheap dr.ugs', 'dr.ugs'],
    ['with stars within', 'en', 'drugs', 'cheap d*r*u*g*s', 'd*r*u*g*s'],
    ['with digits for letters', 'en', 'drugs', 'cheap drug5', 'drug5'],
    ['with 1 for l', 'en', 'sell', 'se11 it', 'se11'],
    ['with zero-width characters', 'en', 'sell', 'I s\u200Bel\u200Dl it', 's\u200Bel\u200Dl'],
    ['with soft hyphens', 'en', 'sell', 'I se\u00ADll it', 'se\u00ADll'],
    ['with letters repeated', 'en', 'sex', 'want seeeeex', 'seeeeex'],
    ['with double letters repeated', 'en', 'sell', 'I sellllll it', 'sellllll'],
    ['in half-width kana', 'ja', 'バイト', '良いﾊﾞｲﾄあり', 'ﾊﾞｲﾄ'],
    ['in the other kana', 'ja', 'アルバイト', 'あるばいと紹介', 'あるばいと'],
    ['with katakana endings', 'ja', '買います', '通帳ヲ買イマス', '買イマス'],
    ['with spaces in Japanese', 'ja', '通帳', '通 帳 売ります', '通 帳'],
    ['with dots in Japanese', 'ja', 'ライン', 'ラ・イ・ン して', 'ラ・イ・ン'],
    ['next to kanji', 'ja', 'line交換', 'LINE 交換しよう', 'LINE 交換'],
    ['without accents', 'pt', 'cartão', 'meu cartao aqui', 'cartao'],
    ['decomposed', 'pt', 'cartão', 'meu carta\u0303o aqui', 'carta\u0303o'],
    ['without Vietnamese accents', 'vi', 'bán tài khoản', 'Ban tai khoan gap', 'Ban tai khoan'],
    ['with few accents', 'vi', 'bán tài khoản', 'ban tai khoan, ai cần inbox', 'ban tai khoan'],
    ['with the older tone', 'vi', 'hòa', 'Hoà bình', 'Hoà'],
    ['in traditional letters', 'zh', '银行卡', '收購銀行卡', '銀行卡'],
    ['in Burmese', 'my', 'ရောင်း', 'ဖုန်းရောင်းမယ်', 'ရောင်း'],
    ['with a digit for a Burmese letter', 'my', 'ဝယ်', 'အကုန်၀ယ်မယ်', '၀ယ်'],
    ['with a Latin o for a Burmese letter', 'my', 'ဝယ်', 'အကုန်oယ်မယ်', 'oယ်'],
    ['with a 0 for a Burmese letter', 'my', 'ဝယ်', 'အကုန် 0ယ်မယ်', '0ယ်'],
    ['over a hyphen', 'en', 'part time', 'a part-time job', 'part-time'],
    ['over an apostrophe', 'en', "don't", 'I dont', 'dont'],
    ['with the rest of the word', 'pt', 'vend*', 'estou vendendo tudo', 'vendendo'],
    ['with the rests of words', 'pt', 'vend* cont*', 'vendo contas boas', 'vendo contas'],
    ['with the beginning of a word', 'id', '*jual', 'saya menjual ini', 'menjual'],
    [
      'over a few words',
      'en',
      'sell ... account',
      'sell me your old account',
      'sell me your old account',
    ],
    ['over a few characters', 'ja', '口座...売', '口座を高く売ってくれ', '口座を高く売'],
    ['with any number', 'en', '# yen', 'only 10,000 yen each', '10,000 yen'],
    ['with a number before a kanji', 'ja', '#円', '今なら５０００円だけ', '５０００円'],
    ['as a sign', 'en', '🍁', 'good 🍁 here', '🍁'],
  ])('%s', (_, language, term, text, span) => {
    expect(found(text, [list(language, [[term]])])).toEqual([span]);
  });
});

describe('a term is not found', () => {
  it.each([
    ['within a word', 'en', 'hit', 'shiitake and white'],
    ['at the beginning of a word', 'en', 'sell', 'a seller'],
    ['where a word goes before it', 'en', 'vend*', 'I revend'],
    ['over too many words', 'en', 'sell ... account', 'sell me one of your many old account'],
    ['over a sentence', 'en', 'sell ... account', 'I sell. My account'],
    ['over too many characters', 'ja', '口座...売', '口座のある銀行の前の広場で花を売る'],
    ['without its accents where they matter', 'vi', 'bán tài khoản', 'Bạn ơi để ban tai khoan ạ'],
    ['as one Vietnamese word without accents', 'vi', 'bán', 'ban'],
    ['as a short word without accents', 'es', 'año', 'ano'],
    ['in other letters of a Russian text', 'en', 'cop', 'Привет, сор'],
    ['in three capitals of a name', 'en', 'abd', 'A. Bd'],
  ])('%s', (_, language, term, text) => {
    expect(found(text, [list(language, [[term]])])).toEqual([]);
  });
});

describe('a rule', () => {
  const both = [['sell', 'selling'], ['account']];
  it.each([
    ['asks for one of each group', 'I am selling my account, cheap', ['selling my account']],
    ['in any order', 'My account: who wants it, I sell', ['account: who wants it, I sell']],
    ['in one sentence', 'I sell rice. My account is new.', []],
    ['in one line', 'I sell rice\nMy account is new', []],
    ['in each sentence', 'Sell account! Sell account!', ['Sell account', 'Sell account']],
    [
      'names one place for one sentence',
      'sell sell account',
      ['sell sell account'].map(() => 'sell sell account'),
    ],
  ])('%s', (_, text, spans) => {
    expect(found(text, [list('en', both)])).toEqual(spans);
  });

  test('asks for its groups in the whole text where it says so', () => {
    const within = { reason: 'illegal', weight: 'case', id: 'rule', within: 'text' } as const;
    const whole = list('en', both, { forbidden: [{ ...within, all: both, none: ['toy'] }] });
    expect(found('I sell rice.\nMy account.', [whole])).toEqual(['sell rice.\nMy account']);
    expect(found('I sell rice.\nMy account.\nA toy.', [whole])).toEqual([]);
  });

  test('does not hold beside what speaks against it', () => {
    const none = list('en', both, {
      forbidden: [{ id: 'rule', reason: 'illegal', weight: 'case', all: both, none: ['toy'] }],
    });
    expect(found('sell a toy account', [none])).toEqual([]);
    expect(found('A toy. Sell an account', [none])).toEqual(['Sell an account']);
  });

  test('uses sets, and sets of sets, even when they go round in a circle', () => {
    const sets = { selling: ['sell', '@more'], more: ['vend', '@selling'] };
    const rules = list('en', [['@selling', '@gone'], ['account']], { sets });
    expect(found('vend account', [rules])).toEqual(['vend account']);
  });

  test.each([
    ['in the same sentence', 'Beware of who sells: sell account', []],
    ['before it', 'Beware! They sell account. Thanks', []],
    ['behind it', 'They say sell account. Beware', []],
    ['far away', 'Beware. Hello. They sell account', ['sell account']],
  ])('is excused by any list, %s', (_, text, spans) => {
    const warned = list('ja', [['@none']], { sets: { excuses: ['beware'] } });
    expect(found(text, [list('en', both), warned])).toEqual(spans);
  });

  test('is not excused where it says so', () => {
    const strict = list('en', both, {
      sets: { excuses: ['beware'] },
      forbidden: [{ id: 'rule', reason: 'illegal', weight: 'grave', all: both, excused: false }],
    });
    expect(found('Beware, I sell account', [strict])).toEqual(['sell account']);
  });

  test('of danger is stilled by what is harmless, and not by excuses', () => {
    const rules = list('en', [['nothing']], {
      sets: { harmless: ['film'], excuses: ['beware'] },
      danger: [{ id: 'fear', danger: 'violence', all: [['hits me']] }],
    });
    expect(found('My boss hits me. Beware', [rules])).toEqual(['hits me']);
    expect(found('In this film he hits me', [rules])).toEqual([]);
  });
});
