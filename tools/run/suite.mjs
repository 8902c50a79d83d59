import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { build } from './build.mjs';
import { functionsEnvironment, PROJECT } from './environment.mjs';
import { findFirestore } from './find-firestore.mjs';
import { findJava } from './find-java.mjs';
import { firebaseConfig } from './firebase-config.mjs';
import { endLeftovers, forgetProcesses, recordProcesses } from './leftovers.mjs';
import { demandFreePorts, OFFSET, PORTS } from './ports.mjs';
import { ended, startProcess, stopProcess } from './processes.mjs';
import { demandFunctions, waitUntilAllReady, waitUntilReady } from './ready.mjs';
import { PlainError, say } from './say.mjs';
import { startTicker } from './ticker.mjs';

export const ALL_PARTS = ['translation', 'firestore', 'auth', 'functions', 'hosting'];

const FOLDER = `.cache/suite-${OFFSET}`;
const KEPT = OFFSET === 0 ? '.cache/kept' : `.cache/kept-${OFFSET}`;
const PROCESSES = `${FOLDER}/processes.json`;
const SHOWN_LINES = 15;

/** Whether an earlier `--keep` left data to start from. */
export function hasKeptData() {
  return existsSync(`${KEPT}/firebase-export-metadata.json`);
}

function logged(name, command, args, env, cwd) {
  const path = resolve(FOLDER, `${name}.log`);
  const log = openSync(path, 'w');
  const stdio = ['ignore', log, log];
  const child = startProcess(command, args, { cwd, stdio, env: { ...process.env, ...env } });
  return { child, path, failed: () => child.exitCode !== null || child.signalCode !== null };
}

function startTranslation() {
  return logged(
    'translation',
    process.execPath,
    ['tools/support/run-ts.mjs', 'tools/translate-server/main.ts'],
    { FRIENDS_TRANSLATE_PORT: String(PORTS.translation) },
  );
}

function startFirebase(parts, { keep, java }) {
  const jar = findFirestore(resolve('.cache'));
  const args = [
    resolve('node_modules/firebase-tools/lib/bin/firebase.js'),
    'emulators:start',
    ...['--project', PROJECT, '--config', resolve(firebaseConfig()), '--only', parts.join(',')],
    ...(keep ? ['--export-on-exit', resolve(KEPT)] : []),
    ...(keep && hasKeptData() ? ['--import', resolve(KEPT)] : []),
  ];
  const env = {
    ...functionsEnvironment(),
    ...(java ? { PATH: `${java}${delimiter}${process.env.PATH}` } : {}),
    ...(jar ? { FIRESTORE_EMULATOR_BINARY_PATH: jar } : {}),
  };
  return logged('firebase', process.execPath, args, env, FOLDER);
}

const NO_NEWS = /^(?:[┌├└│✔]|i {2}| {2}(?:Emulator Hub|Other reserved)|Issues\?|\s*$)/u;

function lastNews(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => !NO_NEWS.test(line))
    .slice(-SHOWN_LINES)
    .join('\n');
}

async function withLog({ path, failed }, wait) {
  try {
    await wait(failed);
  } catch (error) {
    throw new PlainError(`${lastNews(path)}\n${error.message} Its log is ${path}`);
  }
}

async function waitFor(parts, { translation, firebase }) {
  for (const part of parts) {
    const service = part === 'translation' ? translation : firebase;
    await withLog(service, (failed) => waitUntilReady(part, failed));
  }
  await withLog(firebase, (failed) => waitUntilAllReady(firebase.path, failed));
  if (parts.includes('functions')) await withLog(firebase, demandFunctions);
}

/**
 * Brings parts of the suite up and waits until each is ready.
 * @param parts some of ALL_PARTS, in that order
 * @param keep whether data are taken over from, and left to, the next start
 * @returns stop, which takes everything down, and broken, a promise that resolves with a line
 *   when a part ends by itself
 * @throws {PlainError} a port in use, a missing program, a part that does not start
 */
export async function startSuite(parts = ALL_PARTS, { keep = false } = {}) {
  await endLeftovers(PROCESSES);
  await demandFreePorts(parts);
  const java = findJava();
  if (parts.includes('functions')) await build('functions');
  if (parts.includes('hosting')) await build('web');
  mkdirSync(FOLDER, { recursive: true });
  say('Starting the suite …');
  const started = {};
  if (parts.includes('translation')) started.translation = startTranslation();
  const emulators = parts.filter((part) => part !== 'translation');
  started.firebase = startFirebase(emulators, { keep, java });
  const services = Object.entries(started);
  recordProcesses(
    PROCESSES,
    services.map(([, { child }]) => child),
  );
  await waitFor(parts, started);
  const stopTicker = parts.includes('functions') ? startTicker() : () => {};
  const endings = services.map(([name, { child, path }]) =>
    ended(child).then(() => `The suite’s ${name} process ended by itself; see ${path}`),
  );
  const stop = async () => {
    stopTicker();
    for (const [, { child }] of services.reverse()) await stopProcess(child);
    forgetProcesses(PROCESSES);
  };
  return { stop, broken: Promise.race(endings), logs: FOLDER };
}
