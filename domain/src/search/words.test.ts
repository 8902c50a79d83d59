import { expect, test } from 'vitest';
import { foldText, hasWords, wordQuery, wordsOfListing } from './words.ts';

const listing = (title: string, reading?: string) =>
  wordsOfListing({ title, body: '', placeName: '', days: [], ...(reading && { reading }) });

const finds = (typed: string, language: 'ja' | 'en' | 'vi' | 'my' | 'pt', words: string[]) => {
  const query = wordQuery(typed, language);
  return query !== undefined && words.includes(query.asked) && hasWords(words, query);
};

test.each([
  ['サッカー', 'ja', '日曜日にサッカーをしませんか'],
  ['ｻｯｶｰ', 'ja', '日曜日にサッカーをしませんか'],
  ['さっかー', 'ja', '日曜日にサッカーをしませんか'],
  ['料理', 'ja', '料理教室'],
  ['bóng đá', 'vi', 'Đá bóng đá vào Chủ nhật'],
  ['bong da', 'vi', 'Chơi bóng đá vào Chủ nhật'],
  ['BÓNG ĐÁ', 'vi', 'Chơi bóng đá vào Chủ nhật'],
  ['Ｓｏｃｃｅｒ', 'en', 'Play soccer on Sunday'],
  ['futebol', 'pt', 'Vamos jogar FUTEBOL'],
  ['coracao', 'pt', 'Coração aberto'],
  ['ဘောလုံး', 'my', 'တနင်္ဂနွေနေ့ ဘောလုံးကန်ရအောင်'],
] as const)('%s (%s) finds “%s”', (typed, language, title) => {
  expect(finds(typed, language, listing(title))).toBe(true);
});

test('what is written in kanji is found by its reading', () => {
  expect(finds('りょうり', 'ja', listing('料理教室', '料理《りょうり》教室《きょうしつ》'))).toBe(
    true,
  );
  expect(finds('リョウリ', 'ja', listing('料理《りょうり》教室《きょうしつ》'))).toBe(true);
});

test('other words find nothing, and signs are no words', () => {
  expect(finds('野球', 'ja', listing('日曜日にサッカーをしませんか'))).toBe(false);
  expect(finds('soccer baseball', 'en', listing('Play soccer on Sunday'))).toBe(false);
  expect(wordQuery('🎉 !?', 'en')).toBeUndefined();
});

test('digits of other scripts are digits', () => {
  expect(foldText('၁၂３')).toBe('123');
});
