import { expect, it } from 'vitest';
import { figuresOf } from './figures.ts';
import { caseAfterLook, wasOnlyLookedAt } from './look.ts';
import type { Suspect } from './open.ts';

const suspect: Suspect = {
  ...{ target: { kind: 'post', post: 'p' }, member: 'linh', fingerprint: 'f' },
  excerpt: { text: 'Hallo' },
};
const by = 'yoko';

it('a look that finds nothing wrong leaves word of it, and no copy', () => {
  const one = caseAfterLook(undefined, { suspect, by }, 5);
  expect(one).toMatchObject({ state: 'decided', decision: { verdict: 'nothing', by, at: 5 } });
  expect(one).not.toHaveProperty('excerpt');
  expect(one && wasOnlyLookedAt(one)).toBe(true);
  expect(figuresOf(one ? [one] : [])).toMatchObject({ cases: 0, decided: 0 });
});

it('a look that finds something opens the case, also after another text was found fine', () => {
  const first = caseAfterLook(undefined, { suspect, by, reason: 'spam' }, 5);
  expect(first).toMatchObject({ state: 'open', reasons: ['spam'], reports: 0, revision: 1 });
  const fine = caseAfterLook(undefined, { suspect, by }, 5);
  const edited = { ...suspect, fingerprint: 'g' };
  expect(caseAfterLook(fine, { suspect: edited, by, reason: 'spam' }, 6)).toMatchObject({
    ...{ state: 'open', revision: 2, excerpt: { text: 'Hallo' } },
  });
  expect(caseAfterLook(fine, { suspect, by, reason: 'spam' }, 6)).toBeUndefined();
  expect(caseAfterLook(first, { suspect, by }, 6)).toBeUndefined();
});
