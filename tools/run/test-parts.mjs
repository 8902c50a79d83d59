import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { runProcess } from './processes.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
const WORKSPACES = ['domain', 'functions', 'web', 'tests'];

/** Checks types ten times as fast as TypeScript 6, which the linter still needs (decision 17). */
const TYPESCRIPT_7 = 'node_modules/typescript-7/bin/tsc';

async function firstFailure(commands, env) {
  let worst = 0;
  for (const [command, ...args] of commands) {
    worst = (await runProcess(command, args, { env })) || worst;
  }
  return worst;
}

async function plainPart(commands, env) {
  const code = await firstFailure(commands, env);
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

const LINES_OF_FAILURE = 6;
// eslint-disable-next-line no-control-regex -- colours of the terminal
const COLOURS = /\u001B\[\d+m/gu;

function shortened(name, message) {
  const lines = message.replaceAll(COLOURS, '').split('\n').slice(0, LINES_OF_FAILURE);
  return [name, ...lines.map((line) => `    ${line}`)].join('\n');
}

function failuresIn({ name, message, assertionResults }) {
  const file = relative(process.cwd(), name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [shortened(file, message)];
  return failed.map(({ fullName, failureMessages }) =>
    shortened(`${file} > ${fullName}`, failureMessages.join('\n')),
  );
}

function countsOf(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0, failures: [] };
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failures = testResults.filter(({ status }) => status === 'failed').flatMap(failuresIn);
  return { passed: numPassedTests, failed: failures.length, failures };
}

async function vitestPart(project, env) {
  const report = `.cache/test/${project}.json`;
  mkdirSync('.cache/test', { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runProcess(bin('vitest'), ['run', '--project', project, ...reporters], {
    env,
  });
  const { passed, failed, failures } = countsOf(report);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, failures };
}

const configs = () => WORKSPACES.map((name) => `${name}/tsconfig.json`).filter(existsSync);

async function mutantsPart(env) {
  const code = await runProcess(
    process.execPath,
    ['tools/support/run-ts.mjs', 'tools/mutants/run.ts'],
    { env },
  );
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/**
 * The parts of `npm test` in their order. `needs` names the suite's parts; `run` takes the
 * environment and gives the numbers of passed and failed tests (lint and types count as one test
 * when they fail, the mutation run as one) and, where there are some, what failed in words. A part `onRequest` runs only where it is named; those
 * `beside` another one after another while that goes on; one `alone` after all others.
 */
export const TEST_PARTS = {
  types: {
    needs: [],
    run: (env) =>
      plainPart(
        configs().map((path) => [TYPESCRIPT_7, '-p', path]),
        env,
      ),
  },
  unit: { needs: [], run: (env) => vitestPart('unit', env) },
  rules: { needs: ['firestore'], run: (env) => vitestPart('rules', env) },
  mutants: { needs: ['firestore'], run: mutantsPart, onRequest: true },
  functions: {
    needs: ['translation', 'firestore', 'auth', 'functions'],
    run: (env) => vitestPart('functions', env),
  },
  bodies: {
    needs: ['firestore', 'auth'],
    run: (env) => vitestPart('bodies', env),
    // In projects of their own and with a translation server of their own: nobody is in the way.
    beside: 'functions',
  },
  lint: {
    needs: [],
    run: (env) =>
      plainPart([[bin('eslint'), '.'], [bin('prettier'), '--check', '.'], [bin('knip')]], env),
    // The tests of functions often wait, and leave a processor free.
    beside: 'functions',
  },
  browser: {
    needs: ['translation', 'firestore', 'auth', 'functions', 'hosting'],
    run: (env) => vitestPart('e2e', env),
    // Two journeys side by side keep two processors busy.
    alone: true,
  },
};
