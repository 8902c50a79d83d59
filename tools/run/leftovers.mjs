import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { killTree, programOf } from './processes.mjs';
import { say } from './say.mjs';

/** Notes which processes belong to the suite, for the case that we are killed outright. */
export function recordProcesses(path, children) {
  const processes = children.map(({ pid }) => ({ pid, program: programOf(pid) }));
  writeFileSync(path, JSON.stringify({ runner: process.pid, processes }));
}

/** Forgets the note: the suite has been taken down properly. */
export function forgetProcesses(path) {
  rmSync(path, { force: true });
}

const GONE_WITHIN_MS = 5000;

async function waitUntilGone(pids) {
  const deadline = Date.now() + GONE_WITHIN_MS;
  while (pids.some((pid) => programOf(pid) !== '') && Date.now() < deadline) await delay(50);
}

/** Ends the processes of a suite whose runner was killed before it could stop them. */
export async function endLeftovers(path) {
  if (!existsSync(path)) return;
  const { runner, processes } = JSON.parse(readFileSync(path, 'utf8'));
  if (programOf(runner).includes('run.mjs')) return;
  for (const { pid, program } of processes) {
    if (program === '' || programOf(pid) !== program) continue;
    say(`Ending process ${pid}, left behind by an earlier start.`);
    await waitUntilGone(killTree(pid));
  }
  forgetProcesses(path);
}
