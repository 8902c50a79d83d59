import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
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

function countsOf(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

async function vitestPart(project, env) {
  const report = `.cache/test/${project}.json`;
  mkdirSync('.cache/test', { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runProcess(bin('vitest'), ['run', '--project', project, ...reporters], {
    env,
  });
  const { passed, failed } = countsOf(report);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
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
 * when they fail, the mutation run as one). A part `onRequest` runs only where it is named; those
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
  orders: {
    needs: ['firestore'],
    run: (env) => vitestPart('orders', env),
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
