import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../outbox/plan.ts';
import { hasLeft, mergeSides, threadFrom, unreadTotal } from './thread.ts';
import type { Message, Thread } from './thread.ts';
import { timelineOf } from './timeline.ts';

const noon = (day: number) => Date.parse(`2026-04-0${day}T12:00+09:00`);
const message = (id: string, createdAt: number): Message => ({
  id,
  from: 'author',
  text: id,
  createdAt,
  translations: {},
});
const entry = (id: string, order: number, queuedAt = noon(2)): OutboxEntry => ({
  id,
  uid: 'ana',
  thread: 't',
  from: 'inquirer',
  text: id,
  queuedAt,
  order,
  state: 'queued',
  attempts: 0,
  notBefore: 0,
});
const kinds = (...args: Parameters<typeof timelineOf>) =>
  timelineOf(...args).map((item) => (item.kind === 'day' ? 'day' : item.key));

describe('the timeline of a conversation', () => {
  it('is oldest first, with a line for each day', () => {
    const messages = [message('c', noon(2)), message('a', noon(1)), message('b', noon(1) + 1)];
    expect(kinds(messages, [])).toEqual(['day', 'a', 'b', 'day', 'c']);
  });

  it('puts what is on its way at the end, in the order of sending', () => {
    const entries = [entry('y', 2), entry('x', 1)];
    expect(kinds([message('a', noon(2))], entries)).toEqual(['day', 'a', 'x', 'y']);
  });

  it('shows a message once when it has arrived', () => {
    expect(kinds([message('x', noon(2))], [entry('x', 1)])).toEqual(['day', 'x']);
  });

  it('tells what waits behind a message that does not get through', () => {
    const stuck: OutboxEntry = { ...entry('x', 1), trouble: 'pace' };
    const failed: OutboxEntry = { ...entry('z', 3), state: 'failed' };
    const held = (entries: OutboxEntry[]) =>
      timelineOf([], entries).flatMap((item) => (item.kind === 'entry' ? [item.held] : []));
    expect(held([stuck, entry('y', 2), failed])).toEqual([false, true, false]);
    expect(held([entry('x', 1), entry('y', 2)])).toEqual([false, false]);
  });

  it('has no key twice, even where a clock ran backwards', () => {
    const keys = timelineOf(
      [message('a', noon(2))],
      [entry('x', 1, noon(1)), entry('y', 2, noon(2))],
    ).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('threads', () => {
  const thread = (id: string, updatedAt: number, unread: number, author = 'ana') =>
    threadFrom(id, {
      author,
      inquirer: author === 'ana' ? 'bo' : 'ana',
      updatedAt: { toMillis: () => updatedAt },
      unread: { author: author === 'ana' ? unread : 99, inquirer: author === 'ana' ? 99 : unread },
    });

  it('merge to one list, newest first, each once', () => {
    const [a, b] = [thread('a', 1, 0), thread('b', 2, 0, 'bo')];
    const whole = (...threads: Thread[]) => ({ threads, hasMore: false });
    const { threads, hasMore } = mergeSides([whole(a), whole(b, a)]);
    expect(threads.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(hasMore).toBe(false);
  });

  it('are shown as far back as both sides are known', () => {
    const known = { threads: [thread('d', 4, 0), thread('c', 3, 0)], hasMore: true };
    const whole = { threads: [thread('e', 5, 0, 'bo'), thread('b', 2, 0, 'bo')], hasMore: false };
    const { threads, hasMore } = mergeSides([known, whole]);
    expect(threads.map(({ id }) => id)).toEqual(['e', 'd', 'c']);
    expect(hasMore).toBe(true);
  });

  it('tell who has read until when, who has left and who wants quiet', () => {
    const fields = {
      author: 'ana',
      inquirer: 'bo',
      unread: { author: 3, inquirer: 4 },
      read: { inquirer: { toMillis: () => 7 } },
      left: { inquirer: true },
      muted: { author: true },
    };
    const told = threadFrom('t', fields);
    expect(told.read).toEqual({ inquirer: 7 });
    expect([hasLeft(told, 'ana'), hasLeft(told, 'bo'), hasLeft(told, 'eve')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([unreadTotal([told], 'ana'), unreadTotal([told], 'bo')]).toEqual([0, 4]);
  });

  it('count what this member has not read', () => {
    expect(unreadTotal([thread('a', 1, 2), thread('b', 2, 3, 'bo')], 'ana')).toBe(5);
    expect(unreadTotal([thread('a', 1, 2)], 'stranger')).toBe(0);
  });
});
