import { describe, expect, it } from 'vitest';
import { demandEmulators } from './guard.ts';

const suite = {
  GCLOUD_PROJECT: 'demo-friends',
  FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080',
  FIREBASE_AUTH_EMULATOR_HOST: '127.0.0.1:9099',
};

describe('demandEmulators', () => {
  it('lets the suite pass', () => {
    expect(demandEmulators(suite)).toBe('demo-friends');
  });

  it.each([
    [{ ...suite, GCLOUD_PROJECT: 'jp-mirai-friends' }, 'demo-'],
    [{ ...suite, GCLOUD_PROJECT: undefined }, 'demo-'],
    [{ ...suite, FIRESTORE_EMULATOR_HOST: undefined }, 'FIRESTORE_EMULATOR_HOST'],
    [{ ...suite, FIRESTORE_EMULATOR_HOST: '' }, 'FIRESTORE_EMULATOR_HOST'],
    [{ ...suite, FIREBASE_AUTH_EMULATOR_HOST: undefined }, 'FIREBASE_AUTH_EMULATOR_HOST'],
  ])('refuses %j', (env, named) => {
    expect(() => demandEmulators(env)).toThrow(named);
  });
});
