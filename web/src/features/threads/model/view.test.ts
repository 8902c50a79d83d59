import { expect, it } from 'vitest';
import { MESSAGE_VIEWS, viewStep } from './view.ts';

it.each([
  ['both', 'both', 'hideOriginal', 'translation'],
  ['both', 'translation', 'hideOriginal', 'translation'],
  ['both', 'original', 'hideTranslation', 'original'],
  ['translation', 'both', 'showOriginal', 'both'],
  ['original', 'original', 'showTranslation', 'both'],
] as const)('from %s, with %s chosen for all, one can %s', (shown, setting, does, to) => {
  expect(viewStep(shown, setting)).toEqual({ does, to });
});

it('leads back to where one was in two steps, whatever is chosen for all', () => {
  for (const setting of MESSAGE_VIEWS) {
    const { to } = viewStep(setting, setting);
    expect(viewStep(to, setting).to).toBe(setting);
  }
});
