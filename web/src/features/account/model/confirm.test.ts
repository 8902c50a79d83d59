import { expect, it } from 'vitest';
import { isConfirmed } from './confirm.ts';

it('takes the nickname, however it is typed, and nothing else', () => {
  expect(isConfirmed(' linh ', 'Linh')).toBe(true);
  expect(isConfirmed('Ｌｉｎｈ', 'Linh')).toBe(true);
  expect(isConfirmed('Lin', 'Linh')).toBe(false);
  expect(isConfirmed('', '')).toBe(false);
});
