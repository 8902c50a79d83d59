import { describe, expect, it } from 'vitest';
import {
  parseLookAgain,
  parsePreview,
  parseProfile,
  parseTranslateMessages,
  parseTranslatePost,
} from './calls.ts';

const LINH = {
  nickname: 'Linh',
  speaks: ['vi', 'ja'],
  reads: ['en'],
  home: '22130',
  readingLanguage: 'vi',
  acceptedRules: 1,
  adult: true,
};
const ID = 'a'.repeat(20);

describe('parseProfile', () => {
  it('takes a profile as it is', () => {
    expect(parseProfile(LINH)).toEqual({ value: LINH });
  });

  it.each([
    ['no input', undefined, { field: '', problem: 'invalid' }],
    ['a text', 'Linh', { field: '', problem: 'invalid' }],
    ['a list', [], { field: 'nickname', problem: 'invalid' }],
    ['no nickname', { ...LINH, nickname: undefined }, { field: 'nickname', problem: 'invalid' }],
    ['an empty nickname', { ...LINH, nickname: '  ' }, { field: 'nickname', problem: 'empty' }],
    ['a reserved one', { ...LINH, nickname: 'Adm1n' }, { field: 'nickname', problem: 'reserved' }],
    ['a number for it', { ...LINH, nickname: 7 }, { field: 'nickname', problem: 'invalid' }],
    ['no language', { ...LINH, speaks: [] }, { field: 'speaks', problem: 'too-few' }],
    ['one twice', { ...LINH, speaks: ['vi', 'vi'] }, { field: 'speaks', problem: 'duplicate' }],
    ['an unknown one', { ...LINH, speaks: ['xx'] }, { field: 'speaks.0', problem: 'invalid' }],
    ['no code', { ...LINH, home: 'Tokyo' }, { field: 'home', problem: 'invalid' }],
    ['old rules', { ...LINH, acceptedRules: 0 }, { field: 'acceptedRules', problem: 'invalid' }],
    ['a minor', { ...LINH, adult: false }, { field: 'adult', problem: 'invalid' }],
    ['a role', { ...LINH, role: 'admin' }, { field: 'role', problem: 'invalid' }],
    ['a badge', { ...LINH, badges: { trained: 1 } }, { field: 'badges', problem: 'invalid' }],
    ['a field too many', { ...LINH, likes: 99 }, { field: 'likes', problem: 'invalid' }],
    [
      'a bidi mark',
      { ...LINH, about: 'abc\u202Edef' },
      { field: 'about', problem: 'hidden-characters' },
    ],
  ])('says what is wrong with %s', (_name, input, issue) => {
    expect(parseProfile(input)).toEqual({ issue });
  });
});

describe('parseTranslatePost', () => {
  it('takes up to twenty ids and any reading language', () => {
    const value = { posts: Array.from({ length: 20 }, () => ID), language: 'ne' };
    expect(parseTranslatePost(value)).toEqual({ value });
  });

  it.each([
    ['none', { posts: [], language: 'ne' }],
    ['too many', { posts: Array.from({ length: 21 }, () => ID), language: 'ne' }],
    ['a path', { posts: ['a/b'], language: 'ne' }],
    ['an unknown language', { posts: [ID], language: 'xx' }],
    ['a field too many', { posts: [ID], language: 'ne', force: true }],
  ])('refuses %s', (_name, input) => {
    expect(parseTranslatePost(input)).toHaveProperty('issue');
  });
});

describe('parseTranslateMessages', () => {
  it('takes ids of messages in a thread', () => {
    const value = { thread: ID, messages: [ID], language: 'ja-easy' };
    expect(parseTranslateMessages(value)).toEqual({ value });
  });

  it('refuses a thread that is a path', () => {
    const input = { thread: `../${ID}`, messages: [ID], language: 'vi' };
    expect(parseTranslateMessages(input)).toHaveProperty('issue');
  });
});

describe('parseLookAgain', () => {
  it('takes a message of a thread and a reading language', () => {
    const value = { thread: ID, message: ID, language: 'ja-easy' };
    expect(parseLookAgain(value)).toEqual({ value });
    expect(parseLookAgain({ ...value, message: `${ID}/x` })).toHaveProperty('issue');
    expect(parseLookAgain({ ...value, language: 'xx' })).toHaveProperty('issue');
  });
});

describe('parsePreview', () => {
  it.each([
    ['a thread', { thread: ID, text: 'Olá!' }],
    ['a post', { post: ID, text: 'あ'.repeat(1000) }],
  ])('takes a text for %s', (_name, value) => {
    expect(parsePreview(value)).toEqual({ value });
  });

  it.each([
    ['both', { thread: ID, post: ID, text: 'a' }],
    ['neither', { text: 'a' }],
    ['a path', { post: 'a/b', text: 'a' }],
    ['a blank text', { thread: ID, text: ' \n' }],
    ['a text that is too long', { thread: ID, text: 'a'.repeat(1001) }],
    ['a hidden character', { thread: ID, text: 'a\u202Eb' }],
  ])('refuses %s', (_name, input) => {
    expect(parsePreview(input)).toHaveProperty('issue');
  });
});
