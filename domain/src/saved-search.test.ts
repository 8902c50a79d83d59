import { expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { newSince, pauseAfter, queryOfSearch, SAVED_SEARCH_IDS } from './saved-search.ts';
import { searchNoticeId } from './notice.ts';
import { searchOfAddress } from './search/search.ts';
import type { Search } from './search/search.ts';

test('there are ten ids, a digit each', () => {
  expect(SAVED_SEARCH_IDS.join('')).toBe('0123456789');
});

test.each<Search>([
  {},
  { words: 'bóng đá & サッカー', area: 'japan' },
  { kind: 'event', when: 'today', area: { around: 'home', radiusKm: 30 }, order: 'nearest' },
  { category: 'sports', speaks: 'vi', japanese: 'none', area: { prefecture: '22' } },
])('the address of %j opens it again', (search) => {
  const params = new URLSearchParams(queryOfSearch(search));
  expect(searchOfAddress((name) => params.get(name))).toEqual(search);
});

test('posts are new after the newest one told of, at first after the search was saved', () => {
  const saved = { language: 'ja', search: {}, createdAt: 1000, nextAt: 2000 } as const;
  expect(newSince(saved)).toBe(1000);
  expect(newSince({ ...saved, seenAt: 1500 })).toBe(1500);
});

test('the next look is a day after a notice, else soon', () => {
  expect(pauseAfter(true, 5)).toBe(LIMITS.searchNoticeGap);
  expect(pauseAfter(false, 5)).toBe(5);
});

test('a repeated look writes the same notice, the next look another', () => {
  expect(searchNoticeId('3', 1000)).toBe(searchNoticeId('3', 1000));
  expect(searchNoticeId('3', 1000)).not.toBe(searchNoticeId('3', 2000));
  expect(searchNoticeId('3', 1000)).not.toBe(searchNoticeId('4', 1000));
});
