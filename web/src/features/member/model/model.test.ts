import { RULES_VERSION } from '@friends/domain';
import { describe, expect, it } from 'vitest';
import { CallError, Failure } from '../../../firebase/session.ts';
import { checkStep, emptyJoinForm, isJoinForm, profileOf, safeThen, stepOf } from './join-form.ts';
import type { JoinForm } from './join-form.ts';
import { changedProfile, checkProfile, profileForm, sameProfile } from './profile-form.ts';
import { refusalOf } from './refusal.ts';

const form: JoinForm = {
  step: 1,
  adult: true,
  accepted: true,
  nickname: 'Linh',
  speaks: ['vi', 'ja'],
  reads: ['en'],
  home: '13201',
};

describe('joining', () => {
  it('lets a filled-in form through every step', () => {
    expect([1, 2, 3].map((step) => checkStep(form, step))).toEqual([{}, {}, {}]);
  });

  it.each<[number, Partial<JoinForm>, object]>([
    [1, { adult: false }, { adult: 'adult' }],
    [1, { accepted: false }, { accepted: 'accept' }],
    [2, { nickname: '' }, { nickname: 'nickname.empty' }],
    [2, { nickname: 'L' }, { nickname: 'nickname.too-short' }],
    [2, { nickname: 'Admin' }, { nickname: 'nickname.reserved' }],
    [2, { nickname: 'Linh\u202e' }, { nickname: 'nickname.hidden-characters' }],
    [2, { nickname: '0901234567' }, { nickname: 'nickname.contact' }],
    [2, { speaks: [] }, { speaks: 'speaks.none' }],
    [
      2,
      { speaks: ['ja', 'en', 'zh', 'vi', 'tl', 'id', 'my', 'pt', 'es'] },
      { speaks: 'speaks.too-many' },
    ],
    [3, { home: undefined }, { home: 'home.none' }],
  ])('stops at step %i with %j', (step, change, problems) => {
    expect(checkStep({ ...form, ...change }, step)).toEqual(problems);
  });

  it('begins with the language of the interface', () => {
    expect(emptyJoinForm('vi')).toMatchObject({ step: 1, speaks: ['vi'], reads: [] });
  });

  it('sends what the call takes', () => {
    expect(profileOf(form, 'ne')).toEqual({
      nickname: 'Linh',
      speaks: ['vi', 'ja'],
      reads: ['en'],
      home: '13201',
      readingLanguage: 'ne',
      acceptedRules: RULES_VERSION,
      adult: true,
    });
  });

  it('knows on which step a field stands', () => {
    expect((['accepted', 'nickname', 'home'] as const).map(stepOf)).toEqual([1, 2, 3]);
  });

  it('takes back only drafts of its own shape', () => {
    expect(isJoinForm(form)).toBe(true);
    expect([null, 7, {}, { step: 1, nickname: 'x' }].some(isJoinForm)).toBe(false);
  });

  it.each([
    ['/vi/new', '/vi/new'],
    ['/vi/ask/x?y=1', '/vi/ask/x?y=1'],
    [null, '/en/'],
    ['//evil.example', '/en/'],
    ['https://evil.example', '/en/'],
    ['/\\evil.example', '/en/'],
    ['javascript:alert(1)', '/en/'],
  ])('goes on within the app only: %j', (then, target) => {
    expect(safeThen(then, '/en/')).toBe(target);
  });
});

describe('the profile', () => {
  const member = {
    nickname: 'Linh',
    speaks: ['vi'],
    reads: [],
    prefecture: '13',
    badges: {},
    likes: 0,
  } as const;
  const settings = {
    readingLanguage: 'vi',
    home: { code: '13201', geohash: 'xn74b' },
    radiusKm: 30,
    notify: true,
    acceptedRules: RULES_VERSION,
    adult: true,
  } as const;
  const known = profileForm(member, settings);

  it('is the same until something is changed', () => {
    expect(sameProfile(known, { ...known, about: '  ' })).toBe(true);
    expect(sameProfile(known, { ...known, about: 'I like football' })).toBe(false);
    expect(sameProfile(known, { ...known, speaks: ['vi', 'ja'] })).toBe(false);
    expect(sameProfile(known, { ...known, cell: 'xn74c' })).toBe(false);
  });

  it('says what is wrong', () => {
    const bad = {
      nickname: 'x',
      about: 'y'.repeat(301),
      speaks: [],
      reads: [],
      home: '13201',
      cell: 'xn74b',
    };
    expect(checkProfile(bad)).toEqual({
      nickname: 'nickname.too-short',
      about: 'about.too-long',
      speaks: 'speaks.none',
    });
    expect(checkProfile(known)).toEqual({});
  });

  it('sends no cell: that is the owner’s to write', () => {
    expect(changedProfile({ ...known, cell: 'xn74c' }, settings)).not.toHaveProperty('cell');
  });

  it('leaves out an empty text', () => {
    expect(changedProfile({ ...known, about: ' ' }, settings)).not.toHaveProperty('about');
    expect(changedProfile({ ...known, about: 'Hi' }, settings)).toMatchObject({ about: 'Hi' });
  });
});

describe('a refusal', () => {
  it.each<[unknown, object]>([
    [
      new CallError('already-exists', '', undefined),
      { field: 'nickname', problem: 'nickname.taken' },
    ],
    [
      new CallError('invalid-argument', '', { field: 'nickname', problem: 'reserved' }),
      { field: 'nickname', problem: 'nickname.reserved' },
    ],
    [
      new CallError('invalid-argument', '', { field: 'home', problem: 'unknown' }),
      { field: 'home', problem: 'home.none' },
    ],
    [
      new CallError('invalid-argument', '', { field: 'speaks.0', problem: 'x' }),
      { field: 'speaks', problem: 'field' },
    ],
    [
      new CallError('invalid-argument', '', { field: 'about', problem: 'malformed' }),
      { field: 'about', problem: 'about.malformed' },
    ],
    [new CallError('permission-denied', '', undefined), { problem: 'denied' }],
    [new Failure('offline'), { problem: 'offline' }],
    [new Error('?'), { problem: 'unknown' }],
  ])('%j', (error, refusal) => {
    expect(refusalOf(error)).toEqual(refusal);
  });
});
