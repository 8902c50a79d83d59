import { existsSync, readdirSync } from 'node:fs';
import { suiteEnvironment } from './environment.mjs';
import { findBrowser } from './find-browser.mjs';
import { runProcess } from './processes.mjs';
import { PlainError, sayOnStderr } from './say.mjs';
import { seed } from './seed.mjs';
import { startSuite } from './suite.mjs';

async function runWithin(command, args, cleanups, { seeded = false } = {}) {
  sayOnStderr();
  const env = { ...process.env, ...suiteEnvironment(findBrowser()) };
  const { stop } = await startSuite();
  cleanups.push(stop);
  if (seeded) await seed();
  return runProcess(command, args, { env });
}

/**
 * `suite [--seed] -- CMD…`: runs a command within the suite.
 * @returns the command's exit code
 * @throws {PlainError} when no command is given
 */
export function suite(args, cleanups) {
  const split = args.indexOf('--');
  const [command, ...rest] = split < 0 ? args : args.slice(split + 1);
  if (!command) throw new PlainError('usage: node tools/run.mjs suite [--seed] -- COMMAND …');
  const seeded = split > 0 && args.slice(0, split).includes('--seed');
  return runWithin(command, rest, cleanups, { seeded });
}

/**
 * `firestore -- CMD…`: runs a command beside a Firestore emulator alone.
 * @returns the command's exit code
 */
export async function firestore([, command, ...args], cleanups) {
  const { stop } = await startSuite(['firestore']);
  cleanups.push(stop);
  return runProcess(command, args, { env: { ...process.env, ...suiteEnvironment() } });
}

/**
 * `bench:NAME [--check]`: runs tools/bench/NAME.ts or .mjs within the suite. Standard output is
 * the bench's alone, so that its last line is its JSON object.
 * @returns the bench's exit code
 * @throws {PlainError} when there is no such bench
 */
export function bench(name, args, cleanups) {
  const file = ['ts', 'mjs'].map((ext) => `tools/bench/${name}.${ext}`).find(existsSync);
  if (!file) {
    const known = existsSync('tools/bench') ? readdirSync('tools/bench').join(' ') : 'none';
    throw new PlainError(`There is no bench called ${name}; in tools/bench: ${known}`);
  }
  const runner = file.endsWith('.ts') ? ['tools/support/run-ts.mjs', file] : [file];
  return runWithin(process.execPath, [...runner, ...args], cleanups);
}
