import { expect, it } from 'vitest';
import { helpsIn } from './helper.ts';

it.each([
  ['offer', 'author', true],
  ['offer', 'inquirer', false],
  ['request', 'author', false],
  ['request', 'inquirer', true],
  ['event', 'author', false],
  [undefined, 'inquirer', false],
] as const)('about a %s the %s helps: %s', (kind, role, helps) => {
  expect(helpsIn(kind, role)).toBe(helps);
});
