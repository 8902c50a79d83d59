import { existsSync, statSync } from 'node:fs';
import { runProcess } from './processes.mjs';
import { PlainError, say, secondsSince } from './say.mjs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

function isInstalled() {
  return existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}

/**
 * Installs the packages when they are missing or older than the lock file.
 * @throws {PlainError} when npm fails
 */
export async function installPackages() {
  if (isInstalled()) return;
  const start = performance.now();
  say('Installing packages (npm ci; a minute or two) …');
  const code = await runProcess('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0) throw new PlainError('npm ci failed; see its lines above.');
  say(`Packages installed in ${secondsSince(start)}`);
}
