import { expect, it } from 'vitest';
import { mayBeWave, othersIn, waveOf, withSending } from './wave.ts';
import type { Sending } from './wave.ts';

const HOUR = 3_600_000;
const sending = (n: number, change: Partial<Sending> = {}): Sending => ({
  ...{
    member: 'bo',
    thread: `t${n}`,
    message: `m${n}`,
    at: 1_000_000_000_000 + n * 60_000,
    newcomer: false,
  },
  ...change,
});
const send = (all: readonly Sending[]) =>
  all.reduce<Sending[]>((sendings, one) => withSending(sendings, one), []);
const outcomes = (all: readonly Sending[]) => {
  const sendings = send(all);
  return all.map((one) => waveOf(sendings, one));
};
const many = (count: number, change: (n: number) => Partial<Sending> = () => ({})) =>
  Array.from({ length: count }, (_, n) => sending(n, change(n)));
const NONE = ['none', 'none', 'none', 'none'];

it.each([
  ['five threads of one member', many(6), [...NONE, 'begins', 'goes-on']],
  [
    'five new accounts',
    many(6, (n) => ({ member: `m${n}`, newcomer: true })),
    [...NONE, 'begins', 'goes-on'],
  ],
  ['five accounts that are not', many(6, (n) => ({ member: `m${n}` })), [...NONE, 'none', 'none']],
  ['one thread again and again', many(6, () => ({ thread: 't' })), [...NONE, 'none', 'none']],
])('%s', (_, all, expected) => {
  expect(outcomes(all)).toEqual(expected);
});

it('over more than a day is none', () => {
  const slow = many(6, (n) => ({ at: 1_000_000_000_000 + n * 7 * HOUR }));
  expect(slow.map((one, n) => waveOf(send(slow.slice(0, n + 1)), one))).not.toContain('begins');
});

it('says the same of each sending when its event comes again', () => {
  const all = many(7);
  const once = send(all);
  expect(send([...all, ...all.slice(2, 5)])).toEqual(once);
});

it('is never made of greetings', () => {
  expect(mayBeWave('はじめまして。参加したいです。')).toBe(false);
  expect(mayBeWave('今だけ特別価格でご案内しています。詳しくは私のページをご覧ください。')).toBe(
    true,
  );
});

it('of new accounts is all of theirs, of one member nobody else’s', () => {
  const ring = send(many(5, (n) => ({ member: `m${n}`, newcomer: n !== 2 })));
  const last = ring.at(-1) ?? sending(9);
  expect(othersIn(ring, last).map(({ message }) => message)).toEqual(['m0', 'm1', 'm3']);
  expect(othersIn(ring, { ...last, newcomer: false })).toEqual([]);
  expect(othersIn(send(many(5)), sending(4))).toEqual([]);
});
