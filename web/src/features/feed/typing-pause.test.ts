import { expect, test } from 'vitest';
import { isWhole, pauseAfter } from './typing-pause.ts';

test.each([
  ['two changes of one touch', 0, 50],
  ['very quick', 35, 50],
  ['a quick typist: the next letter comes before', 60, 75],
  ['nearly as long as the pause', 95, 100],
  ['a phone: the next letter comes later whatever the pause', 250, 50],
  ['the first letter of another word', 1500, 100],
  ['the first letter of all', Number.POSITIVE_INFINITY, 100],
])('%s: %d ms apart, asked after %d', (_, since, pause) => expect(pauseAfter(since)).toBe(pause));

test.each([
  ['insertFromPaste', true],
  ['insertFromDrop', true],
  ['insertReplacementText', true],
  ['insertText', false],
  ['insertCompositionText', false],
  ['deleteContentBackward', false],
  [undefined, false],
])('%s is whole: %s', (inputType, whole) => expect(isWhole(inputType)).toBe(whole));
