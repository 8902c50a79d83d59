import { readFileSync } from 'node:fs';

/** How long runs of a function kept an instance, in milliseconds. */
export interface RunTimes {
  readonly median: number;
  readonly percentile99: number;
  readonly longest: number;
}

/**
 * What the emulator's log says of the runs of a function.
 * @param after so many of its runs are left out: they came before
 */
export function runTimes(log: string, name: string, after: number): RunTimes {
  const line = new RegExp(`Finished "asia-northeast1-${name}" in ([\\d.]+)ms`, 'gu');
  const all = [...readFileSync(log, 'utf8').matchAll(line)].map(([, time]) => Number(time));
  const sorted = all.slice(after).sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return { median: at(0.5), percentile99: at(0.99), longest: at(1) };
}
