import { expect, test } from 'vitest';
import { secondHelperStep } from './thread.ts';

test('a second helper comes once who asked for help has said yes', () => {
  expect(secondHelperStep(undefined)).toBeUndefined();
  expect(secondHelperStep({})).toBeUndefined();
  expect(secondHelperStep({ inquirer: true })).toBe('suggested');
  expect(secondHelperStep({ inquirer: false })).toBeUndefined();
  expect(secondHelperStep({ inquirer: true, author: true })).toBe('agreed');
  expect(secondHelperStep({ inquirer: true, author: false })).toBe('declined');
  expect(secondHelperStep({ author: true })).toBe('agreed');
});
