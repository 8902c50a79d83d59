import { describe, expect, it } from 'vitest';
import { extensionCost } from './extension.ts';

const TITLE = 'あ'.repeat(23);
const BODY = 'い'.repeat(180);
const LANGUAGES = 9;

describe('the model of firestore-translate-text', () => {
  it('bills 203 characters nine times, by 18 requests in a row, in two runs', () => {
    const cost = extensionCost('one instance, a map of fields', [], [TITLE, BODY], LANGUAGES);
    expect(cost).toEqual({
      functionRuns: 2,
      writes: 2,
      requests: 18,
      sequentialRequests: 18,
      characters: 1827,
    });
  });

  it('bills all of the map again for one more character', () => {
    const after = [`${TITLE}あ`, BODY];
    const map = extensionCost('one instance, a map of fields', [TITLE, BODY], after, LANGUAGES);
    expect([map.characters, map.functionRuns]).toEqual([1836, 2]);
  });

  it('runs six times where each of two fields has its own instance', () => {
    const cost = extensionCost('an instance a field', [], [TITLE, BODY], LANGUAGES);
    expect([cost.functionRuns, cost.characters, cost.writes]).toEqual([6, 1827, 3]);
    const edit = extensionCost('an instance a field', [TITLE, BODY], ['x', BODY], LANGUAGES);
    expect([edit.functionRuns, edit.characters]).toEqual([4, 9]);
  });

  it('runs once for a change that touches no text, and translates nothing', () => {
    const texts = [TITLE, BODY];
    const cost = extensionCost('one instance, a map of fields', texts, texts, LANGUAGES);
    expect([cost.functionRuns, cost.requests]).toEqual([1, 0]);
  });
});
