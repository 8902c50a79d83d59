import { describe, expect, it } from 'vitest';
import { afterPuttingAside, isKeepState, isOffered, stateOf } from './keep.ts';

const wrote = { uid: 'linh', wrote: true } as const;

describe('keeping the account', () => {
  it('is not offered before anything was written', () => {
    expect(isOffered({ uid: 'linh' }, true)).toBe(false);
  });

  it('is offered after something was written, until it is put aside', () => {
    expect(isOffered(wrote, false)).toBe(true);
    expect(isOffered(afterPuttingAside(wrote, false), false)).toBe(false);
  });

  it('is offered once more at the first answer', () => {
    const aside = afterPuttingAside(wrote, false);
    expect(isOffered(aside, true)).toBe(true);
    expect(isOffered(afterPuttingAside(aside, true), true)).toBe(false);
    expect(isOffered(afterPuttingAside(wrote, true), false)).toBe(false);
  });

  it('is not offered where it is kept', () => {
    expect(isOffered({ ...wrote, kept: true }, true)).toBe(false);
  });

  it('begins anew with another member', () => {
    expect(stateOf(wrote, 'linh')).toBe(wrote);
    expect(stateOf(wrote, 'ana')).toEqual({ uid: 'ana' });
    expect(stateOf(undefined, 'ana')).toEqual({ uid: 'ana' });
  });

  it.each([null, 1, {}, { uid: 1 }])('is not read from %j', (value) => {
    expect(isKeepState(value)).toBe(false);
  });
});
