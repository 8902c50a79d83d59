let stream = process.stdout;

/** Sends progress to standard error, for commands whose standard output is their result. */
export function sayOnStderr() {
  stream = process.stderr;
}

/** Prints one line of progress. */
export function say(line) {
  stream.write(`${line}\n`);
}

/** A failure the person at the keyboard can mend: printed as one line, without a stack. */
export class PlainError extends Error {}

/** Seconds since `start` (from `performance.now()`), for people. */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
