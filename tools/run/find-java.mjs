import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from './say.mjs';

const LEAST_MAJOR = 21;
const DEBIAN_JDKS = '/usr/lib/jvm';

function majorVersion(java) {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/u.exec(stderr ?? '')?.[1] ?? 0);
}

function* candidates() {
  if (process.env.JAVA_HOME) yield join(process.env.JAVA_HOME, 'bin/java');
  if (existsSync(DEBIAN_JDKS)) {
    for (const name of readdirSync(DEBIAN_JDKS).sort().reverse()) {
      const java = join(DEBIAN_JDKS, name, 'bin/java');
      if (existsSync(java)) yield java;
    }
  }
  yield 'java';
}

/**
 * Finds a Java that firebase-tools accepts: JAVA_HOME, then Debian's folder of JDKs, then PATH.
 * @returns the folder to put before PATH, or undefined when PATH's own will do
 * @throws {PlainError} when there is none
 */
export function findJava() {
  for (const java of candidates()) {
    if (majorVersion(java) >= LEAST_MAJOR) return java === 'java' ? undefined : dirname(java);
  }
  throw new PlainError(
    `Java ${LEAST_MAJOR} or newer is missing: install a JDK (Debian: temurin-25-jdk or ` +
      'openjdk-21-jre-headless), or name one with JAVA_HOME.',
  );
}
