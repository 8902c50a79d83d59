import { describe, expect, it, vi } from 'vitest';
import { firestoreRestBase, functionUrl, suitePorts } from './config.ts';
import { Failure, failureCode, withDeadline } from './failure.ts';
import { CallError, readAnswer } from './functions.ts';

describe('the suite’s addresses', () => {
  it('follow the page’s own port', () => {
    expect(suitePorts({ hostname: 'localhost', port: '5500' })).toEqual({
      host: 'localhost',
      firestore: 8580,
      auth: 9599,
      functions: 5501,
    });
  });

  it('are those of the demo project', () => {
    const location = { hostname: 'localhost', port: '5000' };
    expect(firestoreRestBase(location)).toBe(
      'http://localhost:8080/v1/projects/demo-friends/databases/(default)/documents',
    );
    expect(functionUrl('saveProfile', location)).toBe(
      'http://localhost:5001/demo-friends/asia-northeast1/saveProfile',
    );
  });
});

describe('a real project', () => {
  it('is reached at Google, whatever the page’s port', async () => {
    vi.stubEnv('VITE_FIREBASE_PROJECT_ID', 'friends-live');
    vi.resetModules();
    const config = await import('./config.ts');
    vi.unstubAllEnvs();
    const location = { hostname: 'friends.example', port: '' };
    expect(config.IS_SUITE).toBe(false);
    expect(config.functionUrl('saveProfile', location)).toBe(
      'https://asia-northeast1-friends-live.cloudfunctions.net/saveProfile',
    );
    expect(config.firestoreRestBase(location)).toContain(
      'https://firestore.googleapis.com/v1/projects/friends-live/',
    );
  });
});

describe('failureCode', () => {
  const coded = (code: string) => Object.assign(new Error(code), { code });
  it.each<[unknown, string]>([
    [new Failure('pace', 30), 'pace'],
    [new TypeError('Failed to fetch'), 'offline'],
    [new TypeError('Failed to fetch dynamically imported module: /x.js'), 'offline'],
    [coded('unavailable'), 'offline'],
    [coded('auth/network-request-failed'), 'offline'],
    [coded('permission-denied'), 'denied'],
    [coded('unauthenticated'), 'signed-out'],
    [coded('internal'), 'unknown'],
    [new TypeError('x is not a function'), 'unknown'],
    ['?', 'unknown'],
    [undefined, 'unknown'],
  ])('%s', (error, code) => {
    expect(failureCode(error)).toBe(code);
  });
});

describe('withDeadline', () => {
  it('passes on what comes in time', async () => {
    await expect(withDeadline(Promise.resolve(7), 5)).resolves.toBe(7);
    await expect(withDeadline(Promise.reject(new Failure('denied')), 5)).rejects.toThrow('denied');
  });

  it('calls offline what never comes', async () => {
    const never = new Promise(() => undefined);
    await expect(withDeadline(never, 0.01)).rejects.toMatchObject({ code: 'offline' });
  });
});

describe('the answer of a call', () => {
  it('is its result', () => {
    expect(readAnswer(200, { result: { a: 1 } })).toEqual({ a: 1 });
  });

  it('is thrown with code and details where it is an error', () => {
    const error = { status: 'INVALID_ARGUMENT', message: 'home', details: { field: 'home' } };
    const call = () => readAnswer(400, { error });
    expect(call).toThrow(CallError);
    expect(call).toThrow(
      expect.objectContaining({ code: 'invalid-argument', details: { field: 'home' } }) as Error,
    );
  });

  it('is an internal error where it is no answer at all', () => {
    const internal = expect.objectContaining({ code: 'internal' }) as Error;
    expect(() => readAnswer(502, undefined)).toThrow(internal);
  });
});
