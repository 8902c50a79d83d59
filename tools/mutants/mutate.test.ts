import { describe, expect, test } from 'vitest';
import { mutate } from './mutate.ts';

const inMatch = (statement: string) => `service cloud.firestore {
  match /databases/{database}/documents {
    function isShort(text) { return text.size() <= 5; } // at most 5 && no more
    match /notes/{id} {
      ${statement}
    }
  }
}`;

const changes = (statement: string) =>
  mutate(inMatch(statement))
    .filter(({ line }) => line === 5)
    .map(({ change }) => change);

describe('mutants', () => {
  test('drop each condition and loosen the whole', () => {
    expect(changes("allow get: if uid == 'a && b' && isShort(uid);")).toEqual([
      "uid == 'a && b' && isShort(uid) → true",
      "uid == 'a && b' → true",
      'isShort(uid) → true',
    ]);
  });

  test('drop and loosen each alternative, within brackets too', () => {
    expect(changes('allow get: if isShort(a) && (b == c || isOpen(d));').slice(1)).toEqual([
      'isShort(a) → true',
      'b == c → false',
      'isOpen(d) → false',
      'b == c → true',
      'isOpen(d) → true',
    ]);
  });

  test('take either side of a choice, with its strings', () => {
    expect(changes("function role() { return mine ? 'one' : 'other'; }")).toEqual([
      "mine ? 'one' : 'other' → 'one'",
      "mine ? 'one' : 'other' → 'other'",
    ]);
  });

  test('move numbers and boundaries, double and halve durations', () => {
    expect(changes('function f() { return list.size() <= 5; }').slice(1)).toEqual([
      '5 → 6',
      '5 → 4',
      '<= → <',
    ]);
    expect(changes("function f() { return a == b + duration.value(1, 'd'); }").slice(1)).toEqual([
      '1 → 2',
      "1, 'd' → 12, 'h'",
    ]);
  });

  test('name the matches that can tell', () => {
    const shared = mutate(inMatch('allow get: if isShort(id);')).find(({ line }) => line === 3);
    expect(shared?.matches).toEqual(['/notes/{id}']);
  });
});
