import { suiteEnvironment } from './environment.mjs';
import { findBrowser } from './find-browser.mjs';
import { PlainError, say, secondsSince } from './say.mjs';
import { ALL_PARTS, startSuite } from './suite.mjs';
import { TEST_PARTS } from './test-parts.mjs';

function chosenParts(args) {
  const known = Object.keys(TEST_PARTS);
  const unknown = args.find((name) => !known.includes(name));
  if (unknown)
    throw new PlainError(`There is no test part ${unknown}; there are ${known.join(', ')}.`);
  if (args.length > 0) return known.filter((name) => args.includes(name));
  return known.filter((name) => !TEST_PARTS[name].onRequest);
}

async function runPart(name, env) {
  const start = performance.now();
  say(`\n── ${name}`);
  const counts = await TEST_PARTS[name].run(env);
  const verdict = counts.failed === 0 ? 'passed' : 'FAILED';
  const line = `${name.padEnd(10)} ${verdict} in ${secondsSince(start)} (${counts.passed} tests)`;
  say(line);
  return { name, line, ...counts };
}

const isBeside = (name, names) => names.includes(TEST_PARTS[name].beside);

async function runInTurn(names, env) {
  const results = [];
  for (const name of names) results.push(await runPart(name, env));
  return results;
}

/** One after another; beside each those that stand beside it, also one after another. */
async function runParts(names, env) {
  const results = [];
  for (const leader of names.filter((name) => !isBeside(name, names))) {
    const others = names.filter((name) => TEST_PARTS[name].beside === leader);
    const lanes = [[leader], others].map((lane) => runInTurn(lane, env));
    results.push(...(await Promise.all(lanes)).flat());
  }
  return results;
}

/** The parts that need emulators share one suite: starting it costs more than some of them. */
async function startShared(names, cleanups) {
  const needed = new Set(names.flatMap((name) => TEST_PARTS[name].needs));
  const browser = needed.has('hosting') ? findBrowser() : undefined;
  const env = { ...process.env, ...suiteEnvironment(browser) };
  if (needed.size === 0) return { env, stop: () => Promise.resolve() };
  const { stop } = await startSuite(ALL_PARTS.filter((part) => needed.has(part)));
  cleanups.push(stop);
  return { env, stop };
}

function summarise(results, start) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  const failures = results.flatMap(({ name, failures: some = [] }) =>
    some.map((failure) => `${name}: ${failure}`),
  );
  // Last, so that who sees only the end of a long log knows what it was.
  for (const failure of failures) say(`\n${failure}`);
  say('');
  for (const { line } of results) say(line);
  say(`All in ${secondsSince(start)}`);
  if (broken.length > 0) say(`Failed: ${broken.join(', ')}`);
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
  return broken.length === 0 ? 0 : 1;
}

/**
 * `test [part…]`: all parts but those on request, or those named. What needs emulators goes on beside
 * what needs none; a part that is to be alone begins when all others are done.
 * @returns 1 when a part failed, else 0
 * @throws {PlainError} an unknown part, or a suite that does not start
 */
export async function test(args, cleanups) {
  const start = performance.now();
  const names = chosenParts(args);
  const isPlain = (name) => TEST_PARTS[name].needs.length === 0 && !isBeside(name, names);
  const isAlone = (name) => TEST_PARTS[name].alone ?? false;
  const shared = names.filter((name) => !isPlain(name));
  const suite = startShared(shared, cleanups);
  const beside = shared.filter((name) => !isAlone(name));
  const lanes = await Promise.all([
    runParts(names.filter(isPlain), process.env),
    suite.then(({ env }) => runParts(beside, env)),
  ]);
  const { env, stop } = await suite;
  const last = await runParts(shared.filter(isAlone), env);
  await stop();
  return summarise([...lanes.flat(), ...last], start);
}
