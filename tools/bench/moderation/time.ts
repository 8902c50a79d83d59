import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const LENGTH = 1000;
const PAGE = `
  import { compileLists, findCauses, findSigns } from './domain/src/moderation/index.ts';
  globalThis.measure = (lists, texts, runs) => {
    const begun = performance.now();
    const compiled = compileLists(lists);
    const compiling = performance.now() - begun;
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      for (const text of texts) {
        const start = performance.now();
        findCauses(text, { kind: 'post' }, compiled);
        findSigns(text, compiled);
        times.push(performance.now() - start);
      }
    }
    const later = times.slice(texts.length * 2).sort((a, b) => a - b);
    return { compiling, median: later[later.length >> 1], p95: later[Math.floor(later.length * 0.95)], first: times[0] };
  };`;

/** Milliseconds: lists made ready, the first text, then the median and 95th percentile of all. */
export interface Times {
  readonly compiling: number;
  readonly first: number;
  readonly median: number;
  readonly p95: number;
}
type Measure = (lists: unknown, texts: readonly string[], runs: number) => Times;

/** Texts of 1,000 characters made of shorter ones. */
export function longTexts(texts: readonly string[]): string[] {
  const whole = texts.join('\n');
  const parts = Math.max(1, Math.floor(whole.length / LENGTH));
  return Array.from({ length: parts }, (_, part) =>
    whole.slice(part * LENGTH, (part + 1) * LENGTH),
  );
}

async function bundle(contents: string, external: string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    external,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const RUNS = 20;

/** How long the checker takes for a text (causes and signs together), here and in Chromium. */
export async function timesOf(lists: unknown, texts: readonly string[]) {
  const script = await bundle(PAGE);
  // The same bundle in both.
  new Function(script)();
  const measure = (globalThis as { measure?: Measure }).measure;
  const node = measure?.(lists, texts, RUNS);
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const inPage = await page.evaluate(
      ([someLists, someTexts, runs]) =>
        (globalThis as unknown as { measure: Measure }).measure(
          someLists,
          someTexts as string[],
          runs as number,
        ),
      [lists, texts, RUNS],
    );
    return { node, chromium: inPage };
  } finally {
    await browser.close();
  }
}

/** What a page loads for the checker without any list, in bytes, gzipped. */
export async function checkerBytes(): Promise<number> {
  const script = await bundle(
    "export { compileLists, findCauses, findSigns, judge, listLanguages } from './domain/src/moderation/index.ts';",
    ['*.json'],
  );
  return gzipSync(script, { level: 9 }).length;
}
