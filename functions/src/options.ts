import { defineBoolean } from 'firebase-functions/params';
import type { CallableOptions } from 'firebase-functions/v2/https';

export const REGION = 'asia-northeast1';

/**
 * Off only where a demo project says so in `.env.<project>`: emulators cannot attest an app.
 * Declared for the deployment, but read from the environment: `.value()` of a parameter that is
 * missing there would be false, and calls would stand open.
 */
export const ENFORCE_APP_CHECK = defineBoolean('ENFORCE_APP_CHECK', {
  default: true,
  description: 'Whether calls demand an App Check token',
});

/** What every call shares. */
export const CALL_OPTIONS = {
  region: REGION,
  enforceAppCheck: process.env[ENFORCE_APP_CHECK.name] !== 'false',
  cors: true,
  maxInstances: 10,
  memory: '256MiB',
  timeoutSeconds: 60,
} as const satisfies CallableOptions;

/** What every trigger shares. Events are delivered again until the function succeeds. */
export const TRIGGER_OPTIONS = {
  region: REGION,
  retry: true,
  maxInstances: 20,
  timeoutSeconds: 120,
} as const;

/** For functions that read Japanese: the dictionary alone takes the process to about 400 MB. */
export const DICTIONARY_MEMORY = '1GiB';
