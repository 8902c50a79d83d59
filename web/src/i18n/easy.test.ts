import { expect, test } from 'vitest';
import { stripReadings } from '@friends/domain';
import { withReadings } from './easy.ts';

test.each([
  ['ベトナム語', 'ベトナム語《ご》'],
  ['中国語', '中国語《ちゅうごくご》'],
  ['12月5日(土) 14:00', '12月《がつ》5日《か》(土《ど》) 14:00'],
  ['12月11日(月)', '12月《がつ》11日《にち》(月《げつ》)'],
  ['1月1日(日)', '1月《がつ》1日(日《にち》)'],
  ['3 日前', '3 日前《かまえ》'],
  ['2 か月前', '2 か月前《げつまえ》'],
  ['昨日', '昨日《きのう》'],
  ['今井さんより', '今井さんより'],
  ['韓国語', '韓国語《かんこくご》'],
  ['英語《えいご》で書《か》きました', '英語《えいご》で書《か》きました'],
  ['日本語の会《かい》', '日本語《にほんご》の会《かい》'],
])('%s is read as %s', (text, read) => {
  expect(withReadings(text)).toBe(read);
  expect(stripReadings(read)).toBe(stripReadings(text));
});
