import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { OFFSET } from './ports.mjs';
import { ended, runProcess, startProcess } from './processes.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
const WORKSPACES = ['domain', 'functions', 'web', 'tests'];

async function firstFailure(commands, env) {
  let worst = 0;
  for (const [command, ...args] of commands) {
    worst = (await runProcess(bin(command), args, { env })) || worst;
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

/** Far enough from the suite's own ports that the two stand side by side. */
const ASIDE = 30;

/**
 * The mutation run has a Firestore emulator of its own and the lowest priority, so that it takes
 * only the time that the parts beside it leave over, and does not make them wait.
 */
async function mutantsPart(env) {
  const program = ['tools/run.mjs', 'firestore', '--', process.execPath];
  const child = startProcess(
    process.execPath,
    [...program, 'tools/support/run-ts.mjs', 'tools/mutants/run.ts'],
    { stdio: 'inherit', env: { ...env, FRIENDS_PORT_OFFSET: String(OFFSET + ASIDE) } },
  );
  setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const code = await ended(child);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/**
 * The parts of `npm test` in their order. `needs` names the suite's parts; `run` takes the
 * environment and gives the numbers of passed and failed tests (lint and types count as one test
 * when they fail, the mutation run as one). A part `aside` goes on beside those behind it.
 */
export const TEST_PARTS = {
  lint: {
    needs: [],
    run: (env) => plainPart([['eslint', '.'], ['prettier', '--check', '.'], ['knip']], env),
  },
  types: {
    needs: [],
    run: (env) =>
      plainPart(
        configs().map((path) => ['tsc', '-p', path]),
        env,
      ),
  },
  unit: { needs: [], run: (env) => vitestPart('unit', env) },
  rules: { needs: ['firestore'], run: (env) => vitestPart('rules', env) },
  mutants: { needs: [], run: mutantsPart, aside: true },
  functions: {
    needs: ['translation', 'firestore', 'auth', 'functions'],
    run: (env) => vitestPart('functions', env),
  },
  browser: {
    needs: ['translation', 'firestore', 'auth', 'functions', 'hosting'],
    run: (env) => vitestPart('e2e', env),
  },
};
