import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { tooLarge } from './size-limits.ts';

/** Code that gzip cannot make smaller than so many thousand bytes. */
const code = (kilobytes: number) => randomBytes(kilobytes * 1_000).toString('base64');
const chunk = (kilobytes: number, source: string, imports: readonly string[] = []) => ({
  code: code(kilobytes),
  isEntry: source === 'main.tsx',
  imports,
  source,
});
const CHUNKS = {
  'app.js': chunk(10, 'main.tsx', ['frame.js']),
  'frame.js': chunk(20, '', ['app.js']),
  'a.js': chunk(5, 'post/routes.tsx', ['frame.js', 'shared.js', 'sdk.js']),
  'b.js': chunk(20, 'admin/routes.tsx', ['shared.js']),
  'shared.js': chunk(5, ''),
  'sdk.js': chunk(50, 'sdk.ts'),
};
const ADMIN = { what: 'desk', kilobytes: 30, of: /admin.routes/ };

test.each([
  [[{ what: 'start', kilobytes: 40 }], []],
  [[{ what: 'start', kilobytes: 25 }], [/^start, what app.html names: \d+\.\d kB, at most 25$/]],
  [[ADMIN, { what: 'page', kilobytes: 15, of: /routes/, besides: /sdk/ }], []],
  [[ADMIN, { what: 'page', kilobytes: 15, of: /routes/ }], [/^page, post\/routes.tsx/]],
  [[{ what: 'page', kilobytes: 15, of: /routes/, besides: /sdk/ }], [/^page, admin/]],
  [[{ what: 'SDK', kilobytes: 8, of: /firestore/ }], [/no such script/]],
])('%j', (limits, said) => {
  const found = tooLarge(CHUNKS, limits);
  expect(found).toHaveLength(said.length);
  said.forEach((one, index) => expect(found[index]).toMatch(one));
});
