import { expect, test } from 'vitest';
import { groundsOf } from './grounds.ts';
import { addressOf, isPlain, keyOf, searchOf, tidyWords } from './request.ts';
import type { FeedRequest, Ground } from './request.ts';
import { shareAddress } from './share-address.ts';
import { addressWith, kindChange, NO_FILTERS } from './use-search-change.ts';

const HOME = { code: '22130', geohash: 'xn1qz', radiusKm: 10 };

const visitor = (address: string): FeedRequest => ({
  language: 'vi',
  search: searchOf(address),
  asMember: false,
});
const member = (address: string): FeedRequest => ({
  ...visitor(address),
  asMember: true,
  home: HOME,
});
const circle = (radiusKm: number): Ground => ({
  kind: 'circle',
  centre: { geohash: HOME.geohash },
  radiusKm,
});

test.each([
  ['?kind=offer&group=help&speaks=vi', '?kind=offer&group=help&speaks=vi'],
  ['?around=home&km=7', '?around=home&km=10'],
  ['?around=99999&km=-5', '?around=99999&km=10'],
  ['?around=<script>&km=NaN&prefecture=99&order=sideways&when=never', ''],
  ['?order=nearest&around=japan', '?around=japan'],
])('a link with %s opens as %s', (link, address) => {
  expect(addressOf(searchOf(link))).toBe(address);
});

test('a word of 500 characters is cut, and hidden characters go', () => {
  expect(tidyWords('あ'.repeat(500))).toHaveLength(100);
  expect(tidyWords('\u202Ebóng\u0000  đá ')).toBe('bóng đá');
  expect(tidyWords(`${'a'.repeat(99)}😀`)).toBe('a'.repeat(99));
});

test('a change keeps the rest of the address, and how it is shown', () => {
  const address = '?kind=event&when=today&words=b%C3%B3ng&view=map';
  expect(addressWith(address, { kind: 'offer', when: undefined })).toBe(
    '?kind=offer&words=b%C3%B3ng&view=map',
  );
  expect(addressWith(address, NO_FILTERS)).toBe('?words=b%C3%B3ng&view=map');
  expect(addressWith('?kind=event', { kind: undefined })).toBe('');
});

test('days are for events alone', () => {
  expect(kindChange(undefined, 'offer')).toEqual({ kind: 'offer', when: undefined });
  expect(kindChange(undefined, 'event')).toEqual({ kind: 'event' });
  expect(kindChange('offer', 'offer')).toEqual({ kind: undefined });
});

test('a visitor’s plain search needs no planner', () => {
  expect(isPlain(visitor('?kind=offer&prefecture=22'))).toBe(true);
  expect(isPlain(visitor('?words=x'))).toBe(false);
  expect(isPlain(member(''))).toBe(false);
});

test('a feed is another one for another home, and for visitors', () => {
  const moved = { ...member(''), home: { ...HOME, geohash: 'xn1w2' } };
  expect(new Set([member(''), moved, visitor('')].map(keyOf)).size).toBe(3);
});

test('a member’s feed widens from the home over the prefecture to all of Japan', async () => {
  const grounds = await groundsOf(member(''));
  expect(grounds).toEqual([
    circle(10),
    { ...circle(30), widened: true },
    { ...circle(50), widened: true },
    { kind: 'prefecture', code: '22', name: 'Shizuoka', widened: true },
    { kind: 'japan', widened: true },
  ]);
});

test('what the address names is one ground', async () => {
  expect(await groundsOf(member('?around=home&km=5'))).toEqual([circle(5)]);
  expect(await groundsOf(member('?around=japan'))).toEqual([{ kind: 'japan' }]);
  const easy = { ...visitor('?prefecture=22'), language: 'ja-easy' as const };
  expect(await groundsOf(easy)).toEqual([
    { kind: 'prefecture', code: '22', name: '静岡県《しずおかけん》' },
  ]);
});

test('a link around a home says so to who has none', async () => {
  expect(await groundsOf(visitor('?around=home&km=5'))).toEqual([
    { kind: 'japan', problem: 'no-home' },
  ]);
});

test.each([
  ['?around=home&km=30&words=x', undefined, '/?words=x&around=22130&km=30'],
  ['', circle(10), '/?around=22130&km=10'],
  ['?order=nearest', circle(150), '/?around=22130&km=50&order=nearest'],
  ['', { kind: 'prefecture', code: '22', name: 'Shizuoka' }, '/?prefecture=22'],
  ['?kind=offer', { kind: 'japan' }, '/?kind=offer&around=japan'],
  ['?around=13101&km=5', circle(5), '/?around=13101&km=5'],
] as const)('a member shares %s without the home’s cell', (address, ground, shared) => {
  expect(shareAddress(member(address), ground)).toBe(shared);
});

test('a visitor shares all of Japan as such, and the feed as anyone’s own', () => {
  expect(shareAddress(visitor('?kind=offer'), undefined)).toBe('/?kind=offer&around=japan');
  expect(shareAddress(visitor(''), undefined)).toBe('/');
});
