import { describe, expect, it, test } from 'vitest';
import { deviceIdFor } from './push-device.ts';
import { pushStateOf } from './push-state.ts';
import type { PushGrounds, PushState } from './push-state.ts';

const ABLE: PushGrounds = {
  hasKey: true,
  canPush: true,
  isApple: false,
  permission: 'granted',
  isRemembered: true,
};

test.each<[PushState, Partial<PushGrounds>]>([
  ['on', {}],
  ['off', { isRemembered: false }],
  ['off', { permission: 'default' }],
  ['denied', { permission: 'denied' }],
  ['unsupported', { canPush: false }],
  ['install-first', { canPush: false, isApple: true, permission: undefined }],
  ['on', { isApple: true }],
  ['not-set-up', { hasKey: false, canPush: false, isApple: true }],
])('push is %s with %j', (state, grounds) => {
  expect(pushStateOf({ ...ABLE, ...grounds })).toBe(state);
});

describe('a browser is kept', () => {
  const known = (...ids: number[]) =>
    ids.map((id) => ({ id: String(id), token: `t${id}`, createdAt: 10 - id }));

  it('under the first id that is free', () => {
    expect(deviceIdFor([], 'new')).toBe('0');
    expect(deviceIdFor(known(0, 2), 'new')).toBe('1');
  });

  it('under its own, which it knows or which its token tells', () => {
    expect(deviceIdFor(known(0, 1), 'new', '1')).toBe('1');
    expect(deviceIdFor(known(0, 1, 2), 't2')).toBe('2');
  });

  it('in the place of the oldest where there are five', () => {
    expect(deviceIdFor(known(0, 1, 2, 3, 4), 'new')).toBe('4');
  });
});
