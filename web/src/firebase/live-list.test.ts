import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Failure } from './failure.ts';
import { liveList } from './live-list.ts';

interface Following {
  readonly uid: string;
  readonly tell: (items: readonly string[]) => void;
  readonly fail: (error: unknown) => void;
  stopped: boolean;
}

function listOfTests() {
  const all: Following[] = [];
  const list = liveList<string>((uid, tell, fail) => {
    const following: Following = { uid, tell, fail, stopped: false };
    all.push(following);
    return Promise.resolve(() => void (following.stopped = true));
  });
  return { all, list };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('all who look share one listener, which outlasts a change of screen', async () => {
  const { all, list } = listOfTests();
  const heard: unknown[] = [];
  const leave = list.subscribe('ana', () => heard.push(list.current().items));
  const leaveToo = list.subscribe('ana', () => undefined);
  await settle();
  all[0]?.tell(['a']);
  expect(heard).toEqual([['a']]);
  leave();
  leaveToo();
  await vi.advanceTimersByTimeAsync(4_000);
  const leaveAgain = list.subscribe('ana', () => undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(list.current().items).toEqual(['a']);
  expect(all.map(({ stopped }) => stopped)).toEqual([false]);
  leaveAgain();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(all.map(({ stopped }) => stopped)).toEqual([true]);
  expect(list.current().items).toBeUndefined();
});

test('another member begins with nothing, and hears nothing of the one before', async () => {
  const { all, list } = listOfTests();
  const leave = list.subscribe('ana', () => undefined);
  await settle();
  all[0]?.tell(['a']);
  leave();
  list.subscribe('binh', () => undefined);
  await settle();
  expect(list.current().items).toBeUndefined();
  all[0]?.tell(['late']);
  expect(list.current().items).toBeUndefined();
  expect(all.map(({ uid, stopped }) => [uid, stopped])).toEqual([
    ['ana', true],
    ['binh', false],
  ]);
});

test('a failure keeps what is there, and trying again follows anew', async () => {
  const { all, list } = listOfTests();
  list.subscribe('ana', () => undefined);
  await settle();
  all[0]?.tell(['a']);
  all[0]?.fail(new Failure('offline'));
  expect(list.current()).toEqual({ items: ['a'], failure: 'offline' });
  list.retry();
  await settle();
  expect(list.current()).toEqual({ items: undefined, failure: undefined });
  all[1]?.tell(['b']);
  expect(list.current()).toEqual({ items: ['b'], failure: undefined });
  expect(all[0]?.stopped).toBe(true);
});

test('what cannot even be loaded is a failure', async () => {
  const list = liveList<string>(() => Promise.reject(new TypeError('Failed to fetch')));
  list.subscribe('ana', () => undefined);
  await settle();
  expect(list.current()).toEqual({ items: undefined, failure: 'offline' });
});
