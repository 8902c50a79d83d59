import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CALL =
  /\b(where|orderBy|collectionGroup|sum|average)\(\s*(?:'([^']+)'|(\w[\w.]*(?:\(\))?))(?:,\s*'([^']+)')?/gu;
/** Parts of a query in the terms of the REST interface. */
const PART = /\b(fieldFilter|orderBy|aggregations)\b\s*:/gu;
const SOURCE = /\.(?:ts|tsx|mjs|html)$/u;
const TEST = /\.test\.tsx?$/u;

/** What a source asks of Firestore, a line a condition: `where author ==`, `orderBy createdAt desc`. */
function usesIn(source: string): string[] {
  const calls = [...source.matchAll(CALL)].map(([, call, literal, expression, more]) =>
    [call, literal ?? `(${expression})`, more].filter((part) => part !== undefined).join(' '),
  );
  return [...calls, ...[...source.matchAll(PART)].map(([, part]) => part ?? '')];
}

/** By path, the files below some folders that ask anything, and what. Tests are left out. */
export function usesBelow(folders: readonly string[]): Record<string, string[]> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const sources = paths.filter((path) => SOURCE.test(path) && !TEST.test(path)).sort();
  const uses = sources.map((path) => [path, usesIn(readFileSync(path, 'utf8'))] as const);
  return Object.fromEntries(uses.filter(([, found]) => found.length > 0));
}
