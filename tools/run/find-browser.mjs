import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PlainError, say } from './say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function ownDownload() {
  const folder = join(homedir(), '.cache/ms-playwright');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/u.test(name))
    .flatMap((name) =>
      ['chrome-linux', 'chrome-linux64'].map((sub) => join(folder, name, sub, 'chrome')),
    )
    .find(existsSync);
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  say('Installing Debian’s chromium (once) …');
  spawnSync('apt-get', ['install', '-y', '-q', 'chromium'], { stdio: 'ignore' });
  return onPath();
}

/**
 * Finds a Chrome or Chromium: CHROME_PATH, PATH, playwright's own download, Debian's package.
 * @returns its path
 * @throws {PlainError} when there is none
 */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && existsSync(CHROME_PATH)) return CHROME_PATH;
  const browser = onPath() ?? ownDownload() ?? installFromDebian();
  if (browser) return browser;
  throw new PlainError(
    'A browser is missing: install Chromium or Chrome (Debian: apt-get install chromium), ' +
      'or name one with CHROME_PATH.',
  );
}
