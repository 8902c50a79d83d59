import { expect, test } from 'vitest';
import { countText, unreadOf } from './told.ts';

test('of a full page of posts there may be more', () => {
  expect([1, 19, 20].map(countText)).toEqual(['1', '19', '20+']);
});

test('unread is what was never opened', () => {
  const told = (id: string, isRead: boolean) => ({ id, isRead });
  expect(unreadOf([told('a', false), told('b', true), told('c', false)])).toEqual(['a', 'c']);
});
