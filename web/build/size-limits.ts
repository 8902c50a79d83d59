import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** A script of the build, as far as sizes are concerned. */
export interface Chunk {
  readonly code: string;
  readonly isEntry: boolean;
  /** Path of the source that it was made for. */
  readonly source: string;
  /** Names of the scripts that have to be there before this one runs. */
  readonly imports: readonly string[];
}
type Chunks = Readonly<Record<string, Chunk>>;

/** What may be sent, in thousands of bytes as gzip makes them. */
export interface SizeLimit {
  readonly what: string;
  readonly kilobytes: number;
  /** For which sources, the first limit that fits one holds; absent: for the first view. */
  readonly of?: RegExp;
  /** Sources whose scripts are counted elsewhere. */
  readonly besides?: RegExp;
}

function closure(chunks: Chunks, names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name) || chunks[name] === undefined) return;
    found.add(name);
    chunks[name].imports.forEach(add);
  };
  names.forEach(add);
  return found;
}

const weigh = (chunks: Chunks, names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(chunks[name]?.code ?? '').length, 0) / 1_000;

/**
 * What is too large.
 * @returns a sentence for each limit and script that exceeds it; what the first view has brought is
 *   counted there alone
 */
export function tooLarge(chunks: Chunks, limits: readonly SizeLimit[]): string[] {
  const names = Object.keys(chunks);
  const madeFor = (of: RegExp) => names.filter((name) => of.test(chunks[name]?.source ?? ''));
  const first = closure(
    chunks,
    names.filter((name) => chunks[name]?.isEntry),
  );
  const told = new Set<string>();
  return limits.flatMap(({ what, kilobytes, of, besides }) => {
    const known = besides ? closure(chunks, madeFor(besides)) : new Set<string>();
    const more = (name: string) =>
      [...closure(chunks, [name])].filter((one) => !first.has(one) && !known.has(one));
    const asked = of && madeFor(of).filter((name) => !told.has(name));
    asked?.forEach((name) => told.add(name));
    if (asked?.length === 0) return [`${what}: there is no such script`];
    const weighed = asked?.map(
      (name) => [chunks[name]?.source, weigh(chunks, more(name))] as const,
    );
    return (weighed ?? [['what app.html names', weigh(chunks, first)] as const])
      .filter(([, held]) => held > kilobytes)
      .map(([of, held]) => `${what}, ${of}: ${held.toFixed(1)} kB, at most ${kilobytes}`);
  });
}

/** Fails the build where it has become too large for cheap phones. */
export function sizeLimits(limits: readonly SizeLimit[]): Plugin {
  return {
    name: 'friends-size-limits',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.fromEntries(
        Object.values(bundle).flatMap((one) => {
          if (one.type !== 'chunk') return [];
          const { code, isEntry, imports, fileName, facadeModuleId } = one;
          return [[fileName, { code, isEntry, imports, source: facadeModuleId ?? '' }] as const];
        }),
      );
      const found = tooLarge(chunks, limits);
      if (found.length > 0) this.error(`Too large:\n${found.join('\n')}`);
    },
  };
}
