import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { LIMITS } from '@friends/domain';
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import type { Context } from '../../../functions/src/context.ts';
import { createTranslator } from '../../../functions/src/translation/translator.ts';

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this with node tools/run.mjs suite -- …`);
  return value;
}

export const PROJECT = 'demo-friends';
export const FUNCTIONS_URL = required('FRIENDS_FUNCTIONS_URL');
export const TRANSLATE_URL = required('FRIENDS_TRANSLATE_URL');
export const AUTH_HOST = required('FIREBASE_AUTH_EMULATOR_HOST');
required('FIRESTORE_EMULATOR_HOST');

process.env['GOOGLE_CLOUD_TRANSLATE_ENDPOINT'] = `${TRANSLATE_URL}/language/translate/v2`;
if (getApps().length === 0) initializeApp({ projectId: PROJECT });

export const db = getFirestore();

/** The bodies of functions, run in the test's own process, with the suite's translation server. */
export const context: Context = {
  db,
  translator: createTranslator({ TRANSLATE_API_KEY: 'local' }),
  now: Date.now,
  searchEverySeconds: LIMITS.searchEvery,
};

/** The same at another time. */
export const contextAt = (now: number): Context => ({ ...context, now: () => now });

/** An id as clients choose them: 20 letters and digits. */
export const newId = (): string => randomBytes(10).toString('hex');

const POLL_MS = 50;

/**
 * Waits until `look` gives something.
 * @throws {Error} naming `what`, when that takes longer than `withinMs`
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  withinMs = 60_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`);
    await delay(POLL_MS);
  }
}
