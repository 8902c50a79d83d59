import { expect, test } from 'vitest';
import { isBehind, withFreshHead, withNextPage } from './merge.ts';
import type { FeedPost } from './request.ts';

const post = (id: string, createdAt: string) =>
  ({ id, cursor: { createdAt, name: `listings/vi/items/${id}` } }) as FeedPost;

const a = post('a', '2026-11-22T10:00:03Z');
const b = post('b', '2026-11-22T10:00:02.500Z');
const c = post('c', '2026-11-22T10:00:02Z');
const d = post('d', '2026-11-22T10:00:01Z');
const ids = (posts: readonly FeedPost[]) => posts.map(({ id }) => id).join('');
const newest = ({ cursor }: FeedPost) => ({ next: { newest: cursor } });

test('fractions of a second count, whether written or not', () => {
  expect(isBehind(c.cursor, b.cursor)).toBe(true);
  expect(isBehind(b.cursor, c.cursor)).toBe(false);
  expect(isBehind(a.cursor, b.cursor)).toBe(false);
});

test('of two posts of one moment the name decides, as in the query', () => {
  const other = post('e', c.cursor.createdAt);
  expect(isBehind(c.cursor, other.cursor)).toBe(true);
  expect(isBehind(other.cursor, c.cursor)).toBe(false);
});

test('a fresh head replaces what it covers and keeps what lies behind', () => {
  const { posts, goesOn } = withFreshHead([b, c, d], { posts: [a, c], ...newest(c) });
  expect(ids(posts)).toBe('acd');
  expect(goesOn).toBe(true);
});

test('a page covers what it has read, also what did not fit', () => {
  expect(ids(withFreshHead([b, c], { posts: [a], ...newest(c) }).posts)).toBe('a');
});

test('a head that is all there is leaves nothing of before', () => {
  expect(withFreshHead([b, c, d], { posts: [a] })).toEqual({ posts: [a], goesOn: false });
  expect(withFreshHead([b], { posts: [] }).posts).toEqual([]);
});

test('nearest first, a fresh head begins again', () => {
  const next = { nearest: { km: 3, leaf: 7 } };
  expect(ids(withFreshHead([b, c], { posts: [d], next }).posts)).toBe('d');
});

test('a next page never shows a post twice', () => {
  expect(ids(withNextPage([a, b], { posts: [b, c] }))).toBe('abc');
});
