import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from './processes.mjs';
import { PlainError, say, secondsSince } from './say.mjs';

const TARGETS = {
  functions: {
    command: [process.execPath, ['build.mjs']],
    output: 'functions/lib/index.js',
    sources: ['functions/src', 'functions/build.mjs', 'functions/package.json', 'domain/src'],
  },
  web: {
    command: [process.execPath, ['../node_modules/vite/bin/vite.js', 'build', '--mode', 'suite']],
    output: 'web/dist/app.html',
    // What the function `page` writes pages with (web/build/page-files.ts).
    besides: ['functions/lib/page/writer.cjs'],
    sources: ['web', 'domain/src', 'data'],
  },
};
const NOT_SOURCES = new Set(['node_modules', 'dist', 'lib', '.cache']);

/** Folders count too: their time changes when a file in them is deleted. */
function newestTime(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => !NOT_SOURCES.has(name));
  const isWorkspace = existsSync(join(path, 'package.json'));
  const own = isWorkspace ? 0 : stat.mtimeMs;
  return Math.max(own, ...inside.map((name) => newestTime(join(path, name))));
}

/** A web build for a real project must not be taken for the suite's, nor the other way round. */
function suiteBuildEnvironment() {
  const names = Object.keys(process.env).filter((name) => !name.startsWith('VITE_'));
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

const stampOf = (name) => `.cache/built-${name}`;

/** Fresh is what we built ourselves, after the last change of its sources. */
function isFresh(name) {
  const { output, besides = [], sources } = TARGETS[name];
  if (![output, ...besides].every(existsSync) || !existsSync(stampOf(name))) return false;
  const { began, written } = JSON.parse(readFileSync(stampOf(name), 'utf8'));
  if (statSync(output).mtimeMs !== written) return false;
  return [...sources, 'package-lock.json'].every((source) => newestTime(source) < began);
}

/**
 * Builds a workspace unless its output is newer than its sources.
 * @param name functions or web
 * @throws {PlainError} when the build fails
 */
export async function build(name) {
  if (isFresh(name)) return;
  const start = performance.now();
  const began = Date.now();
  say(`Building ${name} …`);
  const { command, output } = TARGETS[name];
  const stdio = ['ignore', 'ignore', 'inherit'];
  const code = await runProcess(...command, { cwd: name, stdio, env: suiteBuildEnvironment() });
  if (code !== 0) throw new PlainError(`The build of ${name} failed; see its lines above.`);
  mkdirSync('.cache', { recursive: true });
  const stamp = { began, written: statSync(output).mtimeMs };
  writeFileSync(stampOf(name), JSON.stringify(stamp));
  say(`Built ${name} in ${secondsSince(start)}`);
}
