import { readFileSync } from 'node:fs';

const LINE = /(Beginning execution of|Finished) "asia-northeast1-(\w+)"/gu;
/** The suite calls them every five seconds, whether anything was posted or not. */
const BY_CLOCK = new Set(['retryJobs', 'matchSearches']);

/**
 * How many runs of functions the emulator has logged as begun and as finished; those that the
 * clock begins are left out.
 */
export function countRuns(log: string): { readonly begun: number; readonly finished: number } {
  const lines = [...readFileSync(log, 'utf8').matchAll(LINE)].filter(
    ([, , name = '']) => !BY_CLOCK.has(name),
  );
  const begun = lines.filter(([, what]) => what !== 'Finished').length;
  return { begun, finished: lines.length - begun };
}
