import { expect, test } from 'vitest';
import type { ListedPost } from '../../firebase/listings.ts';
import { isBehind, withFreshHead, withNextPage } from './merge.ts';

const post = (id: string, createdAt: string) =>
  ({ id, cursor: { createdAt, name: `listings/vi/items/${id}` } }) as ListedPost;

const a = post('a', '2026-11-22T10:00:03Z');
const b = post('b', '2026-11-22T10:00:02.500Z');
const c = post('c', '2026-11-22T10:00:02Z');
const d = post('d', '2026-11-22T10:00:01Z');
const ids = (posts: readonly ListedPost[]) => posts.map(({ id }) => id).join('');

test('fractions of a second count, whether written or not', () => {
  expect(isBehind(c, b)).toBe(true);
  expect(isBehind(b, c)).toBe(false);
  expect(isBehind(a, b)).toBe(false);
});

test('of two posts of one moment the name decides, as in the query', () => {
  const other = post('e', c.cursor.createdAt);
  expect(isBehind(c, other)).toBe(true);
  expect(isBehind(other, c)).toBe(false);
});

test('a fresh head replaces what it covers and keeps what lies behind', () => {
  expect(ids(withFreshHead([b, c, d], { posts: [a, c], end: false }))).toBe('acd');
});

test('a head that is all there is leaves nothing of before', () => {
  expect(ids(withFreshHead([b, c, d], { posts: [a], end: true }))).toBe('a');
  expect(ids(withFreshHead([b], { posts: [], end: true }))).toBe('');
});

test('a next page never shows a post twice', () => {
  expect(ids(withNextPage([a, b], { posts: [b, c], end: false }))).toBe('abc');
});
