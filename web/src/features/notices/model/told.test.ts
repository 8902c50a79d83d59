import { expect, test } from 'vitest';
import type { Told } from './told.ts';
import { addressOf, countText, searchOf, unreadOf } from './told.ts';

const PARAMS: Told['params'] = {
  search: '3',
  language: 'vi',
  query: 'kind=event&words=b%C3%B3ng%20%C4%91%C3%A1&around=home&km=10',
  posts: ['a', 'b'],
  titles: ['Bóng đá', 'Đá bóng'],
  count: 2,
};

const told = (id: string, isRead: boolean): Told => ({
  id,
  type: 'search-matched',
  params: PARAMS,
  createdAt: 0,
  isRead,
});

test('what a notice says of its search is a search again', () => {
  expect(searchOf(PARAMS)).toEqual({
    kind: 'event',
    words: 'bóng đá',
    area: { around: 'home', radiusKm: 10 },
  });
});

test('a notice leads to its search, in the language in which words were typed', () => {
  expect(addressOf(PARAMS, 'ja')).toBe(`/vi/?${PARAMS.query}`);
  expect(addressOf({ ...PARAMS, query: 'kind=event' }, 'ja')).toBe('/ja/?kind=event');
});

test('of a full page of posts there may be more', () => {
  expect([1, 19, 20].map(countText)).toEqual(['1', '19', '20+']);
});

test('unread is what was never opened', () => {
  expect(unreadOf([told('a', false), told('b', true), told('c', false)])).toEqual(['a', 'c']);
});
