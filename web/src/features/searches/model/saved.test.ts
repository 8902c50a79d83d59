import { expect, test } from 'vitest';
import type { Kept } from './saved.ts';
import { addressOf, isFull, isSame, toSave } from './saved.ts';

test('a search that leaves the place open is saved around the home', () => {
  expect(toSave({ kind: 'event' }, 10)).toEqual({
    kind: 'event',
    area: { around: 'home', radiusKm: 10 },
  });
  expect(toSave({ area: 'japan' }, 10)).toEqual({ area: 'japan' });
  expect(toSave({ area: { prefecture: '22' } }, 10)).toEqual({ area: { prefecture: '22' } });
});

test('a distance that no search has falls back to a usual one', () => {
  expect(toSave({}, 7)).toEqual({ area: { around: 'home', radiusKm: 30 } });
});

test('the order is not saved', () => {
  const area = { around: '22130', radiusKm: 5 } as const;
  expect(toSave({ area, order: 'nearest' }, 10)).toEqual({ area });
});

test('the same search in another order of fields is the same, in another language it is not', () => {
  const one = { language: 'vi', search: { kind: 'event', words: 'bóng đá' } } as const;
  const other = { language: 'vi', search: { words: 'bóng đá', kind: 'event' } } as const;
  expect(isSame(one, other)).toBe(true);
  expect(isSame(one, { ...other, language: 'ja' })).toBe(false);
  expect(isSame(one, { ...other, search: { kind: 'event' } })).toBe(false);
});

test('ten are all there is room for', () => {
  const kept: Kept = { id: '0', language: 'ja', search: {}, createdAt: 0 };
  expect(isFull(undefined)).toBe(false);
  expect(isFull(Array.from({ length: 9 }, () => kept))).toBe(false);
  expect(isFull(Array.from({ length: 10 }, () => kept))).toBe(true);
});

test('typed words open in their own language, everything else in the reader’s', () => {
  const area = { around: 'home', radiusKm: 10 } as const;
  expect(addressOf({ language: 'vi', search: { kind: 'event', area } }, 'ja')).toBe(
    '/ja/?kind=event&around=home&km=10',
  );
  expect(addressOf({ language: 'vi', search: { words: 'bóng đá', area } }, 'ja')).toBe(
    '/vi/?words=b%C3%B3ng%20%C4%91%C3%A1&around=home&km=10',
  );
});
