import { describe, expect, it } from 'vitest';
import { foldKanji } from './kanji.ts';
import { commonLatin, foldLatin, romanise } from './latin.ts';

describe('romanise', () => {
  it.each([
    ['とうきょう', 'toukyou'],
    ['トウキョウ', 'toukyou'],
    ['さっぽろ', 'sapporo'],
    ['くっちゃん', 'kutchan'],
    ['しんじゅく', 'shinjuku'],
    ['つ', 'tsu'],
    ['おぢか', 'ojika'],
    ['みやづ', 'miyazu'],
    ['ちゃたん', 'chatan'],
    ['ニセコ', 'niseko'],
    ['ラーメン', 'raamen'],
    ['ヴ', 'vu'],
    ['ー', ''],
    ['ゃ', 'ゃ'],
    ['八王子', '八王子'],
    ['', ''],
  ])('%s → %s', (kana, latin) => {
    expect(romanise(kana)).toBe(latin);
  });
});

describe('commonLatin', () => {
  it.each([
    ['おおさか', 'Osaka'],
    ['はちおうじ', 'Hachioji'],
    ['ふちゅう', 'Fuchu'],
    ['にいがた', 'Niigata'],
    ['とうおん', 'Toon'],
    ['きたきゅうしゅう', 'Kitakyushu'],
  ])('%s → %s', (kana, latin) => {
    expect(commonLatin(kana)).toBe(latin);
  });
});

describe('foldLatin gives one key to', () => {
  it.each([
    [['Osaka', 'Ōsaka', 'Ôsaka', 'Oosaka', 'Ohsaka', 'Ousaka', 'OSAKA', 'Ｏｓａｋａ', 'おおさか']],
    [['Chiba', 'Tiba', 'CHIBA', 'ちば', 'チバ']],
    [['Fuji', 'Huzi', 'Fuzi', 'ふじ']],
    [['Tsuchiura', 'Tutiura', 'つちうら']],
    [['Shinjuku', 'Sinzyuku', 'Shinjyuku', 'しんじゅく']],
    [['Namba', 'Nanba', 'なんば']],
    [['Kutchan', 'Kucchan', 'くっちゃん']],
    [['Niigata', 'Nīgata', 'にいがた']],
    [["Shin'onsen", 'Shin-Onsen', 'しんおんせん']],
    [['Miyazu', 'Miyadu', 'みやづ']],
  ])('%j', (spellings) => {
    expect(new Set(spellings.map(foldLatin)).size).toBe(1);
  });

  it.each([
    ['sh', 'shi'],
    ['ts', 'tsu'],
    ['ch', 'chi'],
    ['c', 'chi'],
    ['j', 'ji'],
    ['f', 'fu'],
    ['oh', 'osaka'],
    ['とうk', 'とうきょう'],
  ])('the half typed %s begins the key of %s', (half, whole) => {
    expect(foldLatin(whole).startsWith(foldLatin(half))).toBe(true);
  });

  it('drops what is neither kana nor Latin', () => {
    expect(foldLatin('大阪 12 !')).toBe('');
  });
});

describe('foldKanji gives one key to', () => {
  it.each([
    [['広島', '广岛', '廣島']],
    [['袖ケ浦', '袖ヶ浦', '袖が浦']],
    [['つくば市', 'ツクバ市', 'ﾂｸﾊﾞ市']],
    [['塩竈', '塩釜', '盐灶']],
    [['さいたま市', ' さいたま 市 ']],
  ])('%j', (spellings) => {
    expect(new Set(spellings.map(foldKanji)).size).toBe(1);
  });
});
