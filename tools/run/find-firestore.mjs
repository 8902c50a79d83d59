import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { storedZip } from './zip.mjs';

const DEBIAN_PACKAGE = 'google-cloud-cli-firestore-emulator';
const MAIN_CLASS = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';

function ownDownload() {
  const folder = join(homedir(), '.cache/firebase/emulators');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder).find((name) => /^cloud-firestore-emulator.*\.jar$/u.test(name));
}

function packagedJar() {
  const { stdout } = spawnSync('dpkg', ['-L', DEBIAN_PACKAGE], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').find((line) => line.endsWith('cloud-firestore-emulator.jar'));
}

/** Lines of a manifest may not exceed 72 bytes: the rest follows after a line break and a space. */
function manifestLine(text) {
  return `${text.match(/^.{1,70}|.{1,69}/gu).join('\r\n ')}\r\n`;
}

/** A jar that only names the packaged one, whose own manifest names no main class. */
function wrapJar(jar, folder) {
  const manifest = [
    'Manifest-Version: 1.0',
    `Main-Class: ${MAIN_CLASS}`,
    `Class-Path: file:${jar}`,
  ];
  const path = resolve(folder, 'firestore-emulator.jar');
  mkdirSync(folder, { recursive: true });
  const text = manifest.map(manifestLine).join('');
  writeFileSync(path, storedZip('META-INF/MANIFEST.MF', `${text}\r\n`));
  return path;
}

/**
 * Finds the Firestore emulator where firebase-tools would not: Google's Debian package.
 * @param cacheFolder where the wrapping jar is written
 * @returns the jar to name in FIRESTORE_EMULATOR_BINARY_PATH, or undefined to leave it to
 *   firebase-tools, which uses its own download or fetches it
 */
export function findFirestore(cacheFolder) {
  const { FIRESTORE_EMULATOR_BINARY_PATH: named } = process.env;
  if (named) return named;
  if (ownDownload()) return undefined;
  const jar = packagedJar();
  return jar && existsSync(jar) ? wrapJar(jar, cacheFolder) : undefined;
}
