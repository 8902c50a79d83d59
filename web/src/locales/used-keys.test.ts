import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCES = join(import.meta.dirname, '..');
const ENGLISH = join(import.meta.dirname, 'en');

/** All keys of a namespace and of what lies above them, plural endings left out. */
function keysOf(texts: object, above = ''): string[] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]) => {
    const key = above + name;
    const below = typeof value === 'object' && value ? keysOf(value, `${key}.`) : [];
    return [key, key.replace(/_(?:zero|one|two|few|many|other)$/u, ''), ...below];
  });
}

const KEYS = new Map(
  readdirSync(ENGLISH).map((file): [string, Set<string>] => {
    const texts = JSON.parse(readFileSync(join(ENGLISH, file), 'utf8')) as object;
    return [file.replace('.json', ''), new Set(keysOf(texts))];
  }),
);

const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /(?<!\.test)\.tsx?$/u.test(path),
);

/** `tx('a.b')`, `ts("common:a")`; of `tx(`a.${x}`)` what stands before the part that changes. */
const USED = /\bt[xs]\(\s*(?:'(?<key>[^']+)'|`(?<begun>[^`$]*)\.\$\{)/gu;
const NAMESPACE = /\}\s*=\s*useText\((?:'(?<name>[^']+)')?\)/gu;

function unknownKeys(path: string): string[] {
  const source = readFileSync(join(SOURCES, path), 'utf8');
  const own = [...source.matchAll(NAMESPACE)].map(({ groups }) => groups?.['name'] ?? 'common');
  // Who is handed the texts by somebody else does not say whose they are.
  if (own.length === 0) return [];
  return [...source.matchAll(USED)].flatMap(({ groups }) => {
    const used = groups?.['key'] ?? groups?.['begun'] ?? '';
    const [key = '', named] = used.split(':').toReversed();
    const isKnown = (named ? [named] : own).some((name) => KEYS.get(name)?.has(key));
    return isKnown ? [] : [`${path}: ${used}`];
  });
}

test('every text that a page names is there', () => {
  expect(FILES.flatMap(unknownKeys)).toEqual([]);
});

test('one namespace does not hold another’s texts', () => {
  expect([...KEYS.keys()]).toContain('common');
  expect(KEYS.get('common')?.has('rules.title')).toBe(true);
  expect(KEYS.get('desk')?.has('rules.title')).toBe(false);
});
