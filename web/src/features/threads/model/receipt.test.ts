import { expect, it } from 'vitest';
import { receiptsFor } from './receipt.ts';
import type { Message } from './thread.ts';

const message = (id: string, from: Message['from'], createdAt: number): Message => ({
  id,
  from,
  text: id,
  createdAt,
  translations: {},
});
const a = message('a', 'author', 1);
const b = message('b', 'author', 5);
const messages = [a, b, message('c', 'inquirer', 9)];

it('tells of one’s own messages whether the other has read so far, and which is the newest', () => {
  const told = (readAt?: number) => [a, b].map(receiptsFor(messages, 'author', readAt));
  const newest = [false, true];
  expect(told().map(({ isNewest }) => isNewest)).toEqual(newest);
  expect(told(5).map(({ isNewest }) => isNewest)).toEqual(newest);
  expect(told().map(({ isRead }) => isRead)).toEqual([false, false]);
  expect(told(4).map(({ isRead }) => isRead)).toEqual([true, false]);
  expect(told(5).map(({ isRead }) => isRead)).toEqual([true, true]);
});
