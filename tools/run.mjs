#!/usr/bin/env node
// Runs before anything is installed: Node's own modules only, here and in tools/run.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './run/install.mjs';
import { killAll, stopAll } from './run/processes.mjs';
import { PlainError, say } from './run/say.mjs';
import { start } from './run/start.mjs';
import { test } from './run/test.mjs';
import { bench, firestore, suite } from './run/within-suite.mjs';

const USAGE = `usage: node tools/run.mjs start [--keep]
       node tools/run.mjs test [lint|types|unit|rules|mutants|functions|orders|browser …]
       node tools/run.mjs suite [--seed] -- COMMAND …
       node tools/run.mjs firestore -- COMMAND …
       node tools/run.mjs bench:NAME [--check]`;

const COMMANDS = { start, test, suite, firestore };
const INTERRUPTED = 130;

const cleanups = [];
let stopping = false;

async function leave(code) {
  if (stopping) return;
  stopping = true;
  for (const cleanup of cleanups.reverse()) await cleanup();
  await stopAll();
  process.exit(code);
}

function interrupt() {
  if (stopping) {
    killAll();
    process.exit(INTERRUPTED);
  }
  say('\nStopping …');
  const code = process.argv[2] === 'start' ? 0 : INTERRUPTED;
  void leave(code).then(() => undefined);
}

function run([name = '', ...args]) {
  if (name.startsWith('bench:')) return bench(name.slice('bench:'.length), args, cleanups);
  const command = COMMANDS[name];
  if (!command) throw new PlainError(USAGE);
  return command(args, cleanups);
}

process.chdir(resolve(fileURLToPath(import.meta.url), '../..'));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, interrupt);

try {
  await installPackages();
  await leave((await run(process.argv.slice(2))) ?? 0);
} catch (error) {
  if (!stopping) {
    process.stderr.write(`${error instanceof PlainError ? error.message : error.stack}\n`);
    await leave(1);
  }
}
