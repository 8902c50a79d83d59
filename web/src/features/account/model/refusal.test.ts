import { describe, expect, it } from 'vitest';
import { CallError, Failure } from '../../../firebase/session.ts';
import { refusalOf } from './refusal.ts';

describe('what a refusal means', () => {
  it.each([
    [new CallError('invalid-argument', '', undefined), { problem: 'malformed' }],
    [new CallError('not-found', '', { problem: 'used' }), { problem: 'used' }],
    [new CallError('not-found', '', { problem: 'odd' }), { problem: 'unknown' }],
    [new CallError('resource-exhausted', '', { seconds: 61 }), { problem: 'rest', count: 2 }],
    [new CallError('internal', '', null), { problem: 'unknown' }],
    [new Failure('offline'), { problem: 'offline' }],
    [{ code: 'auth/popup-blocked' }, { problem: 'closed' }],
    [{ code: 'auth/email-already-in-use' }, { problem: 'taken' }],
    [{ code: 'auth/expired-action-code' }, { problem: 'link' }],
    [{ code: 'auth/internal-error' }, { problem: 'unknown' }],
    ['?', { problem: 'unknown' }],
  ])('%s', (error, refusal) => expect(refusalOf(error)).toEqual(refusal));
});
