import { spawn, spawnSync } from 'node:child_process';

const PATIENCE_MS = 20_000;
const SHORT_PATIENCE_MS = 2000;

const running = new Set();

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/** Starts a program in a process group of its own, so that Ctrl-C reaches only us. */
export function startProcess(command, args, options = {}) {
  const child = spawn(command, args, { detached: true, ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Waits for a process to end. @returns its exit code, 1 when a signal or an error ended it */
export function ended(child) {
  if (hasEnded(child)) return Promise.resolve(child.exitCode ?? 1);
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a program to its end, showing its output. @returns its exit code */
export function runProcess(command, args, options = {}) {
  return ended(startProcess(command, args, { stdio: 'inherit', ...options }));
}

function descendants(root) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = (stdout ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u));
  const found = [root];
  for (const parent of found) {
    found.push(...pairs.filter(([, ppid]) => Number(ppid) === parent).map(([pid]) => Number(pid)));
  }
  return found.slice(1);
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself meanwhile.
  }
}

/**
 * Asks a process to end, and ends it with all its descendants when it has not done so within
 * `patienceMs`. Emulators start processes in groups of their own, hence the walk.
 */
export async function stopProcess(child, name = 'SIGINT', patienceMs = PATIENCE_MS) {
  if (hasEnded(child) || child.pid === undefined) return;
  const below = descendants(child.pid);
  const gone = ended(child);
  signal(child.pid, name);
  const timer = setTimeout(() => killTree(child.pid), patienceMs);
  await gone;
  clearTimeout(timer);
  below.forEach((pid) => signal(pid, 'SIGKILL'));
}

/** Stops whatever is still running, the youngest first; nothing of it is worth waiting for. */
export async function stopAll() {
  for (const child of [...running].reverse()) await stopProcess(child, 'SIGINT', SHORT_PATIENCE_MS);
}

/** A process's command line, empty when there is no such process. */
export function programOf(pid) {
  const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' });
  return (stdout ?? '').trim();
}

/** Ends a process and all its descendants at once. @returns their ids */
export function killTree(root) {
  const tree = [root, ...descendants(root)];
  for (const pid of tree) signal(pid, 'SIGKILL');
  return tree;
}

/** Ends everything at once, without waiting for anybody. */
export function killAll() {
  for (const { pid } of running) killTree(pid);
}
