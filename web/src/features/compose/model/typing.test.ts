import { describe, expect, it } from 'vitest';
import { isKeptPost } from './kept.ts';
import { emptyForm } from './form.ts';
import { earlyProblem, waitText } from './typing.ts';

describe('earlyProblem', () => {
  it.each<[string, object | undefined]>([
    ['', undefined],
    ['12345', undefined],
    ['1234567', { code: 'over', count: 2 }],
    ['12345   ', undefined],
    ['a\u202eb', { code: 'hidden-characters' }],
    ['a\ud83c', { code: 'malformed' }],
  ])('%j', (text, problem) => {
    expect(earlyProblem(text, 5)).toEqual(problem);
  });
});

describe('waitText', () => {
  it.each([
    [0.2, 'pace.seconds', 1],
    [59.1, 'pace.seconds', 60],
    [90, 'pace.seconds', 90],
    [91, 'pace.minutes', 2],
    [3600, 'pace.minutes', 60],
    [5401, 'pace.hours', 2],
    [86_400, 'pace.hours', 24],
  ])('%d seconds', (seconds, key, count) => {
    expect(waitText(seconds)).toEqual({ key, count });
  });
});

it('takes back only drafts of its own shape', () => {
  const form = emptyForm('offer', undefined, ['en']);
  expect(isKeptPost({ id: 'a'.repeat(20), form })).toBe(true);
  expect(isKeptPost({ id: '../x', form })).toBe(false);
  expect(
    [null, 1, {}, { id: 'a'.repeat(20) }, { id: 'a'.repeat(20), form: {} }].some(isKeptPost),
  ).toBe(false);
});
