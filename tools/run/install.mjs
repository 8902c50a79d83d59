import { existsSync, readFileSync } from 'node:fs';
import { runProcess } from './processes.mjs';
import { PlainError, say, secondsSince } from './say.mjs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Versions are compared, not file times, which every git checkout moves. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const present = packagesIn(INSTALLED);
  return Object.entries(packagesIn(LOCK))
    .filter(([path, { optional, link }]) => path.includes('node_modules/') && !optional && !link)
    .every(([path, { version }]) => present[path]?.version === version);
}

/**
 * Installs the packages when they are missing or other than the lock file says.
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
